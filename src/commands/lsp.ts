/** `gradus lsp`: the language server. */
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { compile } from '../compiler/compile.ts';
import { withPassedOver } from '../frameworks/server/passed-over.ts';
import { folderAt } from './opened.ts';
import { version } from './words.ts';

export function addLsp(program: Command): void {
  program
    .command('lsp')
    .option('--in <dir>', 'the folder of the handbook; without it, that of each page that is opened')
    .addOption(new Option('--stdio', 'how it talks in any case; many editors say so').hideHelp())
    .description('a language server on standard input and output, for editors')
    .action(async (options: { in?: string }) => {
      if (options.in !== undefined) folderAt(options.in);
      const { startLanguageServer } = await import('../editor/language-server.ts');
      startLanguageServer({
        compileHandbook: (folder, memory) => withPassedOver(compile(folder, memory), folder),
        root: options.in === undefined ? null : resolve(options.in),
        version,
        input: process.stdin,
        output: process.stdout,
      });
    });
}

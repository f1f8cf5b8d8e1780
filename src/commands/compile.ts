/** `gradus compile`: what is in a handbook. */
import type { Command } from 'commander';
import { ink } from '../compiler/emit/paper.ts';
import { contentsText, summaryText } from '../compiler/emit/summary-text.ts';
import { nothingHere, open } from './opened.ts';
import { out, print } from './terminal.ts';

export function addCompile(program: Command): void {
  program
    .command('compile')
    .argument('[dir]', 'the folder of the handbook', '.')
    .option('--json', 'print the graph as JSON (its form: schemas/graph.schema.json)')
    .description('compile a handbook and say what is in it')
    .action((directory: string, options: { json?: boolean }) => {
      const { compilation } = open(directory);
      if (options.json) return print(JSON.stringify(compilation.graph, null, 2));
      const contents = contentsText(compilation.graph, out);
      print(contents === '' ? summaryText(compilation) : `${contents}\n\n${summaryText(compilation)}`);
      if (contents === '') print(nothingHere(directory));
      else if (compilation.identity.match === null)
        print(ink(out, 'dim', 'Ids are provisional: gradus lock ties them to what the pages say.'));
    });
}

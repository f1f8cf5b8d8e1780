/** `gradus init`: a small handbook to begin with. */
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { wrap } from '../compiler/emit/paper.ts';
import { copyIntoEmpty } from '../platform/copy-folder.ts';
import { out, print, UsageError } from './terminal.ts';

export function addInit(program: Command, example: string): void {
  program
    .command('init')
    .argument('<dir>', 'an empty folder, or one that is not there yet')
    .description('write a small working handbook to begin with')
    .action((directory: string) => {
      if (existsSync(directory) && statSync(directory).isFile())
        throw new UsageError(`${directory} is a file. Name a folder that is empty, or not there yet.`);
      const files = copyIntoEmpty(example, directory);
      if (files === null)
        throw new UsageError(
          `${directory} holds something already, and nothing was written. Name a folder that is empty, or not there yet.`,
        );
      print(files.map((file) => join(directory, relative(resolve(directory), resolve(file)))).join('\n'));
      print(`\n${wrap(out, `Next: gradus serve ${directory} shows it in a browser; edit the pages and watch.`)}`);
    });
}

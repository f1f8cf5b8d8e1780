/** `gradus strands` and `steps`: a framework through its levels. */
import type { Command } from 'commander';
import { frameworksIn } from '../compiler/called.ts';
import { formOf } from '../compiler/emit/form.ts';
import { printSteps, printStrands } from '../compiler/emit/print-strands.ts';
import { named, open } from './opened.ts';
import { type As, out, print, UsageError } from './terminal.ts';

export function addStrands(program: Command): void {
  program
    .command('strands')
    .argument('<framework>', 'the id or title of a framework, or of its unit')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--strand <words>', 'only those of this id, or with these words, and why their statements belong together')
    .option('--markdown', 'print it as Markdown')
    .option('--json', 'print it as JSON')
    .description('print each competency of a framework through its levels')
    .action((name: string, options: As & { strand?: string }) => {
      const { graph } = open(options.in).compilation;
      const { id } = named(name, frameworksIn(graph), options.in);
      const text = printStrands(graph, id, formOf(options, out), options.strand);
      if (text === null)
        throw new UsageError(`No strand of ${id} has the id or the words "${options.strand}". gradus strands ${id} shows all.`);
      print(text);
    });

  program
    .command('steps')
    .argument('<framework>', 'the id or title of a framework, or of its unit')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--markdown', 'print it as Markdown')
    .option('--json', 'print it as JSON')
    .description('print how much each level of a framework asks beyond the one below')
    .action((name: string, options: As) => {
      const { graph } = open(options.in).compilation;
      print(printSteps(graph, named(name, frameworksIn(graph), options.in).id, formOf(options, out)));
    });
}

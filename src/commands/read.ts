/** `gradus show`, `effective` and `matrix`: one thing of a handbook, read in the terminal. */
import type { Command } from 'commander';
import { familiesIn, frameworksIn, holdersIn } from '../compiler/called.ts';
import { effectiveOf } from '../compiler/effective.ts';
import { effectiveText } from '../compiler/emit/effective-text.ts';
import { matrixMarkdown, matrixOf } from '../compiler/emit/matrix.ts';
import { matrixText } from '../compiler/emit/matrix-text.ts';
import { showText } from '../compiler/emit/show-text.ts';
import { named, nothingCalled, open } from './opened.ts';
import { out, print } from './terminal.ts';

export function addRead(program: Command): void {
  program
    .command('show')
    .argument('<id>', 'of a framework, level, family, role, area or statement, as gradus compile prints them')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--json', 'print it as JSON')
    .description('print one level, role or statement')
    .action((name: string, options: { in: string; json?: boolean }) => {
      const { graph } = open(options.in).compilation;
      const things = [...frameworksIn(graph), ...familiesIn(graph), ...holdersIn(graph)];
      // Areas and statements have no other name than their id.
      const id = showText(graph, name, out) === null ? named(name, things, options.in).id : name;
      const text = showText(graph, id, out) ?? '';
      if (!options.json) return print(text);
      const all = [...graph.frameworks, ...graph.levels, ...graph.families, ...graph.roles, ...graph.areas, ...graph.statements];
      const found = all.find((one) => one.id === id);
      const statements = graph.statements.filter((one) => one.level === id || one.role === id || one.area === id);
      print(JSON.stringify({ ...found, statements }, null, 2));
    });

  program
    .command('effective')
    .argument('<id>', 'of a level or role, as gradus compile prints them')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--json', 'print it as JSON')
    .description('print everything a level or role is held to, and how each line came')
    .action((name: string, options: { in: string; json?: boolean }) => {
      const { graph } = open(options.in).compilation;
      const things = holdersIn(graph);
      const view = effectiveOf(graph, named(name, things, options.in).id);
      if (view === null) throw nothingCalled(name, things, options.in);
      print(options.json ? JSON.stringify(view, null, 2) : effectiveText(graph, view, out));
    });

  program
    .command('matrix')
    .argument('<framework>', 'the id of a framework, as gradus compile prints them')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--markdown', 'print it as a Markdown table')
    .option('--json', 'print it as JSON')
    .description('print a framework as areas by levels')
    .action((name: string, options: { in: string; markdown?: boolean; json?: boolean }) => {
      const { graph } = open(options.in).compilation;
      const things = frameworksIn(graph);
      const matrix = matrixOf(graph, named(name, things, options.in).id);
      if (matrix === null) throw nothingCalled(name, things, options.in);
      print(options.json ? JSON.stringify(matrix, null, 2) : options.markdown ? matrixMarkdown(matrix) : matrixText(matrix, out));
    });
}

/** `gradus lattice` and `gradus way`: who stands where, and how one comes from the one to the other. */
import type { Command } from 'commander';
import { holdersIn, pairsCalledBy, scopesIn } from '../compiler/called.ts';
import { wrap } from '../compiler/emit/paper.ts';
import { printLattice, printWay } from '../compiler/emit/print-lattice.ts';
import { scopeCalled } from '../compiler/lattice/lattice.ts';
import { named, open } from './opened.ts';
import { out, print, say, UsageError } from './terminal.ts';

interface Options {
  in: string;
  json?: boolean;
}

export function addLattice(program: Command): void {
  program
    .command('lattice')
    .argument('[of]', 'the id or title of a framework, job family or unit; without it, the whole handbook')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--json', 'print it as JSON')
    .description('print the career lattice: who stands where by grade and track, and which ways lead on')
    .action((of: string | undefined, options: Options) => {
      const { graph } = open(options.in).compilation;
      const scope = of === undefined ? null : (scopeCalled(graph, of) ?? scopeCalled(graph, named(of, scopesIn(graph), options.in).id));
      print(printLattice(graph, scope, options.json ? { as: 'json' } : { as: 'text', paper: out }));
    });

  program
    .command('way')
    .argument('<from>', 'the id or title of a level or role')
    .argument('<to>', 'the id or title of another')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--json', 'print it as JSON')
    .description('print the way from one level or role to another, step by step, with what each step asks')
    .addHelpText('after', '\nExit codes: 0 there is a way, 1 there is none, 2 wrong usage.')
    .action((from: string, to: string, options: Options) => {
      const { graph } = open(options.in).compilation;
      const things = holdersIn(graph);
      const [pair, ...others] = pairsCalledBy(from, to, things);
      // Whichever of the two it is, a name alone says what is wrong with it.
      const [one, other] = pair && others.length === 0 ? pair : [named(from, things, options.in), named(to, things, options.in)];
      const way = printWay(graph, one.id, other.id, options.json ? { as: 'json' } : { as: 'text', paper: out });
      if (way === null) throw nothingOnLattice(one.id, other.id);
      if (way.none !== null) process.exitCode = 1;
      if (options.json || way.none === null) return print(way.text);
      say(wrap(out, way.none));
    });
}

/** What is expected at every level alike has no place among them. */
function nothingOnLattice(from: string, to: string): UsageError {
  return new UsageError(`${from} or ${to} is no place on a ladder: it is asked at every level alike. gradus lattice shows those that are.`);
}

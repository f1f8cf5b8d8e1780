/** `gradus diff`: what changes from one level to another, or from one state of the handbook to another. */
import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { diffHandbooks } from '../compiler/diff/diff.ts';
import { type Grade, grades } from '../compiler/diff/grade.ts';
import { formOf } from '../compiler/emit/form.ts';
import { printChanges } from '../compiler/emit/print-changes.ts';
import { printDifference } from '../compiler/emit/print-difference.ts';
import { open } from './opened.ts';
import { statesOf } from './states.ts';
import { type As, out, print, say, UsageError } from './terminal.ts';

interface DiffOptions extends As {
  all?: boolean;
  failOn: Grade | 'never';
}

export function addDiff(program: Command): void {
  program
    .command('diff')
    .argument('[a]', 'a level, role or framework of the handbook; or a folder or revision of git, before', 'HEAD')
    .argument('[b]', 'another one; or a folder or revision, after (default: the folder as it is now)')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--all', 'also what both say alike, or changes of wording only')
    .option('--markdown', 'print it as Markdown')
    .option('--json', 'print it as JSON')
    .addOption(
      new Option('--fail-on <grade>', 'between two states: the least grade of change that makes the command fail')
        .choices([...grades, 'never'])
        .default('never'),
    )
    .description('say what changes from one level, role or framework to another, or from one state of the handbook to another')
    .addHelpText(
      'after',
      `
Try:
  gradus diff senior staff          what changes from one level to the next
  gradus diff                       what your edit changes, and for whom
  gradus diff main...               what this branch changes since it left main
  gradus diff v1 v2                 from one revision to another; ./old ./new: of two folders

A change is major when it asks more of somebody, minor when it clarifies, moves or asks less, patch when only its
wording changed.`,
    )
    .action((a: string, b: string | undefined, options: DiffOptions) => {
      const within = b === undefined ? null : differenceWithin(a, b, options);
      if (within !== null) return print(within);
      const [from, to] = statesOf(a, b, options.in);
      const diff = diffHandbooks(from.compiled().graph, to.compiled().graph);
      print(printChanges(diff, `${from.name} → ${to.name}`, formOf(options, out), options.all));
      const isGraveEnough =
        options.failOn !== 'never' && diff.grade !== null && grades.indexOf(diff.grade) >= grades.indexOf(options.failOn);
      if (isGraveEnough) process.exitCode = 1;
    });
}

/** Between two levels, roles or frameworks of one handbook; null where neither name is in it. */
function differenceWithin(a: string, b: string, options: As & { all?: boolean }): string | null {
  // No id begins like a path or is written like a revision: nothing need be compiled to know.
  if ([a, b].every((name) => /^[./]|[:~^@]/u.test(name))) return null;
  const difference = printDifference(open(options.in).compilation.graph, a, b, formOf(options, out), options.all);
  if (difference !== null && 'problem' in difference) throw new UsageError(difference.problem);
  if (difference !== null && [a, b].every((name) => existsSync(name)))
    say(`${a} and ${b} are folders as well; compared is what the handbook calls so. The folders: gradus diff ./${a} ./${b}`);
  return difference?.text ?? null;
}

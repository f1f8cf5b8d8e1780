/** `gradus diff`: what changes from one level to another, or from one state of the handbook to another. */
import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { isRead } from '../compiler/2-resolve/listing.ts';
import { alikeTo, calledBy, frameworksIn, holdersIn } from '../compiler/called.ts';
import { type Compilation, compile } from '../compiler/compile.ts';
import { diffHandbooks } from '../compiler/diff/diff.ts';
import { type Grade, grades } from '../compiler/diff/grade.ts';
import { formOf } from '../compiler/emit/form.ts';
import { printChanges } from '../compiler/emit/print-changes.ts';
import { printDifference } from '../compiler/emit/print-difference.ts';
import { withPassedOver } from '../frameworks/server/passed-over.ts';
import { mergeBase, readRevision } from '../platform/git-folder.ts';
import { attempt, open } from './opened.ts';
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

/** A handbook at some time, compiled when it is asked for. */
interface State {
  name: string;
  compiled(): Compilation;
}

/** `main..topic`, `main...topic` (from where the two parted), or two names. */
function statesOf(a: string, b: string | undefined, directory: string): [State, State] {
  const [, from, dots, to] = (b === undefined ? /^([^.\s].*?)(\.\.\.?)([^.].*)?$/u.exec(a) : null) ?? [];
  if (from === undefined) return [stateOf(a, directory), b === undefined ? asItIs(directory) : stateOf(b, directory)];
  const base = dots === '...' ? mergeBase(directory, from, to ?? 'HEAD') : from;
  return [{ ...stateOf(base, directory), name: from }, to === undefined ? asItIs(directory) : stateOf(to, directory)];
}

function asItIs(directory: string): State {
  return { name: 'now', compiled: () => open(directory).compilation };
}

/** A path is a folder, and any other name a revision before it is one: as with git. */
function stateOf(name: string, directory: string): State {
  const isPath = /^(?:\.{0,2}\/|\.{1,2}$)/u.test(name);
  const revision = isPath ? null : attempt(() => readRevision(directory, name, isRead));
  if (revision !== null)
    return { name: name.replace(/^([\da-f]{10})[\da-f]{30}$/u, '$1'), compiled: () => withPassedOver(compile(revision), revision) };
  if (existsSync(name)) return { ...asItIs(name), name };
  if (isPath) throw new UsageError(`There is no folder ${name}.`);
  const things = attempt(() => [...holdersIn(open(directory).compilation.graph), ...frameworksIn(open(directory).compilation.graph)]) ?? [];
  if (calledBy(name, things).length > 0)
    throw new UsageError(`"${name}" is one thing of the handbook. With what is it to be compared? Such as: gradus diff ${name} <another>`);
  const alike = alikeTo(name, things);
  throw new UsageError(
    `"${name}" is nothing in ${directory}, no folder, and no revision of a repository there. ${alike.length > 0 ? `Did you mean ${alike.join(', ')}? ` : ''}gradus compile ${directory} lists the ids.`,
  );
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

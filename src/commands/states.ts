/** Two states of a handbook that somebody names: folders, revisions of git, or the folder as it is now. */
import { existsSync } from 'node:fs';
import { isRead } from '../compiler/2-resolve/listing.ts';
import { alikeTo, calledBy, frameworksIn, holdersIn } from '../compiler/called.ts';
import { type Compilation, compile } from '../compiler/compile.ts';
import { withPassedOver } from '../frameworks/server/passed-over.ts';
import { mergeBase, readRevision } from '../platform/git-folder.ts';
import { attempt, open } from './opened.ts';
import { UsageError } from './terminal.ts';

/** A handbook at some time, compiled when it is asked for. */
export interface State {
  name: string;
  compiled(): Compilation;
}

/** `main..topic`, `main...topic` (from where the two parted), or two names. */
export function statesOf(a: string, b: string | undefined, directory: string): [State, State] {
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

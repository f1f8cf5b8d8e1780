/** Handbooks with a lock that knows them: what can be published. */
import { type Compilation, compile } from '../../compiler/compile.ts';
import { dairy } from '../../compiler/diff/dairy.fixture.ts';
import { memoryHost } from '../../compiler/host.ts';
import { knownOf } from '../../compiler/lineage/known.ts';
import { emptyLock, lockFile } from '../../compiler/lock/lock.ts';
import { matchLock, planLock } from '../../compiler/lock/plan-lock.ts';
import { printLock } from '../../compiler/lock/print-lock.ts';

export type Files = Readonly<Record<string, string>>;
export type Edits = Readonly<Record<string, (text: string) => string>>;

/** The dairy with some of its pages rewritten; a page that was not there begins empty, one that becomes empty is gone. */
export function edited(files: Files, edits: Edits): Files {
  const now: Record<string, string> = { ...files };
  for (const [path, edit] of Object.entries(edits)) {
    const text = edit(now[path] ?? '');
    if (text === now[path]) throw new Error(`Nothing in ${path} changes.`);
    if (text === '') delete now[path];
    else now[path] = text;
  }
  return now;
}

/** The same files with their lock brought up to date, as `gradus lock` does. */
export function locked(files: Files): Files {
  const { graph, identity } = compile(memoryHost(files));
  const match = identity.match ?? matchLock(knownOf(graph), emptyLock);
  return { ...files, [lockFile]: printLock(planLock(match).next) };
}

export function compiled(files: Files): Compilation {
  return compile(memoryHost(files));
}

/** The dairy, locked; and as it is after some edits, locked again. */
export function dairyStates(edits: Edits = {}): { files: Files; before: Compilation; after: Compilation; later: Files } {
  const files = locked(dairy);
  const later = locked(edited(files, edits));
  return { files, later, before: compiled(files), after: compiled(later) };
}

/** The handbook a command is about, and what somebody means by a name in it. */
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { alikeTo, type Called, calledBy } from '../compiler/called.ts';
import { type Compilation, compile } from '../compiler/compile.ts';
import { wrap } from '../compiler/emit/paper.ts';
import type { Host } from '../compiler/host.ts';
import { withPassedOver } from '../frameworks/server/passed-over.ts';
import { FolderError, type FolderSnapshot, readFolder } from '../platform/folder.ts';
import { out, UsageError } from './terminal.ts';

/** The compiler's findings, and the files it could not be given. */
export function compileFolder(folder: FolderSnapshot): Compilation {
  return withPassedOver(compile(folder), folder);
}

export interface Opened {
  folder: FolderSnapshot;
  compilation: Compilation;
}

export function folderAt(directory: string): FolderSnapshot {
  if (existsSync(directory) && statSync(directory).isFile()) {
    throw new UsageError(`${directory} is a file. A handbook is a folder: name the one it stands in, such as ${dirname(directory)}.`);
  }
  return readFolder(directory);
}

export function open(directory: string): Opened {
  const folder = folderAt(directory);
  return { folder, compilation: compileFolder(folder) };
}

/** What somebody means by a name, which is an id, the last part of one, or a title. */
export function named(name: string, things: Called[], directory: string): Called {
  const [found, ...others] = calledBy(name, things);
  if (!found) throw nothingCalled(name, things, directory);
  if (others.length > 0)
    throw new UsageError(`"${name}" is more than one here: ${[found, ...others].map(({ id }) => id).join(', ')}. Name one of them.`);
  return found;
}

export function nothingCalled(name: string, things: Called[], directory: string): UsageError {
  const alike = alikeTo(name, things);
  const hint = alike.length > 0 ? `Did you mean ${alike.join(', ')}?` : `gradus compile ${directory} lists the ids.`;
  return new UsageError(`Nothing in ${directory} has the id "${name}" here. ${hint}`);
}

/** null where a folder, or a repository, cannot be read. */
export function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof FolderError) return null;
    throw error;
  }
}

/** The lines of a host's files; each file is taken apart once. */
export function lineIn(host: Host): (file: string, line: number) => string | null {
  const files = new Map<string, string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? host.read(file)?.split('\n') ?? [];
    files.set(file, lines);
    return lines[line - 1] ?? null;
  };
}

export function nothingHere(directory: string): string {
  return wrap(
    out,
    `No page in ${directory} reads as a career framework or a job family. A page needs a title that names a level ("Senior - Platform Career Framework") or a role, and headings with lists below them.`,
  );
}

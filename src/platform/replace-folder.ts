/** A folder written whole: the old one stays until the new one is there, and nothing is replaced that was not written so. */
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** Lies in every folder that was written by a program and may be replaced by it. Such a folder is not read as a source. */
export const writtenMark = '.gradus-site';

class NotOursError extends Error {
  override name = 'NotOursError';
}

export interface FolderWriter {
  /** @param path with `/` between parts, inside the folder */
  write(path: string, content: string | Uint8Array): void;
}

/**
 * @param mark what the mark says to somebody who opens it
 * @throws NotOursError when the folder holds something else; whatever `fill` throws: then the folder is as it was
 */
export async function replaceFolder(folder: string, mark: string, fill: (writer: FolderWriter) => Promise<void>): Promise<void> {
  const target = resolve(folder);
  refuseOthers(folder);
  const [fresh, old] = [`${target}.new`, `${target}.old`];
  // What a run that was cut short has left.
  for (const left of [fresh, old]) if (existsSync(join(left, writtenMark))) rmSync(left, { recursive: true });
  if (existsSync(fresh) || existsSync(old))
    throw new NotOursError(`${existsSync(fresh) ? fresh : old} is in the way. Remove it, or name another folder.`);
  try {
    mkdirSync(fresh, { recursive: true });
    writeFileSync(join(fresh, writtenMark), mark);
    await fill(writerInto(fresh));
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** @throws NotOursError when the folder may not be replaced */
export function refuseOthers(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) throw new NotOursError(`${folder} is a file. Name a folder that is empty, or not there yet.`);
  const inside = readdirSync(folder);
  if (inside.length === 0 || inside.includes(writtenMark)) return;
  throw new NotOursError(
    `${folder} holds something that was not written by this command (${inside.sort()[0]}), and nothing was changed. Name a folder that is empty, not there yet, or of an earlier run.`,
  );
}

/** Whether a folder is another one, or holds it. */
export function holdsFolder(outer: string, inner: string): boolean {
  const [above, below] = [realOf(outer), realOf(inner)];
  return above === below || below.startsWith(above + sep);
}

/** As far as it is there. */
function realOf(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  return dirname(whole) === whole ? whole : join(realOf(dirname(whole)), whole.slice(dirname(whole).length));
}

function writerInto(root: string): FolderWriter {
  const made = new Set<string>();
  return {
    write: (path, content) => {
      const parts = path.split('/');
      if (parts.some((part) => part === '' || part === '.' || part === '..')) throw new Error(`"${path}" is no path inside a folder.`);
      const file = join(root, ...parts);
      const folder = dirname(file);
      if (!made.has(folder)) {
        mkdirSync(folder, { recursive: true });
        made.add(folder);
      }
      writeFileSync(file, content);
    },
  };
}

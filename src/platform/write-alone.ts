/** Writes one file whole or not at all, and only one process at a time. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Why nothing was written: it is no longer what was read; another process is writing; the folder cannot be written. */
export type NotWritten = 'changed' | 'busy' | 'unwritable';

/**
 * @param read what the file held when it was read; null: it was not there
 * @returns null: done
 */
export function writeAlone(path: string, read: string | null, text: string): NotWritten | null {
  const mark = join(dirname(path), `.${basename(path)}.writing`);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const held = take(mark);
  if (held !== null) return held;
  try {
    if (textAt(path) !== read) return 'changed';
    const file = openSync(draft, 'w');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
    return null;
  } catch {
    rmSync(draft, { force: true });
    return 'unwritable';
  } finally {
    rmSync(mark, { force: true });
  }
}

/** The mark holds the number of the process; one that a killed process left is taken over. */
function take(mark: string): NotWritten | null {
  for (let tries = 0; tries < 2; tries++) {
    try {
      writeFileSync(mark, String(process.pid), { flag: 'wx' });
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return 'unwritable';
      if (isAlive(Number(textAt(mark)))) return 'busy';
      rmSync(mark, { force: true });
    }
  }
  return 'busy';
}

function isAlive(pid: number): boolean {
  // Made a moment ago and not yet filled: somebody is at it.
  if (!(pid > 0)) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

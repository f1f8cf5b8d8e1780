/** Writes one file whole or not at all, and only one process at a time. */
import { rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './is-alive.ts';
import { type NotRewritten, rewriteFile, textAt } from './rewrite-file.ts';

/** Why nothing was written; `busy`: another process is writing. */
export type NotWritten = NotRewritten | 'busy';

/**
 * @param read what the file held when it was read; null: it was not there
 * @returns null: done
 */
export function writeAlone(path: string, read: string | null, text: string): NotWritten | null {
  const mark = join(dirname(path), `.${basename(path)}.writing`);
  const held = take(mark);
  if (held !== null) return held;
  try {
    return read !== null && textAt(path) === null ? 'changed' : rewriteFile(path, read, text);
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
      const pid = Number(textAt(mark));
      // Made a moment ago and not yet filled: somebody is at it.
      if (!(pid > 0) || isAlive(pid)) return 'busy';
      rmSync(mark, { force: true });
    }
  }
  return 'busy';
}

/** What the database server says goes to a file, which does not grow without end. */
import { closeSync, constants, copyFileSync, fchownSync, fstatSync, ftruncateSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const mostBytes = 4_000_000;

/** To write at its end. Follows no link: root writes it beside what others own. */
export function openLog(path: string): number {
  const { O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_RDWR } = constants;
  const file = openSync(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
  const { uid, gid } = statSync(dirname(path));
  // Whoever runs this next may be the folder's owner and not root.
  if (process.getuid?.() === 0 && uid !== 0) fchownSync(file, uid, gid);
  return file;
}

/** Keeps the newest part of a log that has grown large beside it. The server goes on writing to the same file. */
export function boundLog(path: string): void {
  let file: number | null = null;
  try {
    file = openLog(path);
    if (fstatSync(file).size <= mostBytes) return;
    rmSync(`${path}.1`, { force: true });
    copyFileSync(path, `${path}.1`, constants.COPYFILE_EXCL);
    ftruncateSync(file);
  } catch {
    // A log is not worth more trouble; the next turn tries again.
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** What was said since the log had a length. */
export function saidSince(path: string, length: number): string {
  const file = openLog(path);
  try {
    const { size } = fstatSync(file);
    const start = Math.max(length < size ? length : 0, size - 20_000);
    const bytes = Buffer.alloc(size - start);
    readSync(file, bytes, 0, bytes.length, start);
    return bytes.toString('utf8');
  } finally {
    closeSync(file);
  }
}

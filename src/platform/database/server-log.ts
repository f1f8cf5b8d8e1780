/** What the database server says goes to a file, which does not grow without end. */
import { closeSync, copyFileSync, fstatSync, openSync, readSync, statSync, truncateSync } from 'node:fs';

const mostBytes = 4_000_000;

/** Keeps the newest part of a log that has grown large beside it. The server goes on writing to the same file. */
export function boundLog(path: string): void {
  try {
    if (statSync(path).size <= mostBytes) return;
    copyFileSync(path, `${path}.1`);
    truncateSync(path);
  } catch {
    // A log is not worth more trouble; the next turn tries again.
  }
}

export function logLength(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** What was said since the log had a length. */
export function saidSince(path: string, length: number): string {
  const file = openSync(path, 'r');
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

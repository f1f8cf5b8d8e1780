import { closeSync, fchmodSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Why a file was left as it is. */
export type NotRewritten = 'changed' | 'unwritable';

const byteOrderMark = '\uFEFF';

/**
 * Puts a new text in the place of the one that was read, whole or not at all: whoever opens the file meanwhile sees the old one
 * or the new one. A file that is not what was read any more is left to whoever changed it. null: done.
 * @param read null: the file was not there
 */
export function rewriteFile(path: string, read: string | null, text: string): NotRewritten | null {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const written = read === null ? textAt(path) : readFileSync(path, 'utf8');
    const mark = written?.startsWith(byteOrderMark) && !read?.startsWith(byteOrderMark) ? byteOrderMark : '';
    if (written !== (read === null ? null : mark + read)) return 'changed';
    const file = openSync(draft, 'wx');
    try {
      // As opened, the new file would have fewer rights where a umask takes some away.
      if (written !== null) fchmodSync(file, statSync(path).mode);
      writeFileSync(file, mark + text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
    return null;
  } catch {
    rmSync(draft, { force: true });
    return 'unwritable';
  }
}

/** null: it is not there. */
export function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * A folder as it was at a revision of its git repository. git itself is asked, in three calls whatever
 * the number of files; nothing is written, and no work tree is needed.
 */
import { spawnSync } from 'node:child_process';
import { FolderError, isIgnoredName, type SkipReason } from './folder.ts';

export interface RevisionSnapshot {
  /** Every file below the folder at the revision, sorted; links and submodules are left out. */
  files(): string[];
  /** The text of a file; null when it is not there, too large, not UTF-8, or was not wanted. */
  read(path: string): string | null;
  skipped(): { path: string; reason: SkipReason }[];
}

const maxBytes = 5 * 1024 * 1024;

/**
 * @param wanted the files whose text will be asked for
 * @throws FolderError when git is missing, the folder is in no repository, or the revision is unknown
 */
export function readRevision(folder: string, revision: string, wanted: (path: string) => boolean = () => true): RevisionSnapshot {
  if (prefixInRepository(folder) === null) throw new FolderError(`${folder} is in no git repository, so there is no ${revision} of it.`);
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    ?.toString()
    .trim();
  if (!commit) throw new FolderError(`"${revision}" is no revision of the repository ${folder} is in. A shallow clone may lack it.`);
  const listed = git(folder, ['ls-tree', '-r', '-z', '--long', commit]);
  if (listed === null) throw new FolderError(`The files of ${folder} at ${revision} could not be listed.`);
  const entries = new Map<string, { id: string; size: number; text: string | null }>();
  for (const entry of listed.toString().split('\0')) {
    const [, id, size, path] = /^100\d+ blob (\S+) +(\d+)\t(.+)$/su.exec(entry) ?? [];
    if (id && path && !path.split('/').some(isIgnoredName)) entries.set(path, { id, size: Number(size), text: null });
  }
  const skipped: { path: string; reason: SkipReason }[] = [];
  const asked = [...entries].filter(([path, { size }]) => {
    if (size > maxBytes) skipped.push({ path, reason: 'too-large' });
    return size <= maxBytes && wanted(path);
  });
  const ids = asked.map(([, { id }]) => id);
  const room = asked.reduce((sum, [, { size }]) => sum + size + 200, 1024);
  const blobs = git(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`, room);
  if (blobs === null) throw new FolderError(`The files of ${folder} at ${revision} could not be read.`);
  let at = 0;
  for (const [path, entry] of asked) {
    // "<id> blob <size>", a line break, the bytes, a line break.
    const start = blobs.indexOf(10, at) + 1;
    entry.text = textOf(blobs.subarray(start, start + entry.size));
    if (entry.text === null) skipped.push({ path, reason: 'not-text' });
    at = start + entry.size + 1;
  }
  const paths = [...entries.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return { files: () => [...paths], read: (path) => entries.get(path)?.text ?? null, skipped: () => skipped };
}

/**
 * From the root of the repository to a folder: empty at the root, else ending in `/`. null: in no repository.
 * @throws FolderError when git is missing
 */
export function prefixInRepository(folder: string): string | null {
  return git(folder, ['rev-parse', '--show-prefix'])?.toString().replace(/\n$/u, '') ?? null;
}

/** What git answers; null when it refuses. */
function git(folder: string, args: string[], input = '', maxBuffer = 1 << 30): Buffer | null {
  // A hook runs with these set; the folder says which repository is meant.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...env } = process.env;
  const { error, status, stdout } = spawnSync('git', ['-C', folder, ...args], { env, input, maxBuffer });
  if (error && 'code' in error && error.code === 'ENOENT') throw new FolderError('git is needed for this, and was not found.');
  return error || status !== 0 ? null : stdout;
}

function textOf(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

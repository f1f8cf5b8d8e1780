/**
 * A folder as it was at a revision of its git repository. git itself is asked, in a few calls whatever
 * the number of files; nothing is written, and no work tree is needed.
 */
import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { FolderError, isIgnoredName, type SkipReason } from './folder.ts';

export interface RevisionSnapshot {
  /** Every file below the folder at the revision, sorted; links are followed inside the folder, submodules left out. */
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
  const entries = new Map<string, Blob>();
  const links = new Map<string, Blob>();
  for (const line of listed.toString().split('\0')) {
    const [, kind, id, size, path] = /^1([02])0\d+ blob (\S+) +(\d+)\t(.+)$/su.exec(line) ?? [];
    if (!id || !path || path.split('/').some(isIgnoredName)) continue;
    (kind === '2' ? links : entries).set(path, { id, size: Number(size), text: null });
  }
  readInto(folder, [...links.values()], revision);
  const skipped = follow(links, entries);
  const asked = [...entries].filter(([path, { size }]) => {
    if (size > maxBytes) skipped.push({ path, reason: 'too-large' });
    return size <= maxBytes && wanted(path);
  });
  readInto(folder, [...new Set(asked.map(([, blob]) => blob))], revision);
  for (const [path, { text }] of asked) if (text === null) skipped.push({ path, reason: 'not-text' });
  const paths = [...entries.keys()].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  return { files: () => [...paths], read: (path) => entries.get(path)?.text ?? null, skipped: () => skipped };
}

interface Blob {
  id: string;
  size: number;
  text: string | null;
}

/** All texts in one call of git. */
function readInto(folder: string, blobs: readonly Blob[], revision: string): void {
  if (blobs.length === 0) return;
  const room = blobs.reduce((sum, { size }) => sum + size + 200, 1024);
  const bytes = git(folder, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''), room);
  if (bytes === null) throw new FolderError(`The files of ${folder} at ${revision} could not be read.`);
  let at = 0;
  for (const blob of blobs) {
    // "<id> blob <size>", a line break, the bytes, a line break.
    const start = bytes.indexOf(10, at) + 1;
    blob.text = textOf(bytes.subarray(start, start + blob.size));
    at = start + blob.size + 1;
  }
}

/** Links to links are followed this far. */
const longestChain = 8;

/**
 * Puts what links lead to under their names, as a work tree has it. Only inside the folder; a link to a folder above
 * itself would never end.
 */
function follow(links: ReadonlyMap<string, Blob>, entries: Map<string, Blob>): { path: string; reason: SkipReason }[] {
  const open = new Map(
    [...links].map(([path, { text }]) => [path, text === null || posix.isAbsolute(text) ? null : posix.join(path, '..', text)]),
  );
  for (let round = 0; round < longestChain && open.size > 0; round++)
    for (const [path, target] of open) {
      const isInside = target !== null && !`${target}/`.startsWith('../') && !`${path}/`.startsWith(`${target}/`);
      if (!isInside) continue;
      const blob = entries.get(target);
      const below = blob ? [] : [...entries].filter(([other]) => other.startsWith(`${target}/`));
      if (blob) entries.set(path, blob);
      for (const [other, one] of below) entries.set(path + other.slice(target.length), one);
      if (blob || below.length > 0) open.delete(path);
    }
  return [...open.keys()].map((path) => ({ path, reason: 'outside' }));
}

/**
 * From the root of the repository to a folder: empty at the root, else ending in `/`. null: in no repository.
 * @throws FolderError when git is missing
 */
export function prefixInRepository(folder: string): string | null {
  return git(folder, ['rev-parse', '--show-prefix'])?.toString().replace(/\n$/u, '') ?? null;
}

/**
 * The commit from which two revisions went apart.
 * @throws FolderError when git is missing, one of them is unknown, or they have no commit in common
 */
export function mergeBase(folder: string, one: string, other: string): string {
  const commit = git(folder, ['merge-base', '--end-of-options', one, other])?.toString().trim();
  if (!commit)
    throw new FolderError(`"${one}" and "${other}" have no commit in common here, or one is unknown. A shallow clone may lack it.`);
  return commit;
}

/** What git answers; null when it refuses. */
function git(folder: string, args: string[], input = '', maxBuffer = 1 << 30): Buffer | null {
  // A hook runs with these set; the folder says which repository is meant.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...env } = process.env;
  const { error, status, stdout } = spawnSync('git', ['-C', folder, ...args], { env, input, maxBuffer });
  if (error && 'code' in error && error.code === 'ENOENT') throw new FolderError('git is needed for this, and was not found.');
  return error || status !== 0 ? null : stdout;
}

/** null for bytes that are no text. */
export function textOf(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

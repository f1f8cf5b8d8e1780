/**
 * The commits that touched the files of a folder, and those files as they were. git itself is asked, with its arguments
 * as a list and never through a shell; each call is bounded in time and in what it may answer.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FolderError, isIgnoredName } from './folder.ts';
import { prefixInRepository, textOf } from './git-folder.ts';

export interface Commit {
  /** All its digits. */
  id: string;
  author: string;
  /** The day it was written, where its author was: `YYYY-MM-DD`. */
  day: string;
  /** When it was committed, in seconds. */
  time: number;
  /** The first line of its message. */
  subject: string;
}

/** What a commit did to one file. Paths are relative to the folder; one outside it begins with `../`. */
export interface Touch {
  path: string;
  /** What it was called before; the same as `path` where it was not renamed, null where it was not there. */
  was: string | null;
  /** Names of the texts on both sides, for `texts`; null where there is none. */
  before: string | null;
  after: string | null;
}

export interface Touched {
  commit: Commit;
  touches: Touch[];
}

export interface CommitLog {
  /** Newest first. */
  commits: Touched[];
  /** Whether there are older ones that were not asked for. */
  hasMore: boolean;
}

export interface GitHistory {
  /** What stands before each path in the repository: empty, or ending in `/`. */
  readonly prefix: string;
  /** The commit that is checked out; null before the first one. */
  head(): Promise<string | null>;
  /** Whether older commits were never fetched. */
  isShallow(): Promise<boolean>;
  /** The commit that a name means; null where it is none, or none of those that led to what is checked out. */
  commitOf(revision: string): Promise<Commit | null>;
  /** The commits that touched a file, under whatever name it had; `before` a commit, or all. */
  logOf(path: string, most: number, before?: string): Promise<CommitLog>;
  /** The commits that touched any of some names, newest first: the order of those that several logs hold. */
  order(paths: readonly string[], most: number): Promise<string[]>;
  /** The last commits that touched anything in the folder. */
  lately(most: number): Promise<CommitLog>;
  /** All that a commit touched in the folder. */
  touchesOf(commit: string): Promise<Touch[]>;
  /** Files as they were at a commit; what was not there then, or is no text, is not among them. */
  filesAt(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Texts by their names; one that is too large or no text is not among them. */
  texts(names: Iterable<string>): Promise<ReadonlyMap<string, string>>;
}

/** A name that is worth asking git for: no option, range or path, and no search through messages or dates. */
const safeRevision = /^[\p{L}\p{N}_][\p{L}\p{N}_./+-]{0,199}(?:[~^]\d{0,4}){0,3}$/u;
const longestSubject = 200;
const mostBytes = 64 * 1024 * 1024;
const mostOfOneText = 1024 * 1024;
const mostMilliseconds = 15_000;

/** null where the folder is in no repository, or git is not installed. */
export function openGitHistory(folder: string): GitHistory | null {
  const prefix = prefixOf(folder);
  if (prefix === null) return null;
  const ask = (args: string[], input = '') => git(folder, args, input);
  const local = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : `../${path}`);
  const log = async (most: number, args: string[]): Promise<CommitLog> => {
    const answer = await ask(['log', ...asRows, `-n${most + 1}`, ...args]);
    const commits = rowsOf(answer?.toString() ?? '', local);
    return { commits: commits.slice(0, most), hasMore: commits.length > most };
  };
  const texts: GitHistory['texts'] = async (names) => {
    const asked = [...new Set(names)].filter((name) => /^[\da-f]{40,64}$/u.test(name));
    if (asked.length === 0) return new Map();
    const sizes = await ask(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], `${asked.join('\n')}\n`);
    const small = (sizes?.toString() ?? '').split('\n').flatMap((line) => {
      const [name = '', type, size] = line.split(' ');
      return type === 'blob' && Number(size) <= mostOfOneText ? [name] : [];
    });
    if (small.length === 0) return new Map();
    return textsIn(await ask(['cat-file', '--batch'], `${small.join('\n')}\n`));
  };
  return {
    prefix,
    head: async () => (await ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))?.toString().trim() || null,
    isShallow: async () => (await ask(['rev-parse', '--is-shallow-repository']))?.toString().trim() === 'true',
    commitOf: async (revision) => {
      if (!safeRevision.test(revision) || revision.includes('..')) return null;
      const id = (await ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]))?.toString().trim();
      // A draft on another branch is not for everybody who may read this handbook.
      if (!id || (await ask(['merge-base', '--is-ancestor', id, 'HEAD'])) === null) return null;
      const answer = await ask(['log', ...asRows, '-n1', id]);
      return rowsOf(answer?.toString() ?? '', local)[0]?.commit ?? null;
    },
    logOf: async (path, most, before) => {
      if (!isSafePath(path)) return { commits: [], hasMore: false };
      return log(most, ['--follow', before === undefined ? 'HEAD' : `${before}^`, '--', path]);
    },
    order: async (paths, most) => {
      const asked = paths.filter(isSafePath);
      if (asked.length === 0) return [];
      return ((await ask(['rev-list', `-n${most}`, 'HEAD', '--', ...asked]))?.toString() ?? '').split('\n').filter((id) => id !== '');
    },
    lately: (most) => log(most, ['HEAD', '--', '.']),
    touchesOf: async (commit) => (await log(1, [commit, '--', '.'])).commits.filter((one) => one.commit.id === commit)[0]?.touches ?? [],
    filesAt: async (commit, paths) => {
      const asked = paths.filter(isSafePath).map((path) => prefix + path);
      if (asked.length === 0 || !/^[\da-f]{40,64}$/u.test(commit)) return new Map();
      const listed = await ask(['ls-tree', '-z', '--full-tree', commit, '--', ...asked]);
      const rows = (listed?.toString() ?? '').split('\0').flatMap((row) => {
        const [, name, path] = /^100\d+ blob ([\da-f]+)\t(.+)$/su.exec(row) ?? [];
        return name && path ? [{ name, path: local(path) }] : [];
      });
      const known = await texts(rows.map(({ name }) => name));
      return new Map(
        rows.flatMap(({ name, path }) => {
          const text = known.get(name);
          return text === undefined ? [] : [[path, text] as const];
        }),
      );
    },
    texts,
  };
}

/**
 * The same for a folder that is kept for long: one that is in no repository may come to be in one. Until something looks like
 * it, git is asked once only.
 */
export function followGitHistory(folder: string): () => GitHistory | null {
  let known = openGitHistory(folder);
  return () => {
    if (known === null && isInRepository(folder)) known = openGitHistory(folder);
    return known;
  };
}

function isInRepository(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (at === dirname(at)) return false;
  }
}

function prefixOf(folder: string): string | null {
  try {
    return prefixInRepository(folder);
  } catch (error) {
    if (error instanceof FolderError) return null;
    throw error;
  }
}

function isSafePath(path: string): boolean {
  return (
    path !== '' && !path.includes('\0') && !path.startsWith('/') && !path.split('/').some((part) => part === '..' || isIgnoredName(part))
  );
}

const asRows = [
  '--no-show-signature',
  '--no-ext-diff',
  '--no-textconv',
  '--raw',
  '-z',
  '-M',
  '--no-abbrev',
  '--format=%H%x00%aN%x00%aI%x00%ct%x00%s',
];

/** Commit, author, dates and subject, then for each file a row of modes and names of texts, and its path, or both. */
function rowsOf(answer: string, local: (path: string) => string): Touched[] {
  const tokens = answer.split('\0');
  const commits: Touched[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at++]?.trim() ?? '';
    const row = /^:(\d+) (\d+) ([\da-f]+) ([\da-f]+) ([A-Z])\d*$/u.exec(token);
    if (row) {
      const [, modeBefore = '', modeAfter = '', before = '', after = '', kind] = row;
      const was = local(tokens[at++] ?? '');
      const path = kind === 'R' || kind === 'C' ? local(tokens[at++] ?? '') : was;
      const [old, own] = [nameOf(before, modeBefore), nameOf(after, modeAfter)];
      // A copy began here: what it was copied from went on.
      commits.at(-1)?.touches.push({ path, was: old === null || kind === 'C' ? null : was, before: kind === 'C' ? null : old, after: own });
    } else if (/^[\da-f]{40,64}$/u.test(token)) {
      const [author = '', date = '', time = '', subject = ''] = [tokens[at++], tokens[at++], tokens[at++], tokens[at++]];
      const commit = { id: token, author, day: date.slice(0, 10), time: Number(time), subject: subject.slice(0, longestSubject) };
      commits.push({ commit, touches: [] });
    }
  }
  return commits;
}

/** Links and submodules have no text of their own. */
function nameOf(name: string, mode: string): string | null {
  return mode.startsWith('100') && !/^0+$/u.test(name) ? name : null;
}

/** `<name> blob <size>`, a line break, the bytes, a line break; one after the other. */
function textsIn(bytes: Buffer | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; bytes !== null && at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const [name = '', , size] = bytes.subarray(at, end).toString().split(' ');
    const start = end + 1;
    at = start + Number(size) + 1;
    if (end === -1 || Number.isNaN(at)) break;
    const text = textOf(bytes.subarray(start, at - 1));
    if (text !== null) found.set(name, text);
  }
  return found;
}

/** What git answers; null when it refuses, takes too long or says too much. */
function git(folder: string, args: string[], input: string): Promise<Buffer | null> {
  // A hook runs with the first ones set; the folder says which repository is meant. Reading asks nobody and writes nothing.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...inherited } = process.env;
  const env = { ...inherited, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
  return new Promise((resolve) => {
    const child = spawn('git', ['-C', folder, '--literal-pathspecs', '--no-pager', ...args], {
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: mostMilliseconds,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) child.kill('SIGKILL');
      else chunks.push(chunk);
    });
    child.stdin.on('error', () => {});
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 && size <= mostBytes ? Buffer.concat(chunks) : null));
    child.stdin.end(input);
  });
}

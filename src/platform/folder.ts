/**
 * A folder read as a snapshot: asking twice gives the same answer, and nothing outside it is reached.
 * Symbolic links are followed only to files and folders inside the root.
 */
import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { writtenMark } from './replace-folder.ts';

export type SkipReason = 'too-large' | 'not-text' | 'outside' | 'unreadable';

export interface FolderSnapshot {
  /** Every file below the root, sorted, with `/` between parts. */
  files(): string[];
  /** The text of a file; null when it is not there, too large or not UTF-8. */
  read(path: string): string | null;
  /** What was passed over, and why. Files show here once they have been asked for. */
  skipped(): { path: string; reason: SkipReason }[];
  /** Links that lead out of the folder, or nowhere; never followed. */
  readonly outside: readonly string[];
  /** Opaque: a later snapshot of the same root takes over those of files whose text is still the same. */
  readonly entries: ReadonlyMap<string, Entry>;
}

interface Entry {
  absolute: string;
  stamp: string;
  /** undefined: not read yet. */
  text: string | null | undefined;
  reason: SkipReason | null;
}

export class FolderError extends Error {
  override name = 'FolderError';
}

const maxBytes = 5 * 1024 * 1024;
const ignoredNames: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Names that no snapshot and no watcher goes into. */
export function isIgnoredName(name: string): boolean {
  return ignoredNames.has(name);
}

/** Whether both hold the same files with the same texts; the later one was made from the earlier one. */
export function isSameFolder(earlier: FolderSnapshot, later: FolderSnapshot): boolean {
  if (earlier.entries.size !== later.entries.size || earlier.outside.join('\0') !== later.outside.join('\0')) return false;
  for (const [path, entry] of later.entries) if (earlier.entries.get(path) !== entry) return false;
  return true;
}

/**
 * Lists a folder; texts are read when first asked for, and kept.
 * @param previous a snapshot of the same root, whose texts are taken over where size and time have not changed
 * @param touched paths known to have changed since `previous`: always read again
 * @throws FolderError when the root is not a folder that can be listed
 */
export function readFolder(root: string, previous?: FolderSnapshot, touched: ReadonlySet<string> = new Set()): FolderSnapshot {
  const realRoot = rootOf(root);
  const saved = previous ? withSaved(previous, touched, realRoot) : null;
  if (previous && saved) return snapshotOf(saved, previous.outside);
  const entries = new Map<string, Entry>();
  const outside: string[] = [];
  const walk = (folder: string, prefix: string, above: readonly string[]): void => {
    const items = listing(folder);
    // What was made from a source is none.
    if (prefix !== '' && items.some(({ name }) => name === writtenMark)) return;
    for (const item of items) {
      if (isIgnoredName(item.name)) continue;
      const path = prefix + item.name;
      let absolute = join(folder, item.name);
      if (item.isSymbolicLink()) {
        const target = insideTarget(absolute, realRoot);
        if (target === null) {
          outside.push(path);
          continue;
        }
        absolute = target;
      }
      const stats = statOrNull(absolute);
      if (stats?.isDirectory()) {
        // A link to a folder above itself would never end.
        if (!above.includes(absolute)) walk(absolute, `${path}/`, [...above, absolute]);
      } else if (stats?.isFile()) {
        entries.set(path, entryFor(absolute, stats, previous?.entries.get(path), touched.has(path)));
      }
    }
  };
  walk(realRoot, '', [realRoot]);
  return snapshotOf(entries, outside);
}

/**
 * The entries after plain saves: only known files were touched, and each is still a file of its own at
 * its place, so that nothing else need be looked at. null when more may have changed.
 */
function withSaved(previous: FolderSnapshot, touched: ReadonlySet<string>, realRoot: string): Map<string, Entry> | null {
  if (touched.size === 0) return null;
  const entries = new Map(previous.entries);
  for (const path of touched) {
    const before = entries.get(path);
    const stats = before && attempt(() => lstatSync(before.absolute));
    // Behind a link, or where a link now stands, a full look is needed.
    if (!before || before.absolute !== join(realRoot, path) || !stats?.isFile()) return null;
    entries.set(path, entryFor(before.absolute, stats, before, true));
  }
  return entries;
}

function snapshotOf(entries: Map<string, Entry>, outside: readonly string[]): FolderSnapshot {
  const paths = [...entries.keys()].sort(byCodeUnits);
  return {
    files: () => [...paths],
    read: (path) => {
      const entry = entries.get(path);
      if (entry === undefined) return null;
      if (entry.text === undefined) readInto(entry);
      return entry.text ?? null;
    },
    skipped: () => [
      ...outside.map((path) => ({ path, reason: 'outside' as const })),
      ...[...entries].flatMap(([path, entry]) => (entry.reason === null ? [] : [{ path, reason: entry.reason }])),
    ],
    outside,
    entries,
  };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rootOf(root: string): string {
  const real = attempt(() => realpathSync(root));
  if (real === null || !statOrNull(real)?.isDirectory()) throw new FolderError(`${root} is not a folder that can be read.`);
  return real;
}

function listing(folder: string) {
  // A folder that vanishes or may not be listed gives nothing; the rest of the handbook still counts.
  return attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
}

function insideTarget(link: string, realRoot: string): string | null {
  const target = attempt(() => realpathSync(link));
  return target?.startsWith(realRoot + sep) ? target : null;
}

function statOrNull(path: string): Stats | null {
  return attempt(() => statSync(path));
}

function entryFor(absolute: string, stats: Stats, previous: Entry | undefined, touched: boolean): Entry {
  const stamp = `${stats.ino}:${stats.size}:${stats.mtimeMs}`;
  const known = previous?.absolute === absolute ? previous : undefined;
  // Two writes within one tick of the clock have one stamp: what is known to be touched is read whatever its stamp.
  if (known?.stamp === stamp && !touched) return known;
  const entry: Entry =
    stats.size > maxBytes ? { absolute, stamp, text: null, reason: 'too-large' } : { absolute, stamp, text: undefined, reason: null };
  if (known?.text === undefined) return entry;
  if (entry.text === undefined) readInto(entry);
  if (entry.text !== known.text) return entry;
  known.stamp = stamp;
  return known;
}

function readInto(entry: Entry): void {
  const bytes = attempt(() => readFileSync(entry.absolute));
  const text = bytes === null ? null : attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  entry.text = text === null || text.includes('\0') ? null : text;
  if (entry.text === null) entry.reason = bytes === null ? 'unreadable' : 'not-text';
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

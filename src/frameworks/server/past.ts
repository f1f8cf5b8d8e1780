/** What git knows of some files of the handbook, as the turns that the compiler follows. */
import type { Turn } from '../../compiler/history/steps.ts';
import { settingsFile } from '../../compiler/settings.ts';
import type { Commit, GitHistory, Touched } from '../../platform/git-history.ts';
import type { Handbook } from './handbook.ts';

/** The id of the turn from the last commit to the files as they are. */
const uncommitted = 'uncommitted';

/** The files that a thing is written in, and those that their reading needs. */
export interface Concerned {
  files: string[];
  around: Record<string, string>;
}

export interface Past {
  /** Newest first. */
  turns: Turn[];
  commits: ReadonlyMap<string, Commit>;
  /** By commit, the names that files had before it where they had others: today's, and the one of then. */
  renames: ReadonlyMap<string, { path: string; was: string }[]>;
  /** Whether older commits were not looked at, or a text of theirs cannot be shown. */
  hasMore: boolean;
}

/** As many commits of each file are followed, unless more are asked for. */
export const mostCommits = 40;
/** A level whose words come from more files than these is followed in the first of them. */
const mostFiles = 24;

/** @param files those that a thing is written in @param others those that their reading needs */
export function concerned(handbook: Handbook, files: Iterable<string>, others: Iterable<string> = []): Concerned {
  const own = [...new Set(files)].slice(0, mostFiles);
  const around: Record<string, string> = {};
  for (const path of [settingsFile, ...own, ...others]) {
    const text = handbook.textOf(path);
    if (text !== null) around[path] = text;
  }
  return { files: own, around };
}

/** @param before only commits before this one */
export async function pastOf(
  git: GitHistory,
  head: string,
  { files, around }: Concerned,
  { most, before }: { most: number; before?: string },
): Promise<Past> {
  const [saved, ...logs] = await Promise.all([git.filesAt(before ?? head, files), ...files.map((path) => git.logOf(path, most, before))]);
  const merged = await inOrder(
    git,
    logs.map(({ commits }) => commits),
  );
  const texts = await git.texts(
    merged.flatMap(({ touches }) => touches.flatMap(({ touch }) => [touch.before, touch.after].flatMap((one) => one ?? []))),
  );
  const turns: Turn[] = [];
  const commits = new Map<string, Commit>();
  const renames = new Map<string, { path: string; was: string }[]>();
  const open = files.flatMap((path) => {
    const [then, now] = [saved?.get(path) ?? null, around[path] ?? null];
    return before === undefined && isOther(then, now) ? [{ path, before: then, after: now }] : [];
  });
  if (open.length > 0) turns.push({ id: uncommitted, files: open });
  let isCut = false;
  for (const { commit, touches } of merged) {
    const rows = touches.map(({ file, touch }) => ({
      path: files[file] ?? '',
      touch,
      before: textAt(touch.before),
      after: textAt(touch.after),
    }));
    // Too large, or no text: what came before it cannot be told from what it says.
    isCut = rows.some((row) => row.before === undefined || row.after === undefined);
    if (isCut) break;
    commits.set(commit.id, commit);
    const renamed = rows.flatMap(({ path, touch: { was, path: then } }) => (was !== null && was !== then ? [{ path, was }] : []));
    if (renamed.length > 0) renames.set(commit.id, renamed);
    turns.push({
      id: commit.id,
      // A page of then may take a file in by the name of then: it is there under both.
      files: rows.flatMap(({ path, touch, before: then = null, after: now = null }) => [
        { path, before: then, after: now },
        ...(touch.was !== null && touch.was !== path && isPartName(path) ? [{ path: touch.was, before: then, after: now }] : []),
      ]),
    });
  }
  return { turns, commits, renames, hasMore: isCut || logs.some(({ hasMore }) => hasMore) };

  function textAt(name: string | null): string | null | undefined {
    return name === null ? null : texts.get(name);
  }
  function isPartName(path: string): boolean {
    return files[0] !== path;
  }
}

/** Ends of lines may differ between git and the folder. */
function isOther(one: string | null, other: string | null): boolean {
  return one?.replaceAll('\r\n', '\n') !== other?.replaceAll('\r\n', '\n');
}

interface Merged {
  commit: Commit;
  touches: { file: number; touch: Touched['touches'][number] }[];
}

/** The commits of several files as one list, newest first. Many may be of one second, so git is asked which came before which. */
async function inOrder(git: GitHistory, logs: readonly Touched[][]): Promise<Merged[]> {
  const merged = new Map<string, Merged>();
  for (const [file, log] of logs.entries())
    for (const { commit, touches } of log) {
      const one = merged.get(commit.id) ?? { commit, touches: [] };
      merged.set(commit.id, one);
      one.touches.push(...touches.slice(0, 1).map((touch) => ({ file, touch })));
    }
  const all = [...merged.values()];
  if (logs.length < 2) return all;
  const names = new Set(all.flatMap(({ touches }) => touches.flatMap(({ touch }) => [touch.path, touch.was ?? touch.path])));
  const places = new Map((await git.order([...names], all.length * 2)).map((id, index) => [id, index]));
  const placeOf = ({ commit }: Merged) => places.get(commit.id) ?? Number.MAX_SAFE_INTEGER;
  return all.sort((one, other) => placeOf(one) - placeOf(other) || other.commit.time - one.commit.time);
}

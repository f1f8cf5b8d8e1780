import { isPage } from '../../compiler/2-resolve/listing.ts';
import { compile } from '../../compiler/compile.ts';
import { memoryHost } from '../../compiler/host.ts';
import { settingsFile } from '../../compiler/settings.ts';
import type { Commit, GitHistory } from '../../platform/git-history.ts';
import type { OldPageView } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { shapeCommit } from './shape-past.ts';

/**
 * A page as it was at a revision; null where there was none, or none that may be shown: what is no page of a career
 * framework, then or today, is not shown at any revision. Read by itself, with the settings of today.
 */
export async function readOldPage(handbook: Handbook, path: string, at: string): Promise<OldPageView | null> {
  const { git } = handbook;
  if (git === null || !isPage(path)) return null;
  const commit = await git.commitOf(at);
  if (commit === null) return null;
  const text = (await git.filesAt(commit.id, [path])).get(path) ?? (await underFormerName(git, commit, path));
  if (text === undefined) return null;
  const now = handbook.textOf(path);
  const settings = handbook.textOf(settingsFile);
  const reading = compile(memoryHost({ [path]: text, ...(settings !== null && { [settingsFile]: settings }) }));
  const classes = reading.pages.find((page) => page.path === path)?.lines;
  if (now === null && classes === undefined) return null;
  const lines = text.split(/\r\n|\r|\n/u);
  return {
    path,
    commit: shapeCommit(handbook, commit),
    lines: (lines.at(-1) === '' ? lines.slice(0, -1) : lines).map((line, index) => ({
      text: line,
      // Of an include only the pages that took it in know what it is: it is shown as it is written.
      class: classes?.[index] ?? 'blank',
    })),
    isThere: now !== null,
    isSame: now?.replaceAll('\r\n', '\n') === text.replaceAll('\r\n', '\n'),
  };
}

/** So far back a former name is looked for. */
const mostFollowed = 400;

/** The file that has this name today, under the one that it had at a commit. */
async function underFormerName(git: GitHistory, { id, time }: Commit, path: string): Promise<string | undefined> {
  const { commits } = await git.logOf(path, mostFollowed);
  const last = commits.find(({ commit }) => commit.id === id) ?? commits.find(({ commit }) => commit.time <= time);
  const name = last?.touches[0]?.path;
  return name === undefined ? undefined : (await git.filesAt(id, [name])).get(name);
}

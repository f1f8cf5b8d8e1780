/** The last commits that changed what somebody is held to. */
import { isPage } from '../../compiler/2-resolve/listing.ts';
import { changeEntry } from '../../compiler/emit/changes-words.ts';
import { stepsOf } from '../../compiler/history/steps.ts';
import { breath } from '../../platform/breath.ts';
import type { GitHistory, Touched } from '../../platform/git-history.ts';
import type { LatelyView } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { concerned } from './past.ts';
import { shapeCommit } from './shape-past.ts';

/** As many commits are looked at, and so many of those that changed something are told. */
const [mostLookedAt, mostTold] = [40, 6];
/** A commit of more files than these came from a tool: in a whole handbook moved at once nobody reads what changed. */
const mostFiles = 40;
const mostAround = 12;
const mostNamed = 3;

export async function readLately(handbook: Handbook): Promise<LatelyView> {
  const { git } = handbook;
  const { unknown } = handbook.speech.changes;
  if (git === null) return { absent: unknown.repository, changes: [] };
  const head = await git.head();
  if (head === null) return { absent: unknown.commit, changes: [] };
  const key = `${head}\nlately`;
  const known = handbook.pasts.get(key) ?? follow(handbook, git);
  handbook.pasts.set(key, known);
  known.catch(() => handbook.pasts.delete(key));
  return { absent: null, changes: (await known) as LatelyView['changes'] };
}

async function follow(handbook: Handbook, git: GitHistory): Promise<LatelyView['changes']> {
  const { commits } = await git.lately(mostLookedAt);
  const around = neighbours(handbook);
  const told: LatelyView['changes'] = [];
  for (const one of commits) {
    if (told.length === mostTold) break;
    await breath();
    told.push(...(await changeOf(handbook, git, one, around)));
  }
  return told;
}

async function changeOf(
  handbook: Handbook,
  git: GitHistory,
  { commit, touches }: Touched,
  around: (path: string) => string[],
): Promise<LatelyView['changes']> {
  const read = touches.filter(
    ({ path, was }) => (isPage(path) || isPage(was ?? path)) && !path.startsWith('../') && !handbook.isTranslation(path),
  );
  if (read.length === 0 || read.length > mostFiles) return [];
  const texts = await git.texts(read.flatMap(({ before, after }) => [before, after].flatMap((one) => one ?? [])));
  const textAt = (name: string | null) => (name === null ? null : (texts.get(name) ?? null));
  const { around: files } = concerned(handbook, [], new Set(read.flatMap(({ path }) => around(path).slice(0, mostAround))));
  const [step] = stepsOf(files, [
    {
      id: commit.id,
      files: read.map(({ path, before, after }) => ({ path, before: textAt(before), after: textAt(after) })),
    },
  ]);
  const diff = step?.diff();
  const gravest = diff?.changes[0];
  if (!diff || !gravest || diff.grade === null) return [];
  const ids = [...new Set(diff.changes.flatMap(({ holders }) => holders))];
  const stable = new Map([...handbook.givenIds].map(([id, given]) => [given, id]));
  const named = ids.flatMap((id) => nowCalled(handbook, stable.get(id) ?? id));
  return [
    {
      commit: shapeCommit(handbook, commit),
      grade: diff.grade,
      counts: diff.counts,
      concerned: named.slice(0, mostNamed),
      others: Math.max(0, named.length - mostNamed),
      text: changeEntry(gravest, handbook.speech).text || (gravest.after ?? gravest.before)?.text || '',
    },
  ];
}

/** The pages that take a file in, and those it takes in. */
function neighbours({ graph }: Handbook): (path: string) => string[] {
  const near = new Map<string, Set<string>>();
  for (const { origin } of graph.statements) {
    if (origin.via.length === 0) continue;
    const chain = [...origin.via.map(({ file }) => file), origin.file];
    for (const one of chain) {
      const own = near.get(one) ?? new Set();
      near.set(one, own);
      for (const other of chain) if (other !== one) own.add(other);
    }
  }
  return (path) => [...(near.get(path) ?? [])];
}

/** What is still there today, so that its history can be opened. */
function nowCalled({ levels, roles, families, frameworks }: Handbook, id: string): LatelyView['changes'][number]['concerned'] {
  const [level, role] = [levels.get(id), roles.get(id)];
  if (level) return [{ kind: 'level', id, title: level.title, of: frameworks.get(level.framework)?.title ?? '' }];
  if (role) return [{ kind: 'role', id, title: role.title, of: families.get(role.family)?.title ?? '' }];
  const family = id.startsWith('family:') ? families.get(id.slice('family:'.length)) : undefined;
  return family ? [{ kind: 'family', id: family.id, title: family.title, of: family.title }] : [];
}

/** What a statement, a level, a role or a page said when, from the commits of the files it is written in. */

import { isPage } from '../../compiler/2-resolve/listing.ts';
import { compile } from '../../compiler/compile.ts';
import { type Change, changed } from '../../compiler/diff/change.ts';
import { highestOf } from '../../compiler/diff/grade.ts';
import type { Statement } from '../../compiler/graph.ts';
import { holderPast } from '../../compiler/history/holder-history.ts';
import { lineChanges } from '../../compiler/history/line-changes.ts';
import { movedFrom, placeOfText, type StatementPast, statementPast } from '../../compiler/history/statement-history.ts';
import { type Step, stepsOf } from '../../compiler/history/steps.ts';
import { memoryHost } from '../../compiler/host.ts';
import { breath } from '../../platform/breath.ts';
import type { GitHistory } from '../../platform/git-history.ts';
import type { HistoryView, PastEntry } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { type Concerned, concerned, mostCommits, type Past, pastOf } from './past.ts';
import { gradedGroups, happened, shapeCommit, shapePastChange } from './shape-past.ts';

type Kind = HistoryView['of']['kind'];

/** null when there is nothing of this kind and id. Followed once for each commit that is checked out. */
export async function readHistory(
  handbook: Handbook,
  { of: kind, id: asked, most = mostCommits }: { of: Kind; id: string; most?: number | undefined },
): Promise<HistoryView | null> {
  const id = kind === 'statement' && !handbook.statements.has(asked) ? (handbook.successors.get(asked) ?? asked) : asked;
  const of = subjectOf(handbook, kind, id);
  if (of === null) return null;
  const words = kind === 'statement' ? (handbook.statements.get(id)?.text ?? null) : null;
  const nothing = { of, words, written: [], entries: [], hasMore: false, notes: [] };
  const { git } = handbook;
  const { unknown } = handbook.speech.changes;
  if (git === null) return { ...nothing, absent: unknown.repository };
  const head = await git.head();
  if (head === null) return { ...nothing, absent: unknown.commit };
  const key = `${head}\n${kind}\n${most}\n${id}`;
  const known = handbook.pasts.get(key) ?? follow({ handbook, git, head, most }, kind, id);
  handbook.pasts.set(key, known);
  // What failed is asked for again.
  known.catch(() => handbook.pasts.delete(key));
  const { entries, written, hasMore, notes } = (await known) as Followed;
  const absent = entries.length === 0 && notes.length === 0 ? unknown.nothing : null;
  return { ...nothing, entries, written, hasMore, notes, absent };
}

interface Repository {
  handbook: Handbook;
  git: GitHistory;
  head: string;
  /** Commits of each file that are followed. */
  most: number;
}

interface Followed {
  entries: PastEntry[];
  written: string[];
  hasMore: boolean;
  notes: string[];
}

async function follow(repository: Repository, kind: Kind, id: string): Promise<Followed> {
  const { handbook, git, head, most } = repository;
  const files = kind === 'statement' ? ofStatement(handbook, id) : kind === 'page' ? ofPage(handbook, id) : ofHolder(handbook, kind, id);
  const past = await pastOf(git, head, files, { most });
  const entries =
    kind === 'statement'
      ? await statementEntries(repository, files, past, id)
      : kind === 'page'
        ? await pageEntries(repository, files, past, id)
        : await holderEntries(repository, files, past, kind === 'family' ? `family:${id}` : id);
  const isShallow = await git.isShallow();
  const notes = isShallow ? [handbook.speech.changes.unknown.shallow] : [];
  return { entries, written: files.files, hasMore: past.hasMore, notes };
}

function subjectOf(handbook: Handbook, kind: Kind, id: string): HistoryView['of'] | null {
  const { levels, roles, families, statements, pages, frameworks } = handbook;
  const level = kind === 'level' ? levels.get(id) : undefined;
  if (level)
    return {
      kind,
      id,
      title: level.title,
      within: { kind: 'framework', id: level.framework, title: frameworks.get(level.framework)?.title ?? '' },
    };
  const role = kind === 'role' ? roles.get(id) : undefined;
  if (role)
    return { kind, id, title: role.title, within: { kind: 'family', id: role.family, title: families.get(role.family)?.title ?? '' } };
  const family = kind === 'family' ? families.get(id) : undefined;
  if (family) return { kind, id, title: family.title, within: null };
  const statement = kind === 'statement' ? statements.get(id) : undefined;
  if (statement) return { kind, id, title: handbook.areas.get(statement.area)?.title ?? '', within: holderOf(handbook, statement) };
  return kind === 'page' && pages.has(id) ? { kind, id, title: id, within: null } : null;
}

function holderOf({ levels, roles, families }: Handbook, { level, role, family }: Statement): HistoryView['of']['within'] {
  if (level !== null) return { kind: 'level', id: level, title: levels.get(level)?.title ?? level };
  if (role !== null) return { kind: 'role', id: role, title: roles.get(role)?.title ?? role };
  return family === null ? null : { kind: 'family', id: family, title: families.get(family)?.title ?? family };
}

/** A statement may come from an include: its history is that of the file it stands in, seen from the page it was asked on. */
function ofStatement(handbook: Handbook, id: string): Concerned {
  const origin = handbook.statements.get(id)?.origin;
  return concerned(
    handbook,
    origin ? [origin.file] : [],
    origin?.via.map(({ file }) => file),
  );
}

function ofHolder(handbook: Handbook, kind: Kind, id: string): Concerned {
  const own = kind === 'level' ? handbook.levels.get(id) : kind === 'role' ? handbook.roles.get(id) : handbook.families.get(id);
  const statements = handbook.graph.statements.filter(
    (one) => (kind === 'level' ? one.level : kind === 'role' ? one.role : one.family) === id,
  );
  return concerned(handbook, [...(own ? [own.page] : []), ...statements.flatMap(filesOf)]);
}

/** As many pages around a shared one are enough to know what it is to them. */
const mostAround = 12;

function ofPage(handbook: Handbook, path: string): Concerned {
  const near = handbook.graph.statements.filter(({ origin }) => origin.file === path || origin.via.some(({ file }) => file === path));
  const around = [...new Set(near.flatMap(filesOf))].filter((file) => file !== path);
  return concerned(handbook, [path], around.slice(0, mostAround));
}

function filesOf({ origin }: Statement): string[] {
  return [...origin.via.map(({ file }) => file), origin.file];
}

/** A statement that was taken out of another file is followed there; so often, and no more. */
const mostMoves = 4;

async function statementEntries(repository: Repository, files: Concerned, past: Past, id: string): Promise<PastEntry[]> {
  const { handbook, git, head, most } = repository;
  const entries: PastEntry[] = [];
  let place = handbook.statements.get(id)?.origin ?? { file: '', line: 0, column: 0 };
  let [own, turns] = [files, past];
  for (let moves = 0; ; moves++) {
    const found: StatementPast | null = statementPast(stepsOf(own.around, turns.turns), place);
    for (const { id: commit, changes } of found?.entries ?? []) {
      entries.push({
        ...entryOf(repository, turns, commit, own.files[0] ?? null),
        // With a whole new page nobody is asked more: nobody holds its level yet.
        grade: isWholePage(found, commit, changes) ? null : highestOf(changes.map((one) => one.grade)),
        label: happened(changes, handbook.speech),
        groups: [{ heading: null, changes: changes.map((change) => shapePastChange(change, handbook.speech)) }],
      });
    }
    const beginning = found?.beginning;
    const last = entries.at(-1);
    const commit = turns.commits.get(beginning?.id ?? '');
    if (!beginning || !last || !commit || moves === mostMoves) return entries;
    const touches = (await git.touchesOf(commit.id)).filter(({ path, was }) => isPage(was ?? path) && path !== own.files[0]);
    const texts = await git.texts(touches.flatMap(({ before, after }) => [before, after].flatMap((one) => one ?? [])));
    const source = movedFrom(
      beginning.said.text,
      touches.map(({ path, was, before, after }) => ({
        path: was ?? path,
        before: texts.get(before ?? '') ?? null,
        after: texts.get(after ?? '') ?? null,
      })),
    );
    if (source === null) return entries;
    last.label = handbook.speech.changes.movedHere;
    last.grade = 'minor';
    last.groups = [
      {
        heading: null,
        changes: [
          {
            ...shapePastChange(changed('moved', [], null, beginning.said, { holders: [], heirs: [] }), handbook.speech),
            sign: '~',
            grade: 'minor',
            notes: [{ label: handbook.speech.changes.from, text: source.path }],
          },
        ],
      },
    ];
    // As it was before that commit; what it took in then is taken as it is today.
    const around = { ...own.around, [source.path]: source.before };
    const there = placeOfText(compile(memoryHost(around)).graph, beginning.said.text);
    if (there === null || there.file !== source.path) return entries;
    own = { files: [source.path], around };
    turns = await pastOf(git, head, own, { most, before: commit.id });
    place = { ...there, endLine: there.line, via: [] };
    if (turns.turns.length === 0) return entries;
  }
}

async function holderEntries(repository: Repository, files: Concerned, past: Past, id: string): Promise<PastEntry[]> {
  // What was committed is compiled without a lock: that of today knows nothing of then.
  const given = repository.handbook.givenIds.get(id) ?? id;
  return holderPast(await compiled(files, past), given).entries.map(({ id: commit, diff }) => ({
    ...entryOf(repository, past, commit, files.files[0] ?? null),
    grade: diff.grade,
    label: happened(diff.changes, repository.handbook.speech),
    groups: gradedGroups(diff, id, repository.handbook.speech),
  }));
}

/** Every commit of the page, whatever it changed: the lines say what nobody is held to. */
async function pageEntries(repository: Repository, files: Concerned, past: Past, path: string): Promise<PastEntry[]> {
  const { speech } = repository.handbook;
  const words = speech.changes.page;
  const steps = new Map((await compiled(files, past)).map(({ id, diff }) => [id, diff()]));
  return past.turns.map(({ id, files: touched }) => {
    const { before = null, after = null } = touched.find((one) => one.path === path) ?? {};
    const diff = steps.get(id);
    const renamed = past.renames.get(id)?.find((one) => one.path === path);
    const label = before === null ? words.written : after === null ? words.takenOut : renamed ? words.renamed(renamed.was) : words.changed;
    return {
      ...entryOf(repository, past, id, path),
      grade: before === null ? null : (diff?.grade ?? null),
      label,
      // Of a new page all is new.
      groups: diff && before !== null ? gradedGroups(diff, null, speech) : [],
      lines: before === null || after === null ? null : lineChanges(before, after),
    };
  });
}

function isWholePage(past: StatementPast | null, id: string, changes: readonly Change[]): boolean {
  return past?.beginning?.id === id && changes.some(({ kind, grade }) => kind === 'added' && grade === 'minor');
}

/** Each turn looked at, one after the other: other readers need not wait until all are. */
async function compiled({ around }: Concerned, { turns }: Past): Promise<Step[]> {
  const steps = stepsOf(around, turns);
  for (const { diff } of steps) {
    await breath();
    diff();
  }
  return steps;
}

function entryOf({ handbook }: Repository, past: Past, id: string, path: string | null): PastEntry {
  const commit = past.commits.get(id);
  return {
    commit: commit ? shapeCommit(handbook, commit) : null,
    grade: null,
    label: '',
    groups: [],
    lines: null,
    page: commit && path !== null ? { path, revision: commit.id.slice(0, 10) } : null,
  };
}

/** Imports as they are told of, and the mappings that they ask for. */
import type { ImportList, ImportRows, ImportView, MappingList, MappingView } from '../contract.ts';
import type { Problem } from '../import/problems.ts';
import type { Posts } from '../posts.ts';
import type { Say } from '../speech/say.ts';
import { sealed, unsealed } from './cursor.ts';
import { nothing } from './found.ts';
import { shapePost } from './shape.ts';
import { importById, importsBefore, type KeptImport, progressOf, type RowAct, rowsOfImport } from './store/imports.ts';
import { type KeptMapping, mappingsAfter } from './store/mappings.ts';
import { namesOf } from './store/persons.ts';
import type { Within } from './store/within.ts';

export async function foundImport(within: Within, id: string, hold = false): Promise<KeptImport> {
  const found = await importById(within, id, hold);
  if (found === null) throw nothing(id);
  return found;
}

export async function readImports(
  within: Within,
  { after, limit = 50 }: { after?: string | undefined; limit?: number | undefined },
): Promise<ImportList> {
  const place = unsealed(after, ['moment', 'id']);
  const found = await importsBefore(within, place && { at: String(place[0]), id: String(place[1]) }, limit + 1);
  const shown = found.slice(0, limit);
  const names = await namesOfActors(
    within,
    shown.map(({ actorKind, actorId }) => ({ kind: actorKind, id: actorId })),
  );
  const last = shown.at(-1);
  return { imports: shown.map((kept) => rowOf(kept, names)), next: found.length > limit && last ? sealed([last.at, last.id]) : null };
}

export async function readImport(within: Within, posts: Posts, say: Say, kept: KeptImport): Promise<ImportView> {
  const { told, state, digest, appliedAt, revision, jobId } = kept;
  const progress = state === 'waiting' && jobId !== null ? await progressOf(within, jobId) : null;
  const problems = ({ all, count }: { all: Problem[]; count: number }) => ({
    all: all.slice(0, 200).map(({ line, column, message }) => ({ ...say(message), line, column })),
    count,
  });
  return {
    ...rowOf(kept, await namesOfActors(within, [{ kind: kept.actorKind, id: kept.actorId }])),
    state: progress === null ? state : 'applying',
    digest: state === 'ready' ? digest : null,
    effective: told.effective,
    encoding: told.encoding,
    separator: told.separator,
    columns: told.columns,
    first: told.first,
    units: told.units,
    problems: problems(told.problems),
    warnings: problems(told.warnings),
    questions: told.questions.map(({ source, count, names, proposals }) => ({
      source,
      count,
      names,
      proposals: proposals.map(({ post, reason }) => ({ post: shapePost(posts, post, post.title), reason })),
    })),
    progress,
    appliedAt,
    can: { apply: state === 'ready' && digest !== null, confirm: isOpen(kept), plan: isOpen(kept) },
    revision,
  };
}

/** Its file is still there, and nothing is under way. */
export function isOpen({ state }: KeptImport): boolean {
  return state !== 'waiting' && state !== 'applied';
}

function rowOf(
  { id, name, at, actorKind, actorId, state, told }: KeptImport,
  names: ReadonlyMap<string, string>,
): ImportList['imports'][number] {
  return { id, name, at, by: actorKind === 'person' ? (names.get(actorId) ?? null) : null, state, rows: told.rows, counts: told.counts };
}

/** Of those who are people. */
function namesOfActors(within: Within, actors: readonly { kind: string; id: string }[]): Promise<Map<string, string>> {
  return namesOf(
    within,
    actors.flatMap(({ kind, id }) => (kind === 'person' ? [id] : [])),
  );
}

export interface RowsAsked {
  id: string;
  act?: RowAct | undefined;
  after?: string | undefined;
  limit?: number | undefined;
}

export async function readImportRows(within: Within, { id, act, after, limit = 100 }: RowsAsked): Promise<ImportRows> {
  await foundImport(within, id);
  const place = unsealed(after, ['number']);
  const found = await rowsOfImport(within, id, { act: act ?? null, after: Number(place?.[0] ?? -1), limit: limit + 1 });
  const last = found[limit - 1];
  return { rows: found.slice(0, limit).map(({ told }) => told), next: found.length > limit && last ? sealed([last.place]) : null };
}

export async function readMappings(
  within: Within,
  posts: Posts,
  { after, limit = 200 }: { after?: string | undefined; limit?: number | undefined },
): Promise<MappingList> {
  const place = unsealed(after, ['string']);
  const found = await mappingsAfter(within, String(place?.[0] ?? ''), limit + 1);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const mappings = await shapeMappings(within, posts, shown);
  return { mappings, next: found.length > limit && last ? sealed([last.key]) : null };
}

export async function shapeMappings(within: Within, posts: Posts, mappings: readonly KeptMapping[]): Promise<MappingView[]> {
  const names = await namesOfActors(
    within,
    mappings.map(({ confirmedByKind, confirmedBy }) => ({ kind: confirmedByKind, id: confirmedBy })),
  );
  return mappings.map(({ id, source, post, confirmedByKind, confirmedBy, confirmedAt, revision }) => ({
    id,
    source,
    post: shapePost(posts, post, post.id),
    confirmedBy: confirmedByKind === 'person' ? (names.get(confirmedBy) ?? null) : null,
    confirmedAt,
    revision,
  }));
}

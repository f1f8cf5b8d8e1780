/**
 * Lists of people, by name, a page at a time. The cost of a page must not grow with the organisation, whatever is asked: the choice that
 * leaves few people leads, and their names are put in order. Where every choice leaves many, the list goes along the names and looks at
 * each, for it mostly meets enough soon; where a stretch of them has not enough, those whom the choices leave are gathered after all.
 */
import { sql } from 'kysely';
import { type Asked, choicesOf, type Place } from './directory-choices.ts';
import { alongNames, type Begun, beyond, here, leadingOf, meetingOf } from './directory-ways.ts';
import { type Counted, type Listed, listed } from './listed.ts';
import type { Within } from './within.ts';

export interface Page {
  rows: Listed[];
  next: Place | null;
  /** With the first page; null where it would take too long to count. */
  total: { count: number; more: boolean } | null;
}

export interface Bounds {
  /** So many are put in order at once without a thought. */
  few: number;
  /** How far along the names a page is looked for before its people are gathered. */
  stretch: number;
  /** And then so many are put in order. */
  some: number;
  /** So many are gathered whom a viewer may see, or asked about at once: each costs several looks. */
  seen: number;
}

const usual: Bounds = { few: 2000, stretch: 3000, some: 10_000, seen: 100 };
/** Counted no further. */
const mostCounted = 10_000;

/** @param bounds decide the way to a page, and never what is on it */
export async function listPeople(within: Within, asked: Asked, bounds: Bounds = usual): Promise<Page> {
  const { few, stretch, some, seen } = bounds;
  const choices = choicesOf(within.organization, asked);
  if (choices.length === 0) {
    const along = { from: alongNames(within.organization, asked, [], null), counted: false };
    return pageOf(asked, await page(within, asked, along), asked.counted ? () => countOf(within, asked) : null);
  }
  const led = await leadingOf(within, asked, choices, few, seen);
  if (led !== null) return pageOf(asked, await page(within, asked, led));
  const begun = await page(within, asked, { from: alongNames(within.organization, asked, choices, stretch), counted: false });
  if (begun.length > asked.limit) return pageOf(asked, begun);
  const gathered = (await leadingOf(within, asked, choices, some, seen)) ?? (await meetingOf(within, asked, choices, some));
  if (gathered !== null) return pageOf(asked, await page(within, asked, gathered));
  return pageOf(asked, await page(within, asked, { from: alongNames(within.organization, asked, choices, null), counted: false }));
}

/** @param count where the rows do not say how many there are */
async function pageOf({ limit, counted, after }: Asked, rows: Counted[], count: (() => Promise<number>) | null = null): Promise<Page> {
  const shown = rows.slice(0, limit).map(({ inAll: _, ...row }) => row);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? { key: last.sortKey, id: last.id } : null;
  if (!counted || after !== null) return { rows: shown, next, total: null };
  const inAll = next === null ? shown.length : count === null ? (rows[0]?.inAll ?? null) : await count();
  return { rows: shown, next, total: inAll === null ? null : { count: Math.min(inAll, mostCounted), more: inAll > mostCounted } };
}

async function countOf({ db, organization }: Within, { state, on }: Asked): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM (
      SELECT 1 FROM persons p WHERE p.organization_id = ${organization} ${here(state, on)} LIMIT ${mostCounted + 1}
    ) counted`.execute(db);
  return rows[0]?.count ?? 0;
}

function page(within: Within, { on, after, limit, told }: Asked, { from, counted }: Begun) {
  return listed(within, { on, told }, sql`${from} ${beyond(after)}`, limit + 1, counted);
}

/**
 * Lists of people, by name, a page at a time. The cost of a page must not grow with the organisation, whatever is asked: the choice that
 * leaves few people leads, and their names are put in order. Where every choice leaves many, the list goes along the names and looks at
 * each, for it mostly meets enough soon; where a stretch of them has not enough, those whom the choices leave are gathered after all.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../platform/day.ts';
import { numberMark } from '../../name-words.ts';
import type { PostKey, PostKind } from '../../posts.ts';
import { each, holds, uuids, type Within } from './within.ts';

export interface Asked {
  /** Beginnings of words, folded. */
  words: readonly string[];
  /** It, or one below it. */
  unit: string | null;
  post: PostKey | null;
  /** undefined: whoever it is; null: nobody. */
  manager: string | null | undefined;
  state: 'active' | 'leave' | 'left' | 'all';
  on: Day;
  after: Place | null;
  limit: number;
  /** Whether somebody wants to know how many there are in all. */
  counted: boolean;
  /** Who may be on it at all; true: everybody. */
  access: Access;
  /** Of whom the number may be known: only of them is somebody found by it; true: of everybody. */
  numbers: Access;
  /** What each row tells of its person besides, as a column about `listedId`. */
  told: Told;
}

export type Told = RawBuilder<boolean[]>;
/** Of the person of a row. */
export const listedId = sql.ref('l.id');

/** The people whom a viewer may see so; where that is a question, those it leaves as a query as well. */
export type Access = boolean | AccessAsked;

interface AccessAsked {
  asks: RawBuilder<boolean>;
  of(person: RawBuilder<unknown>): RawBuilder<boolean>;
  leads: RawBuilder<unknown>;
  /** How many it leads to at most; null: that is not known. */
  size: number | null;
}

export interface Place {
  key: string;
  id: string;
}

export interface Listed {
  id: string;
  number: string;
  name: string;
  email: string | null;
  sortKey: string;
  leftOn: Day | null;
  postKind: PostKind | null;
  postId: string | null;
  title: string | null;
  grade: number | null;
  unit: string | null;
  unitTitle: string | null;
  manager: string | null;
  managerName: string | null;
  actingKind: PostKind | null;
  actingId: string | null;
  actingTitle: string | null;
  onLeave: boolean;
  told: boolean[];
}

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
/** So few are named at once, and looked for no more. */
const handful = 20;
/** Counted no further. */
const mostCounted = 10_000;

/** A choice, as the people it leaves (`leads`, of which some may stand there several times) and as a question about one person (`asks`). */
interface Choice {
  leads: RawBuilder<unknown>;
  asks: Question;
  /** It is what a viewer may see: asked about last, and of no more people than a page needs. */
  access?: AccessAsked;
}

/** Something of the person's own row, or a row that must be there. */
type Question = { own: RawBuilder<unknown> } | { row: RawBuilder<unknown> };

/** @param bounds decide the way to a page, and never what is on it */
export async function listPeople(within: Within, asked: Asked, bounds: Bounds = usual): Promise<Page> {
  const { few, stretch, some } = bounds;
  const choices = choicesOf(within.organization, asked);
  if (choices.length === 0) {
    const along = { from: alongNames(within.organization, asked, [], null), counted: false };
    return pageOf(asked, await page(within, asked, along), asked.counted ? () => countOf(within, asked) : null);
  }
  const led = await leadingOf(within, asked, choices, few, bounds);
  if (led !== null) return pageOf(asked, await page(within, asked, led));
  const begun = await page(within, asked, { from: alongNames(within.organization, asked, choices, stretch), counted: false });
  if (begun.length > asked.limit) return pageOf(asked, begun);
  const gathered = (await leadingOf(within, asked, choices, some, bounds)) ?? (await meetingOf(within, asked, choices, some));
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

/** The people of the choice that leaves fewest, asked about the others; null: every one leaves more than that. */
async function leadingOf(
  { db, organization }: Within,
  asked: Asked,
  choices: readonly Choice[],
  most: number,
  { seen }: Bounds,
): Promise<Begun | null> {
  // Who may be seen is looked for with several looks each; where it is known how many they are, none need be counted.
  const bounds = choices.map(({ access }) => (access ? Math.min(most, seen) : most));
  const counted = choices.flatMap(({ leads, access }, i) =>
    access && access.size !== null
      ? []
      : [
          sql`SELECT ${i}::integer AS choice, count(*) AS count, CASE WHEN count(*) <= ${handful} THEN array_agg(led.person_id) END AS ids
            FROM (${leads} LIMIT ${(bounds[i] ?? 0) + 1}) led`,
        ],
  );
  const { rows } =
    counted.length === 0
      ? { rows: [] }
      : await sql<{ choice: number; count: number; ids: string[] | null }>`${sql.join(counted, sql` UNION ALL `)}`.execute(db);
  const sizes = choices.map(({ access }, i) => {
    const size = rows.find(({ choice }) => choice === i)?.count ?? access?.size ?? 0;
    return (access?.size ?? null) === null && size > (bounds[i] ?? 0) ? Number.POSITIVE_INFINITY : size;
  });
  const least = Math.min(...sizes);
  const first = sizes.indexOf(least);
  const leading = choices[first];
  if (leading === undefined || least > most) return null;
  const others = choices.filter((choice) => choice !== leading);
  const named = least === 0 ? [] : rows.find(({ choice }) => choice === first)?.ids;
  if (named) return { from: fromLed(organization, asked, each(named), others), counted: true };
  const access = others.find((choice) => choice.access);
  if (access === undefined || least <= seen) return { from: fromLed(organization, asked, leading.leads, others), counted: true };
  const rest = others.filter((choice) => choice !== access);
  if ((sizes[choices.indexOf(access)] ?? 0) <= most)
    return { from: fromLed(organization, asked, sql`(${leading.leads}) INTERSECT (${access.leads})`, rest), counted: true };
  // In order, so that who may be seen is asked about until the page is full, and not about all: how many they are is left open.
  const { joins, own } = asking([access]);
  const inOrder = sql`SELECT p.* ${fromLed(organization, asked, leading.leads, rest)} ORDER BY p.sort_key, p.person_id OFFSET 0`;
  return { from: sql`FROM (${inOrder}) p ${joins} WHERE true ${own}`, counted: false };
}

/** The people whom all choices leave; null: there are many. */
async function meetingOf({ db, organization }: Within, asked: Asked, choices: readonly Choice[], most: number): Promise<Begun | null> {
  if (choices.length < 2) return null;
  const leads = choices.map((choice) => sql`(${choice.leads})`);
  const { rows } = await sql<{ id: string }>`
    SELECT person_id AS id FROM (${sql.join(leads, sql` INTERSECT `)}) met LIMIT ${most + 1}`.execute(db);
  if (rows.length > most) return null;
  return { from: fromLed(organization, asked, each(rows.map(({ id }) => id)), []), counted: true };
}

/**
 * An offset is a fence: what is behind it is done first, and by the index that it names all of. Without it the database may hold a rare
 * beginning of a word, or a unit, for a better way to one person than the person.
 */
function choicesOf(organization: string, { words, unit, post, manager, state, on, access, numbers }: Asked): Choice[] {
  const found = words.map((word) => calledSo(organization, word, numbers));
  if (access === false) found.push({ leads: sql`SELECT NULL::uuid AS person_id WHERE false`, asks: { own: sql`false` } });
  else if (access !== true) found.push({ leads: access.leads, asks: { own: access.asks }, access });
  if (unit !== null || post !== null || manager !== undefined) found.push(holding(organization, { unit, post, manager, on }));
  if (state === 'left') {
    const left = sql`left_on < ${on}::date`;
    found.push({
      leads: sql`SELECT person_id FROM persons WHERE organization_id = ${organization} AND ${left}`,
      asks: { own: sql`p.${left}` },
    });
  }
  if (state === 'leave') {
    const where = sql`FROM leaves c WHERE c.organization_id = ${organization} AND ${holds('c', on)}`;
    found.push({ leads: sql`SELECT c.person_id ${where}`, asks: { row: sql`SELECT 1 ${where} AND c.person_id = p.person_id` } });
  }
  return found;
}

/** A word of theirs begins so. By the number, those find somebody who may know it; who may know only some, by the whole of it. */
function calledSo(organization: string, word: string, numbers: Access): Choice {
  const beginning = (text: string) => sql`SELECT c.person_id FROM person_words c
    WHERE c.organization_id = ${organization} AND c.word >= ${text} AND c.word < ${`${text}\u{10ffff}`}`;
  // No word holds a space.
  const own = (text: string) => sql<boolean>`strpos(' ' || array_to_string(p.words, ' ') || ' ', ${` ${text}`}) > 0`;
  if (numbers === false) return { leads: beginning(word), asks: { own: own(word) } };
  if (numbers === true) {
    const part = `${numberMark.part}${word}`;
    return { leads: sql`${beginning(word)} UNION ALL ${beginning(part)}`, asks: { own: sql`(${own(word)} OR ${own(part)})` } };
  }
  const whole = `${numberMark.whole}${word}`;
  const called = sql`SELECT c.person_id FROM person_words c
    WHERE c.organization_id = ${organization} AND c.word = ${whole} AND ${numbers.of(sql.ref('c.person_id'))}`;
  return {
    leads: sql`${beginning(word)} UNION ALL ${called}`,
    asks: { own: sql`(${own(word)} OR (${own(`${whole} `)} AND ${numbers.asks}))` },
  };
}

/** Unit, post and manager are of one position. The manager leads to fewest, then the post. */
function holding(organization: string, { unit, post, manager, on }: Pick<Asked, 'unit' | 'post' | 'manager' | 'on'>): Choice {
  const held = sql`c.organization_id = ${organization} AND c.kind = 'substantive' AND ${holds('c', on)}`;
  const below = sql`SELECT b.unit_id FROM units_above b WHERE b.organization_id = ${organization} AND b.above_id = ${unit}`;
  const ofPost = post && sql`c.post_kind = ${post.kind} AND c.post_id = ${post.id}`;
  const ofManager = manager === undefined ? null : manager === null ? sql`c.manager_id IS NULL` : sql`c.manager_id = ${manager}`;
  const ofUnit = unit === null ? sql`` : sql`CROSS JOIN LATERAL (${below} AND b.unit_id = c.unit_id OFFSET 0) b`;
  const both = sql.join([sql`true`, ...[ofPost ?? [], ofManager ?? []].flat()], sql` AND `);
  return {
    leads:
      ofPost === null && ofManager === null
        ? sql`SELECT c.person_id FROM (${below}) b CROSS JOIN LATERAL (
            SELECT c.person_id FROM positions c WHERE ${held} AND c.unit_id = b.unit_id OFFSET 0) c`
        : sql`SELECT c.person_id FROM (
            SELECT * FROM (SELECT * FROM positions c WHERE ${held} AND ${ofManager ?? ofPost} OFFSET 0) c WHERE ${both}) c ${ofUnit}`,
    asks: {
      row: sql`SELECT 1 FROM (
        SELECT * FROM (SELECT * FROM positions c WHERE ${held} AND c.person_id = p.person_id OFFSET 0) c WHERE ${both}) c ${ofUnit}`,
    },
  };
}

/** A subquery with a limit is asked for each person, and never turned into a list of all whom it holds for. */
function asking(choices: readonly Choice[]): { joins: RawBuilder<unknown>; own: RawBuilder<unknown> } {
  const joins = choices.map(({ asks }, i) =>
    'row' in asks ? sql`CROSS JOIN LATERAL (${asks.row} LIMIT 1) ${sql.ref(`asked${i}`)}` : sql``,
  );
  const own = choices.map(({ asks }) => ('own' in asks ? sql`AND ${asks.own}` : sql``));
  return { joins: sql.join(joins, sql` `), own: sql.join(own, sql` `) };
}

/** Of some people, those who are here on the day and of whom all else holds. */
function fromLed(organization: string, { state, on }: Asked, leads: RawBuilder<unknown>, others: readonly Choice[]): RawBuilder<unknown> {
  const { joins, own } = asking(others);
  return sql`FROM (SELECT DISTINCT person_id FROM (${leads} OFFSET 0) led) led
    CROSS JOIN LATERAL (SELECT * FROM persons WHERE organization_id = ${organization} AND person_id = led.person_id OFFSET 0) p
    ${joins} WHERE p.organization_id = ${organization} ${here(state, on)} ${own}`;
}

/** Everybody by name, from the place on where the page begins; as far as the stretch goes. */
function alongNames(
  organization: string,
  { state, on, after }: Asked,
  choices: readonly Choice[],
  most: number | null,
): RawBuilder<unknown> {
  const { joins, own } = asking(choices);
  const everybody = sql`persons p WHERE p.organization_id = ${organization} ${here(state, on)} ${beyond(after)}`;
  if (choices.length === 0) return sql`FROM ${everybody}`;
  const along = sql`SELECT * FROM ${everybody} ORDER BY p.sort_key, p.person_id`;
  return sql`FROM (${along} ${most === null ? sql`OFFSET 0` : sql`LIMIT ${most}`}) p ${joins} WHERE true ${own}`;
}

function here(state: Asked['state'], on: Day): RawBuilder<unknown> {
  const known = sql`AND p.erased_at IS NULL`;
  return state === 'active' || state === 'leave' ? sql`${known} AND (p.left_on IS NULL OR p.left_on >= ${on}::date)` : known;
}

function beyond(after: Place | null): RawBuilder<unknown> {
  return after === null ? sql`` : sql`AND (p.sort_key, p.person_id) > (${after.key}, ${after.id}::uuid)`;
}

interface Counted extends Listed {
  inAll: number | null;
}

/** The people of a list, as a query goes to them. */
interface Begun {
  from: RawBuilder<unknown>;
  /** Whether all whom it leaves are looked at anyhow, and can be counted by the way. */
  counted: boolean;
}

function page(within: Within, { on, after, limit, told }: Asked, { from, counted }: Begun) {
  return listed(within, { on, told }, sql`${from} ${beyond(after)}`, limit + 1, counted);
}

/** Some people as the lists show them. */
export function peopleCalled(within: Within, ids: readonly string[], asked: Pick<Asked, 'on' | 'told'>): Promise<Listed[]> {
  return listed(
    within,
    asked,
    sql`FROM persons p WHERE p.organization_id = ${within.organization} AND p.person_id = ANY (${uuids(ids)})`,
    ids.length,
    false,
  );
}

async function listed(
  { db, organization }: Within,
  { on, told }: Pick<Asked, 'on' | 'told'>,
  from: RawBuilder<unknown>,
  most: number,
  counted: boolean,
): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    SELECT l.*, s.post_kind AS "postKind", s.post_id AS "postId", s.title, s.grade, s.unit_id AS unit, u.title AS "unitTitle",
      s.manager_id AS manager, m.name AS "managerName", a.post_kind AS "actingKind", a.post_id AS "actingId", a.title AS "actingTitle",
      EXISTS (SELECT 1 FROM leaves e WHERE e.organization_id = ${organization} AND e.person_id = l.id AND ${holds('e', on)}) AS "onLeave",
      ${told} AS told
    FROM (
      SELECT p.person_id AS id, p.number, p.name, p.email, p.sort_key AS "sortKey", p.left_on AS "leftOn",
        ${counted ? sql`count(*) OVER ()` : sql`NULL::bigint`} AS "inAll" ${from}
      ORDER BY p.sort_key, p.person_id LIMIT ${most}
    ) l
    LEFT JOIN LATERAL (${present(organization, 'substantive', on)}) s ON true
    LEFT JOIN LATERAL (${present(organization, 'acting', on)}) a ON true
    LEFT JOIN units u ON u.organization_id = ${organization} AND u.unit_id = s.unit_id
    LEFT JOIN persons m ON m.organization_id = ${organization} AND m.person_id = s.manager_id
    ORDER BY l."sortKey", l.id`.execute(db);
  return rows;
}

function present(organization: string, kind: 'substantive' | 'acting', on: Day): RawBuilder<unknown> {
  return sql`SELECT q.post_kind, q.post_id, q.title, q.grade, q.unit_id, q.manager_id FROM positions q
    WHERE q.organization_id = ${organization} AND q.person_id = l.id AND q.kind = ${kind} AND ${holds('q', on)}
    ORDER BY q.from_day DESC LIMIT 1`;
}

/**
 * Ways to the people of a list, each as the rest of a query that has them as `p`: along a choice that leaves few, along those whom all choices
 * leave, or along the names.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../platform/day.ts';
import { type Asked, asking, type Choice, type Place } from './directory-choices.ts';
import { each, type Within } from './within.ts';

export interface Begun {
  from: RawBuilder<unknown>;
  /** Whether all whom it leaves are looked at anyhow, and can be counted by the way. */
  counted: boolean;
}

/** So few are named at once, and looked for no more. */
const handful = 20;

/** How many people a choice leads to, and who they are where they are a handful. */
interface Size {
  count: number;
  ids: string[] | null;
}

/** More than are worth counting. */
const many: Size = { count: Number.POSITIVE_INFINITY, ids: null };

/**
 * Who may be seen is looked for with several looks each, and counted no further than `seen`; where it is known how many they are, not at all.
 */
async function sizesOf({ db }: Within, choices: readonly Choice[], most: number, seen: number): Promise<Size[]> {
  const bounds = choices.map(({ access }) => (access === undefined ? most : access.size === null ? Math.min(most, seen) : null));
  const counts = choices.flatMap(({ leads }, i) => {
    const bound = bounds[i] ?? null;
    return bound === null
      ? []
      : sql`SELECT ${i}::integer AS choice, count(*) AS count, CASE WHEN count(*) <= ${handful} THEN array_agg(led.person_id) END AS ids
          FROM (${leads} LIMIT ${bound + 1}) led`;
  });
  if (counts.length === 0) return choices.map(({ access }) => ({ count: access?.size ?? 0, ids: null }));
  const { rows } = await sql<Size & { choice: number }>`${sql.join(counts, sql` UNION ALL `)}`.execute(db);
  return choices.map(({ access }, i) => {
    const bound = bounds[i] ?? null;
    if (bound === null) return { count: access?.size ?? 0, ids: null };
    const { count = 0, ids = null } = rows.find(({ choice }) => choice === i) ?? {};
    return count > bound ? many : { count, ids };
  });
}

/**
 * The people of the choice that leaves fewest, asked about the others; null: every one leaves more than `most`.
 * @param seen so many are asked at once whether they may be seen; of more, those are found whom both leave, or they are asked in order
 */
export async function leadingOf(
  within: Within,
  asked: Asked,
  choices: readonly Choice[],
  most: number,
  seen: number,
): Promise<Begun | null> {
  const { organization } = within;
  const sizes = await sizesOf(within, choices, most, seen);
  const least = Math.min(...sizes.map(({ count }) => count));
  const first = sizes.findIndex(({ count }) => count === least);
  const [leading, size] = [choices[first], sizes[first]];
  if (leading === undefined || size === undefined || least > most) return null;
  const others = choices.filter((choice) => choice !== leading);
  const named = least === 0 ? [] : size.ids;
  if (named !== null) return { from: fromLed(organization, asked, each(named), others), counted: true };
  const access = others.find((choice) => choice.access);
  if (access === undefined || least <= seen) return { from: fromLed(organization, asked, leading.leads, others), counted: true };
  const rest = others.filter((choice) => choice !== access);
  if ((sizes[choices.indexOf(access)] ?? many).count <= most)
    return { from: fromLed(organization, asked, sql`(${leading.leads}) INTERSECT (${access.leads})`, rest), counted: true };
  // In order, so that who may be seen is asked about until the page is full, and not about all: how many they are is left open.
  const { joins, own } = asking([access]);
  const inOrder = sql`SELECT p.* ${fromLed(organization, asked, leading.leads, rest)} ORDER BY p.sort_key, p.person_id OFFSET 0`;
  return { from: sql`FROM (${inOrder}) p ${joins} WHERE true ${own}`, counted: false };
}

/** The people whom all choices leave; null: there are many. */
export async function meetingOf(
  { db, organization }: Within,
  asked: Asked,
  choices: readonly Choice[],
  most: number,
): Promise<Begun | null> {
  if (choices.length < 2) return null;
  const leads = choices.map((choice) => sql`(${choice.leads})`);
  const { rows } = await sql<{ id: string }>`
    SELECT person_id AS id FROM (${sql.join(leads, sql` INTERSECT `)}) met LIMIT ${most + 1}`.execute(db);
  if (rows.length > most) return null;
  return { from: fromLed(organization, asked, each(rows.map(({ id }) => id)), []), counted: true };
}

/** Of some people, those who are here on the day and of whom all else holds. */
function fromLed(organization: string, { state, on }: Asked, leads: RawBuilder<unknown>, others: readonly Choice[]): RawBuilder<unknown> {
  const { joins, own } = asking(others);
  return sql`FROM (SELECT DISTINCT person_id FROM (${leads} OFFSET 0) led) led
    CROSS JOIN LATERAL (SELECT * FROM persons WHERE organization_id = ${organization} AND person_id = led.person_id OFFSET 0) p
    ${joins} WHERE p.organization_id = ${organization} ${here(state, on)} ${own}`;
}

/** Everybody by name, from the place on where the page begins; as far as the stretch goes. */
export function alongNames(
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

export function here(state: Asked['state'], on: Day): RawBuilder<unknown> {
  const known = sql`AND p.erased_at IS NULL`;
  return state === 'active' || state === 'leave' ? sql`${known} AND (p.left_on IS NULL OR p.left_on >= ${on}::date)` : known;
}

export function beyond(after: Place | null): RawBuilder<unknown> {
  return after === null ? sql`` : sql`AND (p.sort_key, p.person_id) > (${after.key}, ${after.id}::uuid)`;
}

/** Duties as they are listed: with names, a page at a time by the name of who holds them. */
import { type RawBuilder, sql } from 'kysely';
import { uuids, type Within } from '../../../people/server/store/within.ts';
import type { Day } from '../../../platform/day.ts';
import type { Duty, DutyName } from '../../duty.ts';

export interface NamedDuty extends Duty {
  name: string;
  leftOn: Day | null;
  sortKey: string;
  unitTitle: string | null;
  unitClosedOn: Day | null;
}

/** Where a page begins. */
export interface DutyPlace {
  key: string;
  person: string;
  id: string;
}

export interface DutiesListed {
  /** Beginnings of words of who holds it, folded. */
  words: readonly string[];
  person: string | null;
  duty: DutyName | null;
  unit: string | null;
  state: 'open' | 'over' | 'all';
  on: Day;
  after: DutyPlace | null;
  limit: number;
}

const columns = sql`d.duty_id AS id, d.person_id AS person, d.duty, d.unit_id AS unit, d.source, d.from_day AS "from", d.until_day AS "until",
  d.revision, p.name, p.left_on AS "leftOn", p.sort_key AS "sortKey", u.title AS "unitTitle", u.closed_on AS "unitClosedOn"`;

const joined = sql`duties d
  JOIN persons p ON p.organization_id = d.organization_id AND p.person_id = d.person_id
  LEFT JOIN units u ON u.organization_id = d.organization_id AND u.unit_id = d.unit_id`;

/** @returns one more than is asked for, where there is more */
export async function listDuties({ db, organization }: Within, asked: DutiesListed): Promise<NamedDuty[]> {
  const { after, limit } = asked;
  const beyond =
    after === null ? sql`` : sql`AND (p.sort_key, d.person_id, d.duty_id) > (${after.key}, ${after.person}::uuid, ${after.id}::uuid)`;
  const { rows } = await sql<NamedDuty>`
    SELECT ${columns} FROM ${joined} WHERE d.organization_id = ${organization} ${asking(organization, asked)} ${beyond}
    ORDER BY p.sort_key, d.person_id, d.duty_id LIMIT ${limit + 1}`.execute(db);
  return rows;
}

/** Counted no further than `most` and one. */
export async function countDuties({ db, organization }: Within, asked: DutiesListed, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM (
      SELECT 1 FROM ${joined} WHERE d.organization_id = ${organization} ${asking(organization, asked)} LIMIT ${most + 1}) counted`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

export async function namedDuty({ db, organization }: Within, id: string): Promise<NamedDuty | null> {
  const { rows } = await sql<NamedDuty>`
    SELECT ${columns} FROM ${joined} WHERE d.organization_id = ${organization} AND d.duty_id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Those of some people that hold on a day or come after it. */
export async function openDutiesOf({ db, organization }: Within, people: readonly string[], on: Day): Promise<NamedDuty[]> {
  const { rows } = await sql<NamedDuty>`
    SELECT ${columns} FROM ${joined} WHERE d.organization_id = ${organization} AND d.person_id = ANY (${uuids(people)}) AND ${isOpen(on)}
    ORDER BY d.person_id, d.from_day, d.duty_id`.execute(db);
  return rows;
}

/** Its days are not past, and its person has not left. */
function isOpen(on: Day): RawBuilder<boolean> {
  return sql<boolean>`((d.until_day IS NULL OR d.until_day >= ${on}::date) AND (p.left_on IS NULL OR p.left_on >= ${on}::date))`;
}

function asking(organization: string, { words, person, duty, unit, state, on }: DutiesListed): RawBuilder<unknown> {
  const parts = [
    ...(person === null ? [] : [sql`AND d.person_id = ${person}`]),
    ...(duty === null ? [] : [sql`AND d.duty = ${duty}`]),
    ...(unit === null ? [] : [sql`AND d.unit_id = ${unit}`]),
    ...(state === 'all' ? [] : [state === 'open' ? sql`AND ${isOpen(on)}` : sql`AND NOT ${isOpen(on)}`]),
    ...foundBy(organization, words),
  ];
  return sql.join(parts, sql` `);
}

/** Each is the beginning of a word that has to be among those the person `p` is found by. */
export function foundBy(organization: string, words: readonly string[]): RawBuilder<unknown>[] {
  return words.map(
    (word) => sql`AND EXISTS (SELECT FROM person_words w WHERE w.organization_id = ${organization} AND w.person_id = p.person_id
      AND w.word >= ${word} AND w.word < ${`${word}\u{10ffff}`})`,
  );
}

/** Units. There are at most some thousands of them: whoever needs the tree takes all of it. */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../platform/day.ts';
import type { PostKind } from '../../posts.ts';
import type { Unit } from '../../unit.ts';
import { batches, holds, uuids, type Within } from './within.ts';

const columns = sql`unit_id AS id, key, title, parent_id AS parent, kind, closed_on AS "closedOn", revision`;

export async function allUnits({ db, organization }: Within): Promise<Unit[]> {
  const { rows } = await sql<Unit>`SELECT ${columns} FROM units WHERE organization_id = ${organization} ORDER BY title, unit_id`.execute(
    db,
  );
  return rows;
}

export async function unitById({ db, organization }: Within, id: string): Promise<Unit | null> {
  const { rows } = await sql<Unit>`SELECT ${columns} FROM units WHERE organization_id = ${organization} AND unit_id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function unitByKey({ db, organization }: Within, key: string): Promise<Unit | null> {
  const { rows } = await sql<Unit>`SELECT ${columns} FROM units WHERE organization_id = ${organization} AND key = ${key}`.execute(db);
  return rows[0] ?? null;
}

/** A unit and those above it, the nearest first. Written so that a circle, were there one, would end. */
export async function unitsAbove({ db, organization }: Within, id: string): Promise<Unit[]> {
  const { rows } = await sql<Unit>`
    WITH RECURSIVE up (unit_id, height) AS (
      SELECT ${id}::uuid, 0
      UNION ALL
      SELECT above.parent_id, up.height + 1
      FROM up CROSS JOIN LATERAL (
        SELECT u.parent_id FROM units u WHERE u.organization_id = ${organization} AND u.unit_id = up.unit_id OFFSET 0
      ) above
      WHERE above.parent_id IS NOT NULL AND up.height < 100
    )
    SELECT own.* FROM up CROSS JOIN LATERAL (
      SELECT ${columns} FROM units WHERE organization_id = ${organization} AND unit_id = up.unit_id OFFSET 0
    ) own ORDER BY up.height`.execute(db);
  return rows;
}

export async function unitTitles({ db, organization }: Within, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; title: string }>`
    SELECT unit_id AS id, title FROM units WHERE organization_id = ${organization} AND unit_id = ANY (${uuids(ids)})`.execute(db);
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Names the state of the units: none is ever taken away, and each change is a revision more. */
export function stateOfUnits(organization: string): RawBuilder<string> {
  return sql<string>`(SELECT concat(count(*), ' ', sum(revision)) FROM units WHERE organization_id = ${organization})`;
}

/** People by the unit of their substantive position on a day; under null those who are in none. */
export async function headCounts({ db, organization }: Within, day: Day): Promise<Map<string | null, number>> {
  // In the order of their index, which holds all that is asked, and not by a visit to each position: half the time.
  await sql`SELECT set_config('enable_bitmapscan', 'off', true), set_config('enable_hashagg', 'off', true)`.execute(db);
  const { rows } = await sql<{ unit: string | null; count: number }>`
    SELECT p.unit_id AS unit, count(*) AS count FROM positions p
    WHERE p.organization_id = ${organization} AND p.kind = 'substantive' AND ${holds('p', day)}
    GROUP BY p.unit_id`.execute(db);
  return new Map(rows.map(({ unit, count }) => [unit, count]));
}

export interface PostCount {
  post: { kind: PostKind; id: string };
  title: string;
  grade: number | null;
  count: number;
}

/** People of a unit and all below it by what they hold on a day. */
export async function countsByPost({ db, organization }: Within, unit: string, day: Day): Promise<PostCount[]> {
  const { rows } = await sql<{ kind: PostKind; id: string; title: string; grade: number | null; count: number }>`
    SELECT p.post_kind AS kind, p.post_id AS id, max(p.title) AS title, max(p.grade) AS grade, count(*) AS count
    FROM units_above a JOIN positions p ON p.organization_id = a.organization_id AND p.unit_id = a.unit_id
    WHERE a.organization_id = ${organization} AND a.above_id = ${unit} AND p.kind = 'substantive' AND ${holds('p', day)}
    GROUP BY p.post_kind, p.post_id`.execute(db);
  return rows.map(({ kind, id, ...rest }) => ({ post: { kind, id }, ...rest }));
}

/** Who of a unit has a manager who is not of it: they lead it. */
export async function headsOf(
  { db, organization }: Within,
  unit: string,
  day: Day,
  most: number,
): Promise<{ id: string; name: string; title: string }[]> {
  const { rows } = await sql<{ id: string; name: string; title: string }>`
    SELECT o.person_id AS id, o.name, p.title FROM positions p
    JOIN persons o ON o.organization_id = p.organization_id AND o.person_id = p.person_id
    WHERE p.organization_id = ${organization} AND p.unit_id = ${unit} AND p.kind = 'substantive' AND ${holds('p', day)}
      AND EXISTS (SELECT 1 FROM positions r WHERE r.organization_id = ${organization} AND r.manager_id = p.person_id AND r.kind = 'substantive' AND ${holds('r', day)})
      AND NOT EXISTS (SELECT 1 FROM positions a WHERE a.organization_id = ${organization} AND a.person_id = p.manager_id AND a.unit_id = ${unit}
        AND a.kind = 'substantive' AND ${holds('a', day)})
    ORDER BY o.sort_key, o.person_id LIMIT ${most}`.execute(db);
  return rows;
}

/** How many people each unit has from a day on, present or to come; one that has none is missing. */
export async function peopleFrom({ db, organization }: Within, units: readonly string[], day: Day): Promise<Map<string, number>> {
  if (units.length === 0) return new Map();
  const { rows } = await sql<{ id: string; count: number }>`
    SELECT unit_id AS id, count(*) AS count FROM positions WHERE organization_id = ${organization} AND unit_id = ANY (${uuids(units)})
      AND (until_day IS NULL OR until_day >= ${day}::date)
    GROUP BY unit_id`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Parents before their children. */
export async function insertUnits(within: Within, units: readonly Unit[]): Promise<void> {
  const { db, organization } = within;
  if (units.length === 0) return;
  for (const some of batches(units)) {
    const column = <K extends keyof Unit>(key: K) => some.map((unit) => unit[key]);
    await sql`
      INSERT INTO units (organization_id, unit_id, key, title, parent_id, kind, closed_on, revision)
      SELECT ${organization}, * FROM unnest(${column('id')}::uuid[], ${column('key')}::text[], ${column('title')}::text[], ${column('parent')}::uuid[],
        ${column('kind')}::text[], ${column('closedOn')}::date[], ${column('revision')}::int[])`.execute(db);
  }
  await noteAbove(within);
}

/** The records as they are to be, each one revision on. */
export async function updateUnits(within: Within, units: readonly Unit[]): Promise<void> {
  const { db, organization } = within;
  for (const { id, title, parent, kind, closedOn, revision } of units) {
    await sql`
      UPDATE units SET title = ${title}, parent_id = ${parent}, kind = ${kind}, closed_on = ${closedOn}, revision = ${revision}
      WHERE organization_id = ${organization} AND unit_id = ${id}`.execute(db);
  }
  await noteAbove(within);
}

/** Only the lines that are other than they were are written. */
async function noteAbove({ db, organization }: Within): Promise<void> {
  const wanted = sql`
    WITH RECURSIVE lines (unit_id, above_id) AS (
      SELECT unit_id, unit_id FROM units WHERE organization_id = ${organization}
      UNION
      SELECT l.unit_id, u.parent_id FROM lines l
      JOIN units u ON u.organization_id = ${organization} AND u.unit_id = l.above_id WHERE u.parent_id IS NOT NULL
    )`;
  await sql`${wanted} DELETE FROM units_above a WHERE a.organization_id = ${organization}
    AND NOT EXISTS (SELECT 1 FROM lines l WHERE l.unit_id = a.unit_id AND l.above_id = a.above_id)`.execute(db);
  await sql`${wanted} INSERT INTO units_above (organization_id, above_id, unit_id)
    SELECT ${organization}, above_id, unit_id FROM lines ON CONFLICT DO NOTHING`.execute(db);
}

/** Changes of a tree wait for each other: two that are sound alone may close a circle together. */
export async function holdTree({ db, organization }: Within, tree: 'units' | 'lines'): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${tree} ${organization}`}, 0))`.execute(db);
}

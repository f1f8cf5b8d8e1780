/**
 * Where everybody stands in the reporting lines of a day, as numbers: the lines are walked from the top, each person before those below, and
 * below somebody are the places after theirs up to `lastBelow` (a nested set). Made anew after changes, and believed only where nothing has
 * changed since and the day is the same (ADR 18).
 */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../platform/day.ts';
import { holds, type Within } from './within.ts';

/** Deeper than any organisation; lines are trees, which is held where they are written. */
export const mostHeight = 100;

export interface LinePlace {
  person: string;
  place: number;
  lastBelow: number;
  depth: number;
}

/**
 * Of some people, as an expression: null where the places are not to be believed. They are in a read of one moment alone: between two
 * questions of a change, somebody may make them anew with other numbers.
 */
export function believedPlaces(
  { organization }: Pick<Within, 'organization'>,
  day: Day,
  people: RawBuilder<unknown>,
): RawBuilder<LinePlace[] | null> {
  return sql<LinePlace[] | null>`CASE WHEN current_setting('transaction_isolation') = 'repeatable read'
      AND EXISTS (SELECT FROM line_days d WHERE d.organization_id = ${organization} AND d.day = ${day}::date)
      AND NOT EXISTS (SELECT FROM line_changes c WHERE c.organization_id = ${organization})
    THEN (SELECT coalesce(jsonb_agg(jsonb_build_object('person', o.person_id, 'place', o.place, 'lastBelow', o.last_below, 'depth', o.depth)), '[]')
      FROM line_places o WHERE o.organization_id = ${organization} AND o.person_id IN (${people})) END`;
}

/** Whether the places are of another day, or of what was before a change. */
export async function arePlacesOld({ db, organization }: Within, day: Day): Promise<boolean> {
  const { rows } = await sql<{ old: boolean }>`
    SELECT EXISTS (SELECT FROM line_changes c WHERE c.organization_id = ${organization})
      OR NOT EXISTS (SELECT FROM line_days d WHERE d.organization_id = ${organization} AND d.day = ${day}::date) AS old`.execute(db);
  return rows[0]?.old ?? true;
}

/**
 * Of a day, in one statement and so from one moment: the changes that it takes away are those that it has seen. Only who stands elsewhere
 * than before is written.
 */
export async function makePlaces({ db, organization }: Within, day: Day): Promise<void> {
  // Before the statement whose moment counts: an older one that ended later would write what was before.
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`lines ${organization}`}, 0))`.execute(db);
  await sql`
    WITH RECURSIVE seen AS (DELETE FROM line_changes WHERE organization_id = ${organization}),
    held AS MATERIALIZED (
      SELECT r.person_id, r.manager_id FROM positions r
      WHERE r.organization_id = ${organization} AND r.kind = 'substantive' AND ${holds('r', day)}),
    -- Somebody to whom others report may hold no position themselves.
    members AS MATERIALIZED (
      SELECT person_id, manager_id FROM held
      UNION ALL
      SELECT DISTINCT h.manager_id, NULL::uuid FROM held h
      WHERE h.manager_id IS NOT NULL AND NOT EXISTS (SELECT FROM held own WHERE own.person_id = h.manager_id)),
    tree (person_id, path) AS (
      SELECT person_id, ARRAY[person_id] FROM members WHERE manager_id IS NULL
      UNION ALL
      SELECT m.person_id, t.path || m.person_id FROM tree t JOIN members m ON m.manager_id = t.person_id
      WHERE cardinality(t.path) <= ${mostHeight}),
    placed AS (SELECT person_id, cardinality(path) AS depth, row_number() OVER (ORDER BY path) AS place FROM tree),
    sizes AS (SELECT above.person_id, count(*) AS size FROM tree CROSS JOIN LATERAL unnest(path) AS above (person_id) GROUP BY above.person_id),
    gone AS (
      DELETE FROM line_places o WHERE o.organization_id = ${organization} AND NOT EXISTS (SELECT FROM tree t WHERE t.person_id = o.person_id)),
    written AS (
      INSERT INTO line_places AS o (organization_id, person_id, place, last_below, depth)
      SELECT ${organization}::uuid, person_id, place, place + size - 1, depth FROM placed JOIN sizes USING (person_id)
      ON CONFLICT (organization_id, person_id) DO UPDATE
        SET place = excluded.place, last_below = excluded.last_below, depth = excluded.depth
        WHERE (o.place, o.last_below, o.depth) IS DISTINCT FROM (excluded.place, excluded.last_below, excluded.depth))
    INSERT INTO line_days AS d (organization_id, day) VALUES (${organization}, ${day}::date)
    ON CONFLICT (organization_id) DO UPDATE SET day = excluded.day`.execute(db);
}

/** Whether somebody stands so many steps below one of some places, or more. */
export function isBelow(
  { organization }: Pick<Within, 'organization'>,
  id: RawBuilder<unknown>,
  places: readonly LinePlace[],
  least: number,
): RawBuilder<boolean> {
  return sql<boolean>`EXISTS (SELECT FROM line_places o WHERE o.organization_id = ${organization} AND o.person_id = ${id} AND ${under(places, least)})`;
}

/** Everybody who does. */
export function allBelow({ organization }: Pick<Within, 'organization'>, places: readonly LinePlace[], least: number): RawBuilder<unknown> {
  const of = places.map(
    (place) => sql`SELECT o.person_id FROM line_places o WHERE o.organization_id = ${organization} AND ${under([place], least)}`,
  );
  return sql.join(of, sql` UNION ALL `);
}

function under(places: readonly LinePlace[], least: number): RawBuilder<boolean> {
  const each = places.map(
    ({ place, lastBelow, depth }) => sql`(o.place > ${place} AND o.place <= ${lastBelow} AND o.depth >= ${depth + least})`,
  );
  return sql<boolean>`(${sql.join(each, sql` OR `)})`;
}

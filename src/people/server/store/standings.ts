/**
 * Where everybody stands on a day. In the reporting lines as numbers: they are walked from the top, each person before those below, and below
 * somebody are the places after theirs up to `lastBelow` (a nested set). And in which unit. Made anew after changes, and believed only where
 * nothing has changed since and the day is the same (ADR 18).
 */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../platform/day.ts';
import { holds, type Within } from './within.ts';

type Organization = Pick<Within, 'organization'>;

/** Deeper than any organisation; lines are trees, which is held where they are written. */
export const mostHeight = 100;

/** In the lines. */
export interface Place {
  person: string;
  place: number;
  lastBelow: number;
  depth: number;
}

/** Where somebody is, was last, or begins: of the position that is nearest to a day, one that began before one that will. */
export function unitOn({ organization }: Organization, day: Day, id: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql<string | null>`(SELECT n.unit_id FROM positions n
    WHERE n.organization_id = ${organization} AND n.person_id = ${id} AND n.kind = 'substantive'
    ORDER BY n.from_day > ${day}::date, abs(n.from_day - ${day}::date) LIMIT 1)`;
}

/**
 * The places of some people, as an expression: null where the standings are not to be believed. They are in a read of one moment alone:
 * between two questions of a change, somebody may make them anew with other numbers.
 */
export function believedPlaces({ organization }: Organization, day: Day, people: RawBuilder<unknown>): RawBuilder<Place[] | null> {
  return sql<Place[] | null>`CASE WHEN current_setting('transaction_isolation') = 'repeatable read'
      AND EXISTS (SELECT FROM standing_days d WHERE d.organization_id = ${organization} AND d.day = ${day}::date)
      AND NOT EXISTS (SELECT FROM standing_changes c WHERE c.organization_id = ${organization})
    THEN (SELECT coalesce(jsonb_agg(jsonb_build_object('person', o.person_id, 'place', o.place, 'lastBelow', o.last_below, 'depth', o.depth)), '[]')
      FROM standings o WHERE o.organization_id = ${organization} AND o.place IS NOT NULL AND o.person_id IN (${people})) END`;
}

/** Whether the standings are of another day, or of what was before a change. */
export async function areStandingsOld({ db, organization }: Within, day: Day): Promise<boolean> {
  const { rows } = await sql<{ old: boolean }>`
    SELECT EXISTS (SELECT FROM standing_changes c WHERE c.organization_id = ${organization})
      OR NOT EXISTS (SELECT FROM standing_days d WHERE d.organization_id = ${organization} AND d.day = ${day}::date) AS old`.execute(db);
  return rows[0]?.old ?? true;
}

/**
 * Names the state of the positions: the making of the standings that was the last, and the changes that came after it. Whoever writes
 * positions leaves one. null: the standings were never made.
 */
export function stateOfPositions(organization: string): RawBuilder<string | null> {
  return sql<string | null>`(SELECT d.xmin::text FROM standing_days d WHERE d.organization_id = ${organization}) || concat(' ',
    (SELECT string_agg(c.change_id::text, ' ' ORDER BY c.change_id) FROM standing_changes c WHERE c.organization_id = ${organization}))`;
}

/**
 * Of a day, in one statement and so from one moment: the changes that it takes away are those that it has seen. Only who stands elsewhere
 * than before is written.
 */
export async function makeStandings({ db, organization }: Within, day: Day): Promise<void> {
  // Before the statement whose moment counts: an older one that ended later would write what was before.
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`standings ${organization}`}, 0))`.execute(db);
  await sql`
    WITH RECURSIVE seen AS (DELETE FROM standing_changes WHERE organization_id = ${organization}),
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
    homes AS (
      SELECT DISTINCT ON (n.person_id) n.person_id, n.unit_id FROM positions n
      WHERE n.organization_id = ${organization} AND n.kind = 'substantive'
      ORDER BY n.person_id, n.from_day > ${day}::date, abs(n.from_day - ${day}::date)),
    made AS MATERIALIZED (
      SELECT person_id, unit_id, place, place + size - 1 AS last_below, depth
      FROM homes FULL JOIN (placed JOIN sizes USING (person_id)) USING (person_id)),
    gone AS (
      DELETE FROM standings o WHERE o.organization_id = ${organization} AND NOT EXISTS (SELECT FROM made m WHERE m.person_id = o.person_id)),
    written AS (
      INSERT INTO standings AS o (organization_id, person_id, unit_id, place, last_below, depth)
      SELECT ${organization}::uuid, person_id, unit_id, place, last_below, depth FROM made
      ON CONFLICT (organization_id, person_id) DO UPDATE
        SET unit_id = excluded.unit_id, place = excluded.place, last_below = excluded.last_below, depth = excluded.depth
        WHERE (o.unit_id, o.place, o.last_below, o.depth)
          IS DISTINCT FROM (excluded.unit_id, excluded.place, excluded.last_below, excluded.depth))
    INSERT INTO standing_days AS d (organization_id, day) VALUES (${organization}, ${day}::date)
    ON CONFLICT (organization_id) DO UPDATE SET day = excluded.day`.execute(db);
}

/** Whether one of the standings, as `o`, is so many steps below one of some places, or more. */
export function isUnder(places: readonly Place[], least: number): RawBuilder<boolean> {
  const under = places.map(
    ({ place, lastBelow, depth }) => sql`(o.place > ${place} AND o.place <= ${lastBelow} AND o.depth >= ${depth + least})`,
  );
  return sql<boolean>`(${under.length > 0 ? sql.join(under, sql` OR `) : sql`false`})`;
}

/** Those of somebody or of a unit, to be read `FROM`. The offset is a fence: they are found by that, and by nothing else that is asked of them. */
export function standingsOf(
  { organization }: Organization,
  column: 'person_id' | 'unit_id',
  value: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`(SELECT s.* FROM standings s WHERE s.organization_id = ${organization} AND ${sql.ref(`s.${column}`)} = ${value} OFFSET 0) o`;
}

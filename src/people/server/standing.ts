/**
 * Whether somebody stands below others in the reporting lines, or within some units, and who does. By the standings, which cost a look each,
 * where they are to be believed; else the positions are gone along, which says the same and takes longer.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Answer } from '../../platform/policy/policy.ts';
import type { Eyes } from './eyes.ts';
import { isUnder, mostHeight, type Place, standingsOf, unitOn } from './store/standings.ts';
import { holds, uuids } from './store/within.ts';

/** Whether one of some people stands so many steps above somebody, or more. */
export function isBelow(eyes: Eyes, id: RawBuilder<unknown>, people: readonly string[], least: number): Answer {
  const { organization, today } = eyes;
  const places = placesOf(eyes, people);
  if (places !== null)
    return places.length > 0 && sql<boolean>`EXISTS (SELECT FROM ${standingsOf(eyes, 'person_id', id)} WHERE ${isUnder(places, least)})`;
  const managerOf = (person: RawBuilder<unknown>) => sql`SELECT r.manager_id FROM positions r
    WHERE r.organization_id = ${organization} AND r.person_id = ${person} AND r.kind = 'substantive' AND r.manager_id IS NOT NULL
      AND ${holds('r', today)}`;
  return sql<boolean>`EXISTS (
    WITH RECURSIVE up (person_id, height) AS (
      SELECT first.manager_id, 1 FROM (${managerOf(id)}) first
      UNION ALL
      SELECT above.manager_id, up.height + 1 FROM up CROSS JOIN LATERAL (${managerOf(sql.ref('up.person_id'))}) above
      WHERE up.height < ${mostHeight}
    )
    SELECT FROM up WHERE up.height >= ${least} AND up.person_id = ANY (${uuids(people)}))`;
}

/** Everybody who is so many steps below one of some people, or more. */
export function allBelow(eyes: Eyes, people: readonly string[], least: number): RawBuilder<unknown> {
  const { organization, today } = eyes;
  const places = placesOf(eyes, people);
  if (places !== null)
    return sql`SELECT o.person_id FROM standings o WHERE o.organization_id = ${organization} AND ${isUnder(places, least)}`;
  const reportsOf = (person: RawBuilder<unknown>) => sql`SELECT r.person_id FROM positions r
    WHERE r.organization_id = ${organization} AND r.manager_id = ${person} AND r.kind = 'substantive' AND ${holds('r', today)}`;
  return sql`SELECT down.person_id FROM (
    WITH RECURSIVE down (person_id, height) AS (
      SELECT first.person_id, 1 FROM unnest(${uuids(people)}) AS top (id) CROSS JOIN LATERAL (${reportsOf(sql.ref('top.id'))}) first
      UNION ALL
      SELECT next.person_id, down.height + 1 FROM down CROSS JOIN LATERAL (${reportsOf(sql.ref('down.person_id'))}) next
      WHERE down.height < ${mostHeight}
    )
    SELECT * FROM down) down WHERE down.height >= ${least}`;
}

/** How many stand below some people; null: that would have to be counted. */
export function countBelow(eyes: Eyes, people: readonly string[]): number | null {
  return placesOf(eyes, people)?.reduce((sum, { place, lastBelow }) => sum + lastBelow - place, 0) ?? null;
}

/** Where some people stand, as numbers; null: that is not known now. */
function placesOf({ places }: Eyes, people: readonly string[]): Place[] | null {
  return places?.filter(({ person }) => people.includes(person)) ?? null;
}

/** Whether somebody is in one of some units, or in one below. */
export function isWithin(eyes: Eyes, id: RawBuilder<unknown>, units: readonly string[]): RawBuilder<boolean> {
  const { organization, today, places } = eyes;
  const unit = places === null ? unitOn(eyes, today, id) : sql`(SELECT o.unit_id FROM ${standingsOf(eyes, 'person_id', id)})`;
  return sql<boolean>`EXISTS (SELECT FROM units_above b WHERE b.organization_id = ${organization}
    AND b.above_id = ANY (${uuids(units)}) AND b.unit_id = ${unit})`;
}

/** Everybody who is. */
export function allWithin(eyes: Eyes, units: readonly string[]): RawBuilder<unknown> {
  const { organization, today, places } = eyes;
  if (places !== null)
    return sql`SELECT o.person_id FROM units_above b CROSS JOIN LATERAL ${standingsOf(eyes, 'unit_id', sql.ref('b.unit_id'))}
      WHERE b.organization_id = ${organization} AND b.above_id = ANY (${uuids(units)})`;
  return sql`SELECT c.person_id FROM units_above b
    CROSS JOIN LATERAL (SELECT c.person_id, c.unit_id FROM positions c
      WHERE c.organization_id = ${organization} AND c.unit_id = b.unit_id AND c.kind = 'substantive' OFFSET 0) c
    WHERE b.organization_id = ${organization} AND b.above_id = ANY (${uuids(units)})
      AND c.unit_id = ${unitOn(eyes, today, sql.ref('c.person_id'))}`;
}

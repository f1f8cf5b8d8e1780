/**
 * The ways in which somebody stands to a person. All of them are of today: who was a manager until yesterday reads nothing today, and who
 * is one from today on reads what was written before (the rule of the handover, docs/access.md).
 */
import { type RawBuilder, sql } from 'kysely';
import type { Answer, Relation } from '../../platform/policy/policy.ts';
import { holdsDuty } from '../../platform/policy/viewer.ts';
import type { Eyes } from './eyes.ts';
import { allBelow, isBelow, type LinePlace, mostHeight } from './store/line-places.ts';
import { holds, uuids } from './store/within.ts';

type PersonRelation = Relation<Eyes>;

/** Themselves. */
export const self: PersonRelation = {
  name: 'self',
  asks: ({ viewer }, id) => viewer.person !== null && sql<boolean>`${id} = ${viewer.person}::uuid`,
  leads: ({ viewer }) => sql`SELECT ${viewer.person}::uuid AS person_id`,
};

/** Anybody of the organisation, whoever or whatever it is about. */
export const anybody: PersonRelation = { name: 'anybody', asks: ({ viewer }) => viewer.person !== null };

/** Anybody of the organisation, about somebody who is here. */
export const colleague: PersonRelation = {
  name: 'colleague',
  asks: (eyes, id) => eyes.viewer.person !== null && isHere(eyes, id),
  leads: ({ organization, today }) =>
    sql`SELECT h.person_id FROM persons h WHERE h.organization_id = ${organization} AND (h.left_on IS NULL OR h.left_on >= ${today}::date)`,
};

/** Whom somebody reports to. */
export const manager: PersonRelation = {
  name: 'manager',
  asks: (eyes, id) =>
    eyes.leads &&
    sql<boolean>`EXISTS (SELECT FROM positions r WHERE r.organization_id = ${eyes.organization} AND r.person_id = ${id}
      AND r.kind = 'substantive' AND r.manager_id = ${eyes.viewer.person}::uuid AND ${holds('r', eyes.today)})`,
  leads: (eyes) =>
    sql`SELECT r.person_id FROM positions r WHERE r.organization_id = ${eyes.organization}
      AND r.kind = 'substantive' AND r.manager_id = ${eyes.viewer.person}::uuid AND ${holds('r', eyes.today)}`,
};

/** A manager of the manager, however far up. */
export const managerAbove: PersonRelation = {
  name: 'manager-above',
  asks: (eyes, id) => eyes.leads && inLine(eyes, id, [eyes.viewer.person ?? ''], 2),
  leads: (eyes) => below(eyes, [eyes.viewer.person ?? ''], 2),
};

/** Who acts today for a manager or one above. */
export const standIn: PersonRelation = {
  name: 'delegate',
  asks: (eyes, id) => eyes.leadsInstead && inLine(eyes, id, eyes.actsFor, 1),
  leads: (eyes) => below(eyes, eyes.actsFor, 1),
};

/** Who acts today for the person, as the manager that the person is. */
export const ownStandIn: PersonRelation = {
  name: 'own-delegate',
  asks: ({ actsFor }, id) => actsFor.length > 0 && sql<boolean>`${id} = ANY (${uuids(actsFor)})`,
  leads: ({ actsFor }) => sql`SELECT unnest(${uuids(actsFor)}) AS person_id`,
};

/** To whom the person has a dotted line, as long as the person is here. */
export const dottedLine: PersonRelation = {
  name: 'dotted-line',
  asks: (eyes, id) =>
    eyes.hasDotted &&
    sql<boolean>`EXISTS (SELECT FROM dotted_lines l WHERE l.organization_id = ${eyes.organization} AND l.person_id = ${id}
      AND l.to_id = ${eyes.viewer.person}::uuid AND ${holds('l', eyes.today)} AND ${isHere(eyes, sql.ref('l.person_id'))})`,
  leads: (eyes) =>
    sql`SELECT l.person_id FROM dotted_lines l WHERE l.organization_id = ${eyes.organization}
      AND l.to_id = ${eyes.viewer.person}::uuid AND ${holds('l', eyes.today)} AND ${isHere(eyes, sql.ref('l.person_id'))}`,
};

/** People partner of the unit that the person is in, or of one above; of somebody who left, of the unit they were in last. */
export const partner: PersonRelation = {
  name: 'people-partner',
  asks: (eyes, id): Answer => {
    if (holdsDuty(eyes.viewer, 'people-partner')) return true;
    const units = unitsOf(eyes, 'people-partner');
    return (
      units.length > 0 &&
      sql<boolean>`EXISTS (SELECT FROM units_above b WHERE b.organization_id = ${eyes.organization}
      AND b.above_id = ANY (${uuids(units)}) AND b.unit_id = ${unitOf(eyes, id)})`
    );
  },
  leads: (eyes) =>
    sql`SELECT c.person_id FROM units_above b
      CROSS JOIN LATERAL (SELECT c.person_id, c.unit_id FROM positions c
        WHERE c.organization_id = ${eyes.organization} AND c.unit_id = b.unit_id AND c.kind = 'substantive' OFFSET 0) c
      WHERE b.organization_id = ${eyes.organization} AND b.above_id = ANY (${uuids(unitsOf(eyes, 'people-partner'))})
        AND c.unit_id = ${unitOf(eyes, sql.ref('c.person_id'))}`,
};

/** People partner of the whole organisation. */
export const partnerOfAll: PersonRelation = {
  name: 'people-partner-of-all',
  asks: ({ viewer }) => holdsDuty(viewer, 'people-partner'),
};

export const administrator: PersonRelation = { name: 'administrator', asks: ({ viewer }) => holdsDuty(viewer, 'administrator') };

/** The offset is a fence: it is asked of each person, and never turned into a list of all who are here. */
function isHere({ organization, today }: Eyes, id: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`EXISTS (SELECT FROM persons h WHERE h.organization_id = ${organization} AND h.person_id = ${id}
    AND (h.left_on IS NULL OR h.left_on >= ${today}::date) OFFSET 0)`;
}

/** The units that a duty of theirs is over; those below each belong to it. */
function unitsOf({ viewer }: Eyes, duty: string): string[] {
  return viewer.duties.flatMap((held) => (held.duty === duty && held.unit !== null ? [held.unit] : []));
}

/** Where somebody is, was last, or begins: of the position that is nearest to today, one that began before one that will. */
export function unitOf({ organization, today }: Pick<Eyes, 'organization' | 'today'>, id: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql<string | null>`(SELECT n.unit_id FROM positions n
    WHERE n.organization_id = ${organization} AND n.person_id = ${id} AND n.kind = 'substantive'
    ORDER BY n.from_day > ${today}::date, abs(n.from_day - ${today}::date) LIMIT 1)`;
}

/** Whether one of some people stands so many steps above somebody, or more. */
function inLine(eyes: Eyes, id: RawBuilder<unknown>, people: readonly string[], least: number): Answer {
  const places = placesOf(eyes, people);
  if (places !== null) return places.length > 0 && isBelow(eyes, id, places, least);
  const { organization, today } = eyes;
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
function below(eyes: Eyes, people: readonly string[], least: number): RawBuilder<unknown> {
  const places = placesOf(eyes, people);
  if (places !== null) return allBelow(eyes, places, least);
  const { organization, today } = eyes;
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

/** Where some people stand, as numbers; null: that is not known now, and the lines are gone along. */
function placesOf({ places }: Eyes, people: readonly string[]): LinePlace[] | null {
  return places?.filter(({ person }) => people.includes(person)) ?? null;
}

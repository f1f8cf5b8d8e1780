/**
 * The ways in which somebody stands to a person. All of them are of today: who was a manager until yesterday reads nothing today, and who
 * is one from today on reads what was written before (the rule of the handover, docs/access.md).
 */
import { type RawBuilder, sql } from 'kysely';
import type { Answer, Relation } from '../../platform/policy/policy.ts';
import { holdsDuty } from '../../platform/policy/viewer.ts';
import type { Eyes } from './eyes.ts';
import { allBelow, allWithin, countBelow, isBelow, isWithin } from './standing.ts';
import { each, uuids } from './store/within.ts';

type PersonRelation = Relation<Eyes>;

/** Themselves. */
export const self: PersonRelation = {
  name: 'self',
  asks: ({ viewer }, id) => viewer.person !== null && sql<boolean>`${id} = ${viewer.person}::uuid`,
  leads: ({ viewer }) => sql`SELECT ${viewer.person}::uuid AS person_id`,
  size: () => 1,
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
  asks: ({ reports }, id) => among(reports, id),
  leads: ({ reports }) => each(reports),
  size: ({ reports }) => reports.length,
};

/** A manager of the manager, however far up. */
export const managerAbove: PersonRelation = {
  name: 'manager-above',
  asks: (eyes, id) => eyes.reports.length > 0 && isBelow(eyes, id, [eyes.viewer.person ?? ''], 2),
  leads: (eyes) => allBelow(eyes, [eyes.viewer.person ?? ''], 2),
  size: (eyes) => countBelow(eyes, [eyes.viewer.person ?? '']),
};

/** Who acts today for a manager or one above. */
export const standIn: PersonRelation = {
  name: 'delegate',
  asks: (eyes, id) => eyes.leadsInstead && isBelow(eyes, id, eyes.actsFor, 1),
  leads: (eyes) => allBelow(eyes, eyes.actsFor, 1),
  size: (eyes) => countBelow(eyes, eyes.actsFor),
};

/** Who acts today for the person, as the manager that the person is. */
export const ownStandIn: PersonRelation = {
  name: 'own-delegate',
  asks: ({ actsFor }, id) => among(actsFor, id),
  leads: ({ actsFor }) => each(actsFor),
  size: ({ actsFor }) => actsFor.length,
};

/** To whom the person has a dotted line, as long as the person is here. */
export const dottedLine: PersonRelation = {
  name: 'dotted-line',
  asks: ({ dotted }, id) => among(dotted, id),
  leads: ({ dotted }) => each(dotted),
  size: ({ dotted }) => dotted.length,
};

/** People partner of the unit that the person is in, or of one above; of somebody who left, of the unit they were in last. */
export const partner: PersonRelation = {
  name: 'people-partner',
  asks: (eyes, id): Answer => {
    if (holdsDuty(eyes.viewer, 'people-partner')) return true;
    const units = unitsOf(eyes, 'people-partner');
    return units.length > 0 && isWithin(eyes, id, units);
  },
  leads: (eyes) => allWithin(eyes, unitsOf(eyes, 'people-partner')),
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

/** One of some people. */
function among(people: readonly string[], id: RawBuilder<unknown>): Answer {
  return people.length > 0 && sql<boolean>`${id} = ANY (${uuids(people)})`;
}

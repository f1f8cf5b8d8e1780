/** What a viewer may see of people in a list: of whom, and how much of each. */
import { type RawBuilder, sql } from 'kysely';
import { answerOf, leadsOf, mayWith, type Relation, toldOf } from '../../platform/policy/policy.ts';
import type { PositionView } from '../contract.ts';
import type { Eyes } from './eyes.ts';
import type { PeopleAct, PeoplePolicy } from './policy.ts';
import type { Access } from './store/directory-choices.ts';
import { listedId } from './store/listed.ts';

/** Whom of those a list goes along, as `p`, an act is allowed with. */
export function accessTo(eyes: Eyes, policy: PeoplePolicy, act: PeopleAct): Access {
  const of = (person: RawBuilder<unknown>) => answerOf(eyes, policy[act], person);
  const asks = of(sql.ref('p.person_id'));
  if (typeof asks === 'boolean') return asks;
  return { asks, of: (person) => of(person) as RawBuilder<boolean>, ...leadsOf(eyes, policy[act]) };
}

/**
 * Whether there may be anybody with whom an act is allowed, by another way than the ones that everybody has: a page offers a choice
 * because of it. Costs no query: a way that leads to nobody says so at once.
 */
export function reachesSome(eyes: Eyes, act: readonly Relation<Eyes>[], besides: Relation<Eyes>): boolean {
  return eyes.viewer.everything || act.some((relation) => relation !== besides && relation.asks(eyes, sql`NULL::uuid`) !== false);
}

export interface Seen {
  record: boolean;
  absence: boolean;
}

const seeing = ['record.read', 'absence.read'] as const;

/** How much of each of some people can be seen. */
export async function seenOf(eyes: Eyes, policy: PeoplePolicy, ids: readonly string[]): Promise<(id: string) => Seen> {
  const may = await mayWith(eyes, policy, seeing, ids);
  return (id) => ({ record: may(id, 'record.read'), absence: may(id, 'absence.read') });
}

/**
 * The same of the rows of a list, told by the query that they come from.
 * @param needed what is allowed with everybody who is on it
 */
export function seenInList(
  eyes: Eyes,
  policy: PeoplePolicy,
  needed: PeopleAct | null,
): { told: RawBuilder<boolean[]>; seen(row: { told: boolean[] }): Seen } {
  const { column, may } = toldOf<Eyes, PeopleAct>(eyes, policy, seeing, listedId, needed);
  return { told: column, seen: ({ told }) => ({ record: may(told, 'record.read'), absence: may(told, 'absence.read') }) };
}

/** What everybody may know of a position: that it is held. When it ends is nobody's business before it does. */
export function asHeldNow(position: PositionView): PositionView {
  return { ...position, grade: null, until: null };
}

/** Who may do what with people, and with the whole of them: everything that this room allows. */

import { sql } from 'kysely';
import { notAllowed } from '../../platform/messages.generated.ts';
import { answers, noRecord, type Policy } from '../../platform/policy/policy.ts';
import { Refusal } from '../../platform/refusal.ts';
import { otherDays } from '../messages.generated.ts';
import type { Eyes } from './eyes.ts';
import { nothing } from './found.ts';
import {
  administrator,
  anybody,
  colleague,
  dottedLine,
  manager,
  managerAbove,
  ownStandIn,
  partner,
  partnerOfAll,
  self,
  standIn,
} from './relations.ts';

export const peoplePolicy = {
  // Of a person.
  'person.find': [colleague, partner, administrator],
  'record.read': [self, manager, managerAbove, standIn, dottedLine, partner, administrator],
  'absence.read': [self, manager, managerAbove, standIn, partner, administrator],
  'team.read': [self, ownStandIn, managerAbove, manager, standIn, partner, administrator],
  'person.change': [partner, administrator],
  'person.move': [partner, administrator],
  'position.mend': [partner, administrator],
  'absence.change': [manager, partner, administrator],
  'delegate.change': [self, partner, administrator],
  'membership.change': [manager, partner, administrator],
  'dotted-line.change': [partner, administrator],

  // Of the whole organisation.
  'units.read': [anybody],
  'units.change': [administrator],
  'people.add': [partnerOfAll, administrator],
  'people.import': [partnerOfAll, administrator],
  'checks.read': [partnerOfAll, administrator],
  'other-days.read': [partnerOfAll, administrator],
} as const satisfies Policy<Eyes, string>;

/** Another day than today is asked about by somebody who sees today alone. */
export function dayClosed(): Refusal {
  return new Refusal(403, otherDays());
}

export type PeopleAct = keyof typeof peoplePolicy;
export type PeoplePolicy = Policy<Eyes, PeopleAct>;

/**
 * Somebody whom the viewer cannot find is not there for them; what may not be done with somebody who can be found is refused.
 * @param id null: it is of the whole organisation
 * @throws Refusal 404, 403
 */
export async function allow(eyes: Eyes, policy: PeoplePolicy, act: PeopleAct, id: string | null): Promise<void> {
  const asked = id === null ? [act] : (['person.find', act] as const);
  const may = await answers(eyes, policy, asked as readonly PeopleAct[], id === null ? noRecord : sql`${id}::uuid`);
  // First: somebody who left has named others, who are led to them by nothing else.
  if (id !== null && !may['person.find']) throw nothing(id);
  if (!may[act]) throw new Refusal(403, notAllowed(), { act });
}

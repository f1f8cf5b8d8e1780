/** Who may see and erase what is kept of somebody, say how long it is kept, and read the audit. */
import { sql } from 'kysely';
import type { Eyes } from '../../../people/server/eyes.ts';
import { nothing } from '../../../people/server/found.ts';
import { type PeoplePolicy, peoplePolicy } from '../../../people/server/policy.ts';
import { administrator, partner, self } from '../../../people/server/relations.ts';
import { notAllowed } from '../../../platform/messages.generated.ts';
import { answers, noRecord, type Policy, type Relation } from '../../../platform/policy/policy.ts';
import { holdsDuty } from '../../../platform/policy/viewer.ts';
import { Refusal } from '../../../platform/refusal.ts';

const auditor: Relation<Eyes> = { name: 'auditor', asks: ({ viewer }) => holdsDuty(viewer, 'auditor') };

export const rightsPolicy = {
  // Of a person.
  'data.export': [self, partner, administrator],
  'opinions.export': [self, partner],
  'person.erase': [administrator],

  // Of the whole organisation.
  'retention.read': [administrator, auditor],
  'retention.change': [administrator],
  'audit.read': [auditor],
} as const satisfies Policy<Eyes, string>;

export type RightsAct = keyof typeof rightsPolicy;
export type RightsPolicy = Policy<Eyes, RightsAct>;

/**
 * Who looks with the eyes of another sees which pages they have, and takes nothing from there: neither what is kept of them nor the audit.
 * @param id null: it is of the whole organisation
 * @throws Refusal 404 where somebody is not there for the viewer, 403
 */
export async function allowRight(eyes: Eyes, policy: RightsPolicy, act: RightsAct, id: string | null): Promise<void> {
  if (eyes.viewer.viewedBy !== null) throw new Refusal(403, notAllowed(), { act });
  const record = id === null ? noRecord : sql`${id}::uuid`;
  if ((await answers(eyes, policy, [act], record))[act]) return;
  if (id !== null && !(await answers(eyes, peoplePolicy as PeoplePolicy, ['person.find'], record))['person.find']) throw nothing(id);
  throw new Refusal(403, notAllowed(), { act });
}

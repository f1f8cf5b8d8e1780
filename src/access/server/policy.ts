/** Who sets Gradus up: accounts, duties, invitations, ways in, locks and mail. What is kept of people has a policy of its own (rights). */
import { sql } from 'kysely';
import { type Eyes, openEyes } from '../../people/server/eyes.ts';
import { administrator, self } from '../../people/server/relations.ts';
import type { Asked } from '../../platform/http/asked.ts';
import { notAllowed } from '../../platform/messages.generated.ts';
import { answers, noRecord, type Policy } from '../../platform/policy/policy.ts';
import { Refusal } from '../../platform/refusal.ts';

export const accessPolicy = {
  // Of a person.
  'person.view-as': [administrator],
  'person.lock': [administrator],
  'identities.read': [self, administrator],
  'identities.change': [administrator],

  // Of the whole organisation.
  'accounts.read': [administrator],
  'duties.read': [administrator],
  'duties.change': [administrator],
  'invitations.read': [administrator],
  'invitations.change': [administrator],
  'locks.read': [administrator],
  'issuers.read': [administrator],
  'issuers.change': [administrator],
  'sign-in-rules.read': [administrator],
  'sign-in-rules.change': [administrator],
  'service-tokens.read': [administrator],
  'service-tokens.change': [administrator],
  'scim-groups.read': [administrator],
  'scim-groups.change': [administrator],
  'mail.read': [administrator],
  'mail.send-again': [administrator],
} as const satisfies Policy<Eyes, string>;

export type AccessAct = keyof typeof accessPolicy;
export type AccessPolicy = Policy<Eyes, AccessAct>;

type Asking = Pick<Asked, 'organization' | 'viewer' | 'today' | 'read'>;

/**
 * Asked before anything else is looked at, so that whoever may not learns nothing of what is there.
 * @param id null: it is of the whole organisation
 * @throws Refusal 403
 */
export async function allowAccess(asking: Asking, policy: AccessPolicy, act: AccessAct, id: string | null = null): Promise<void> {
  if (!(await mayOf(asking, policy, [act], id))[act]) throw new Refusal(403, notAllowed(), { act });
}

/** What a page offers: each of some acts, with nobody in particular unless somebody is named. */
export async function mayOf<Act extends AccessAct>(
  { organization, viewer, today, read }: Asking,
  policy: AccessPolicy,
  acts: readonly Act[],
  id: string | null = null,
): Promise<Record<Act, boolean>> {
  return read(async (db) =>
    answers<Eyes, Act>(await openEyes({ db, organization }, viewer, today), policy, acts, id === null ? noRecord : sql`${id}::uuid`),
  );
}

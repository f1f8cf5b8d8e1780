/** Rows of every table of tokens and of SCIM, for tests that ask whether rows stay where they belong. */
import type { Change } from '../../../platform/database/database.ts';
import { addMembers, insertGroup, replaceGroupDuties } from '../store/scim-groups.ts';
import { keepSaid } from '../store/scim-users.ts';
import { lockOut } from '../tokens/lock-person.ts';
import { makeToken } from '../tokens/make-token.ts';

/**
 * @param persons ids of three
 * @param said every text as this organisation says it
 */
export async function fillTokens(
  change: Change,
  persons: readonly [string, string, string],
  said: (text: string) => string,
): Promise<void> {
  const [owner, locked, user] = persons;
  const until = '2027-06-30';
  await makeToken(change, { person: owner, name: said('Nightly report'), scopes: ['read'], until });
  await makeToken(change, { person: null, name: said('Directory'), scopes: ['scim'], until });
  await lockOut(change, locked, 'given', { sessions: async () => undefined });
  const names = { displayName: said('Display'), formattedName: said('Formatted'), givenName: said('Given'), familyName: said('Family') };
  const kept = { numberSaid: true, manager: owner, removedAt: null, revision: 1 };
  await keepSaid(change, { person: user, userName: said('user'), externalId: said('external'), ...names, ...kept });
  const group = { id: change.newId(), name: said('Crew'), externalId: said('crew'), madeAt: change.at, changedAt: change.at, revision: 1 };
  await insertGroup(change, group);
  await addMembers(change, group.id, [owner, user]);
  await replaceGroupDuties(change, group.id, [{ duty: 'auditor', unit: null }]);
  change.audit({ action: 'scim-group.create', subject: { kind: 'scim-group', id: group.id } });
}

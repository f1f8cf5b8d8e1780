/** Groups: reading them, and what an identity provider makes of them. Each change is one transaction, however many are in it. */
import { sql } from 'kysely';
import { groupBy } from '../../../compiler/group.ts';
import { meetingOthers } from '../../../people/server/refuse.ts';
import { uuids } from '../../../people/server/store/within.ts';
import { isId } from '../../../platform/new-id.ts';
import type { GroupChange, MemberStep } from '../../scim/group.ts';
import type { Listing } from '../../scim/listing.ts';
import { isWanted, type Wanted } from '../../scim/present.ts';
import { resourceTypes, urn } from '../../scim/schemas.ts';
import { wrong } from '../../scim/wrong.ts';
import { keepAdministered } from '../duties/keep-administered.ts';
import {
  addMembers,
  countGroups,
  deleteGroup,
  type GroupMember,
  groupAttributes,
  groupById,
  groupByName,
  groupsIn,
  holdGroups,
  insertGroup,
  memberAttributes,
  membersOf,
  removeMembers,
  type ScimGroup,
  updateGroup,
} from '../store/scim-groups.ts';
import { usersAmong } from '../store/scim-users.ts';
import { alignDuties } from './align-duties.ts';
import { conditionOf, conditionOnParts, orderOf } from './filter-sql.ts';
import type { Told } from './present-user.ts';
import type { Changing, Found, Working } from './users.ts';

const type = resourceTypes.Group;

export async function listGroups(working: Working, listing: Listing, amongAll = false): Promise<Found> {
  const columns = groupAttributes(working);
  const where = listing.filter === null ? sql`true` : conditionOf(type, columns, listing.filter, amongAll);
  const first =
    listing.sortBy === null ? sql`` : sql`${orderOf(type, columns, listing.sortBy)} ${listing.descending ? sql`DESC` : sql`ASC`},`;
  const total = await countGroups(working, where);
  if (listing.count === 0 || listing.startIndex > total) return { total, told: [] };
  const page = { where, order: sql`${first} g.group_id`, offset: listing.startIndex - 1, limit: listing.count };
  return { total, told: await tell(working, await groupsIn(working, page), listing.wanted) };
}

/** @throws Refusal 404 */
export async function readGroupById(working: Working, id: string, wanted: Wanted): Promise<Told> {
  const [told] = await tell(working, [await foundGroup(working, id)], wanted);
  if (told === undefined) throw wrong.notThere('Group', id);
  return told;
}

/** Members are looked up only where they are shown. */
async function tell(working: Working, groups: readonly ScimGroup[], wanted: Wanted): Promise<Told[]> {
  const ids = groups.map(({ id }) => id);
  const members = isWanted(wanted, 'members') ? await membersOf(working, ids) : [];
  const byGroup = groupBy(members, ({ group }) => group);
  return groups.map((group) => tellGroup(group, byGroup.get(group.id) ?? [], working.base));
}

/** Its version counts its changes: who is in it may be too many to be digested for each answer. */
function tellGroup({ id, name, externalId, madeAt, changedAt, revision }: ScimGroup, members: readonly GroupMember[], base: string): Told {
  const location = `${base}/Groups/${id}`;
  const version = versionOf({ revision });
  const resource = {
    schemas: [urn.group],
    id,
    ...(externalId !== null && { externalId }),
    displayName: name,
    ...(members.length > 0 && {
      members: members.map(({ person }) => ({ value: person, $ref: `${base}/Users/${person}`, type: 'User' })),
    }),
    meta: { resourceType: 'Group', created: madeAt.toISOString(), lastModified: changedAt.toISOString(), location, version },
  };
  return { version, location, resource };
}

function versionOf({ revision }: Pick<ScimGroup, 'revision'>): string {
  return `W/"${revision}"`;
}

async function foundGroup(working: Working, id: string, hold = false): Promise<ScimGroup> {
  const group = isId(id) ? await groupById(working, id, hold) : null;
  if (group === null) throw wrong.notThere('Group', id);
  return group;
}

export async function createGroup(changing: Changing, { name, externalId, steps }: GroupChange): Promise<string> {
  await holdGroups(changing);
  const group: ScimGroup = {
    id: changing.newId(),
    name: name ?? '',
    externalId: externalId ?? null,
    madeAt: changing.at,
    changedAt: changing.at,
    revision: 1,
  };
  await mustBeFree(changing, group);
  await meetingOthers(() => insertGroup(changing, group));
  const { added } = await takeSteps(changing, group.id, steps);
  changing.audit({ action: 'scim-group.create', subject: { kind: 'scim-group', id: group.id }, content: { ...group, added } });
  // Nobody has said yet what follows from it.
  return group.id;
}

/** @returns its version */
export async function changeGroup(
  changing: Changing,
  id: string,
  mustBe: (version: string) => void,
  { name, externalId, steps }: GroupChange,
): Promise<string> {
  await holdGroups(changing);
  const before = await foundGroup(changing, id, true);
  mustBe(versionOf(before));
  const after = { ...before, name: name ?? before.name, externalId: externalId === undefined ? before.externalId : externalId };
  if (after.name !== before.name) await mustBeFree(changing, after);
  const { added, removed } = await takeSteps(changing, id, steps);
  const isSame = after.name === before.name && after.externalId === before.externalId && added.length + removed.length === 0;
  if (isSame) {
    changing.nothing();
    return versionOf(before);
  }
  const changed = { ...after, changedAt: changing.at, revision: before.revision + 1 };
  await updateGroup(changing, changed);
  changing.audit({ action: 'scim-group.change', subject: { kind: 'scim-group', id }, content: { ...changed, added, removed } });
  await keepAdministered(changing, changing.today, () => alignDuties(changing, [...added, ...removed]));
  return versionOf(changed);
}

export async function removeGroup(changing: Changing, id: string, mustBe: (version: string) => void): Promise<void> {
  await holdGroups(changing);
  mustBe(versionOf(await foundGroup(changing, id, true)));
  const left = await deleteGroup(changing, id);
  changing.audit({ action: 'scim-group.remove', subject: { kind: 'scim-group', id } });
  await keepAdministered(changing, changing.today, () => alignDuties(changing, left));
}

async function mustBeFree(changing: Changing, { id, name }: ScimGroup): Promise<void> {
  const other = await groupByName(changing, name);
  if (other !== null && other.id !== id) throw wrong.taken('displayName', name);
}

/** @returns who is in it now and was not before, and the other way */
async function takeSteps(changing: Changing, group: string, steps: readonly MemberStep[]): Promise<{ added: string[]; removed: string[] }> {
  const [added, removed] = [new Set<string>(), new Set<string>()];
  const come = (ids: readonly string[]) => {
    for (const id of ids) if (!removed.delete(id)) added.add(id);
  };
  const go = (ids: readonly string[]) => {
    for (const id of ids) if (!added.delete(id)) removed.add(id);
  };
  for (const step of steps) {
    if (step.do === 'remove-all') go(await removeMembers(changing, group, sql`true`));
    else if (step.do === 'remove-meant') {
      const meant = conditionOnParts(memberAttributes, step.meant);
      go(await removeMembers(changing, group, meant));
    } else if (step.do === 'remove') go(await removeMembers(changing, group, sql`m.person_id = ANY (${uuids(step.ids)})`));
    else {
      await mustBeUsers(changing, step.ids);
      if (step.do === 'replace') go(await removeMembers(changing, group, sql`NOT m.person_id = ANY (${uuids(step.ids)})`));
      come(await addMembers(changing, group, step.ids));
    }
  }
  return { added: [...added].sort(), removed: [...removed].sort() };
}

async function mustBeUsers(changing: Changing, ids: readonly string[]): Promise<void> {
  const users = await usersAmong(changing, changing.today, ids);
  const stranger = ids.find((id) => !users.has(id));
  if (stranger !== undefined) throw wrong.value('members', stranger);
}

/** A search over Users and Groups at once: all Users that are meant, then all Groups. */
import type { Listing } from '../../scim/listing.ts';
import { presented, type Wanted } from '../../scim/present.ts';
import { type ResourceName, type ResourceType, resourceTypes } from '../../scim/schemas.ts';
import { wrong } from '../../scim/wrong.ts';
import { listGroups } from './groups.ts';
import { listUsers, type Working } from './users.ts';

/** @param wantedOf which attributes are shown of each */
export async function searchAll(
  working: Working,
  listing: Listing,
  wantedOf: (type: ResourceType) => Wanted,
): Promise<{ total: number; shown: Readonly<Record<string, unknown>>[] }> {
  // There is no order that both have.
  if (listing.sortBy !== null) throw wrong.notOffered('sortBy');
  const users = await listUsers(working, listing, true);
  const left = { startIndex: Math.max(1, listing.startIndex - users.total), count: listing.count - users.told.length };
  const groups = await listGroups(working, { ...listing, ...left }, true);
  const shownOf = (name: ResourceName, { told }: typeof users) =>
    told.map(({ resource }) => presented(resourceTypes[name], resource, wantedOf(resourceTypes[name])));
  return { total: users.total + groups.total, shown: [...shownOf('User', users), ...shownOf('Group', groups)] };
}

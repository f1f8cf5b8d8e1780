/** A User as it is told. */
import { createHash } from 'node:crypto';
import { urn } from '../../scim/schemas.ts';
import type { GroupOfUser, UserRow } from '../store/scim-users.ts';

export interface Told {
  /** As `ETag` and `If-Match` name it. */
  version: string;
  location: string;
  resource: Readonly<Record<string, unknown>>;
}

/**
 * Whatever of it changes, its version does: what is told comes from many records, which change without each other.
 * @param base `https://host/scim/v2`
 */
export function tellUser(row: UserRow, groups: readonly GroupOfUser[], base: string): Told {
  const { id, externalId, userName, displayName, formattedName, givenName, familyName, email, number, department, manager } = row;
  const location = `${base}/Users/${id}`;
  const name = there({ formatted: formattedName, familyName, givenName });
  const enterprise = there({
    employeeNumber: number,
    department,
    manager: manager === null ? null : there({ value: manager, $ref: `${base}/Users/${manager}` }),
  });
  const resource = there({
    schemas: enterprise === null ? [urn.user] : [urn.user, urn.enterprise],
    id,
    externalId,
    userName,
    name,
    displayName,
    active: row.active,
    emails: email === null ? null : [{ value: email, type: 'work', primary: true }],
    groups:
      groups.length === 0
        ? null
        : groups.map((one) => ({ value: one.group, $ref: `${base}/Groups/${one.group}`, display: one.name, type: 'direct' })),
    [urn.enterprise]: enterprise,
  });
  const version = `W/"${createHash('sha256').update(JSON.stringify(resource)).digest('base64url').slice(0, 22)}"`;
  const meta = there({
    resourceType: 'User',
    created: row.created?.toISOString(),
    lastModified: row.lastModified?.toISOString(),
    location,
    version,
  });
  return { version, location, resource: { ...resource, meta } };
}

/** null: nothing of it is. What is not there is not told (RFC 7643, 2.5). */
function there(members: Record<string, unknown>): Record<string, unknown> | null {
  const entries = Object.entries(members).filter(([, value]) => value !== null && value !== undefined);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

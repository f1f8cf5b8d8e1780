/** Groups of an identity provider, who is in them, and the duties that follow. */
import { type RawBuilder, sql } from 'kysely';
import { uuids, type Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { DutyName } from '../../duty.ts';
import type { Columns } from '../scim/filter-sql.ts';
import type { Page } from './page.ts';

export interface ScimGroup {
  id: string;
  name: string;
  externalId: string | null;
  madeAt: Date;
  changedAt: Date;
  revision: number;
}

export interface GroupDutyRow {
  duty: DutyName;
  unit: string | null;
}

const groupColumns = sql`g.group_id AS id, g.name, g.external_id AS "externalId", g.made_at AS "madeAt", g.changed_at AS "changedAt", g.revision`;

/** Capitals make no other group, nor do letters that are written in two ways. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

export async function groupById({ db, organization }: Within, id: string, hold = false): Promise<ScimGroup | null> {
  const { rows } = await sql<ScimGroup>`
    SELECT ${groupColumns} FROM scim_groups g WHERE g.organization_id = ${organization} AND g.group_id = ${id} ${hold ? sql`FOR UPDATE` : sql``}`.execute(
    db,
  );
  return rows[0] ?? null;
}

export async function groupByName({ db, organization }: Within, name: string): Promise<ScimGroup | null> {
  const { rows } = await sql<ScimGroup>`
    SELECT ${groupColumns} FROM scim_groups g WHERE g.organization_id = ${organization} AND g.name_key = ${nameKey(name)}`.execute(db);
  return rows[0] ?? null;
}

/** Changes of groups wait for each other: somebody may be in two whose duties are the same. */
export async function holdGroups({ db, organization }: Within): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`scim ${organization}`}, 0))`.execute(db);
}

export async function insertGroup({ db, organization }: Within, { id, name, externalId, madeAt }: ScimGroup): Promise<void> {
  await sql`
    INSERT INTO scim_groups (organization_id, group_id, name, name_key, external_id, made_at, changed_at)
    VALUES (${organization}, ${id}, ${name}, ${nameKey(name)}, ${externalId}, ${madeAt}, ${madeAt})`.execute(db);
}

export async function updateGroup({ db, organization }: Within, { id, name, externalId, changedAt, revision }: ScimGroup): Promise<void> {
  await sql`
    UPDATE scim_groups SET name = ${name}, name_key = ${nameKey(name)}, external_id = ${externalId}, changed_at = ${changedAt}, revision = ${revision}
    WHERE organization_id = ${organization} AND group_id = ${id}`.execute(db);
}

/** @returns who was in it */
export async function deleteGroup(within: Within, id: string): Promise<string[]> {
  const { db, organization } = within;
  const left = await removeMembers(within, id, sql`true`);
  await sql`DELETE FROM scim_group_duties WHERE organization_id = ${organization} AND group_id = ${id}`.execute(db);
  await sql`DELETE FROM scim_groups WHERE organization_id = ${organization} AND group_id = ${id}`.execute(db);
  return left;
}

/** @returns who was not in it before */
export async function addMembers({ db, organization }: Within, group: string, persons: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO scim_members (organization_id, group_id, person_id)
    SELECT DISTINCT ${organization}::uuid, ${group}::uuid, n.id FROM unnest(${uuids(persons)}) AS n (id)
    ON CONFLICT DO NOTHING RETURNING person_id AS id`.execute(db);
  return rows.map(({ id }) => id);
}

/**
 * @param which a condition on `m`
 * @returns who was in it
 */
export async function removeMembers({ db, organization }: Within, group: string, which: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    DELETE FROM scim_members m WHERE m.organization_id = ${organization} AND m.group_id = ${group} AND ${which}
    RETURNING m.person_id AS id`.execute(db);
  return rows.map(({ id }) => id);
}

/** @returns the groups that somebody was in */
export async function removeFromGroups({ db, organization }: Within, person: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    DELETE FROM scim_members m WHERE m.organization_id = ${organization} AND m.person_id = ${person} RETURNING m.group_id AS id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

export interface GroupMember {
  group: string;
  person: string;
}

export async function membersOf({ db, organization }: Within, groups: readonly string[]): Promise<GroupMember[]> {
  const { rows } = await sql<GroupMember>`
    SELECT m.group_id AS "group", m.person_id AS person FROM scim_members m
    WHERE m.organization_id = ${organization} AND m.group_id = ANY (${uuids(groups)}) ORDER BY m.group_id, m.person_id`.execute(db);
  return rows;
}

/** By name, each with how many are in it and what follows from that. */
export async function groupsWithDuties({ db, organization }: Within): Promise<(ScimGroup & { members: number })[]> {
  const { rows } = await sql<ScimGroup & { members: number }>`
    SELECT ${groupColumns}, (SELECT count(*) FROM scim_members m WHERE m.organization_id = ${organization} AND m.group_id = g.group_id) AS members
    FROM scim_groups g WHERE g.organization_id = ${organization} ORDER BY g.name_key`.execute(db);
  return rows;
}

export async function dutiesOfGroups({
  db,
  organization,
}: Within): Promise<(GroupDutyRow & { group: string; unitTitle: string | null })[]> {
  const { rows } = await sql<GroupDutyRow & { group: string; unitTitle: string | null }>`
    SELECT d.group_id AS "group", d.duty, d.unit_id AS unit, u.title AS "unitTitle" FROM scim_group_duties d
    LEFT JOIN units u ON u.organization_id = d.organization_id AND u.unit_id = d.unit_id
    WHERE d.organization_id = ${organization} ORDER BY d.group_id, d.place`.execute(db);
  return rows;
}

export async function replaceGroupDuties({ db, organization }: Change, group: string, duties: readonly GroupDutyRow[]): Promise<void> {
  await sql`DELETE FROM scim_group_duties WHERE organization_id = ${organization} AND group_id = ${group}`.execute(db);
  await sql`
    INSERT INTO scim_group_duties (organization_id, group_id, place, duty, unit_id)
    SELECT ${organization}, ${group}, n.place, n.duty, n.unit
    FROM unnest(${duties.map(({ duty }) => duty)}::text[], ${duties.map(({ unit }) => unit)}::uuid[]) WITH ORDINALITY AS n (duty, unit, place)`.execute(
    db,
  );
}

/** What a filter can ask of a group. */
export function groupAttributes({ organization }: Within): Columns {
  return {
    id: { kind: 'id', is: sql`g.group_id` },
    externalId: { kind: 'exact', is: sql`g.external_id` },
    displayName: { kind: 'text', is: sql`g.name`, equals: (text) => sql`g.name_key = ${nameKey(text)}` },
    members: {
      kind: 'many',
      some: (condition) =>
        sql`EXISTS (SELECT FROM scim_members m WHERE m.organization_id = ${organization} AND m.group_id = g.group_id AND ${condition})`,
      of: memberAttributes,
    },
    'meta.resourceType': { kind: 'exact', is: sql`'Group'` },
    'meta.created': { kind: 'moment', is: sql`g.made_at` },
    'meta.lastModified': { kind: 'moment', is: sql`g.changed_at` },
  };
}

/** What a filter can ask of a member, `m`. */
export const memberAttributes: Columns = {
  value: { kind: 'id', is: sql`m.person_id` },
  type: { kind: 'text', is: sql`'User'` },
};

export async function groupsIn({ db, organization }: Within, { where, order, offset, limit }: Page): Promise<ScimGroup[]> {
  const { rows } = await sql<ScimGroup>`
    SELECT ${groupColumns} FROM scim_groups g WHERE g.organization_id = ${organization} AND ${where}
    ORDER BY ${order} OFFSET ${offset} LIMIT ${limit}`.execute(db);
  return rows;
}

export async function countGroups({ db, organization }: Within, where: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM scim_groups g WHERE g.organization_id = ${organization} AND ${where}`.execute(db);
  return rows[0]?.count ?? 0;
}

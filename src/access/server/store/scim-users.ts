/**
 * People as an identity provider sees them: everybody who works here, with what the provider said of them where it said anything. Who left
 * before it said anything is not among them: a name that is used again must not lead to somebody else's records.
 */
import { type RawBuilder, sql } from 'kysely';
import { searchWordsOf } from '../../../people/name-words.ts';
import { holds, uuids, type Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { Day } from '../../../platform/day.ts';
import type { Facts } from '../../scim/user.ts';
import type { Columns } from '../scim/filter-sql.ts';
import type { Page } from './page.ts';
import { nameKey } from './scim-groups.ts';

/** What the provider said, as it is kept. */
export interface SaidUser {
  person: string;
  userName: string;
  externalId: string | null;
  displayName: string | null;
  formattedName: string | null;
  givenName: string | null;
  familyName: string | null;
  numberSaid: boolean;
  /** Of somebody who holds no position: where there is one, it says who the manager is. */
  manager: string | null;
  removedAt: Date | null;
  revision: number;
}

/** A User as it is read. */
export interface UserRow extends Omit<Facts, 'active'> {
  id: string;
  active: boolean;
  name: string;
  department: string | null;
  created: Date | null;
  lastModified: Date | null;
}

/** The name is the provider's while it makes the one that is kept; it may have been changed here since. */
const said = sql`COALESCE(s.display_name, s.formatted_name, s.given_name || ' ' || s.family_name)`;
const isOther = sql`(${said} IS DISTINCT FROM p.name AND ${said} IS NOT NULL)`;
const isUnsaid = sql`(${said} IS NULL)`;
const displayName = sql`CASE WHEN ${isOther} OR s.person_id IS NULL THEN p.name ELSE s.display_name END`;
const formattedName = sql`CASE WHEN ${isOther} OR ${isUnsaid} THEN p.name ELSE s.formatted_name END`;
const part = (column: string) => sql`CASE WHEN NOT ${isOther} THEN ${sql.ref(column)} END`;
const number = sql`CASE WHEN s.person_id IS NULL OR s.number_said THEN p.number END`;
const userName = sql`COALESCE(s.user_name, p.email, p.number)`;
const manager = sql`CASE WHEN h.position_id IS NULL THEN s.manager_id ELSE h.manager_id END`;
const department = (organization: string) =>
  sql`(SELECT u.title FROM units u WHERE u.organization_id = ${organization} AND u.unit_id = h.unit_id)`;

function active(organization: string, today: Day): RawBuilder<boolean> {
  return sql<boolean>`((p.left_on IS NULL OR p.left_on >= ${today}::date)
    AND NOT EXISTS (SELECT FROM locks k WHERE k.organization_id = ${organization} AND k.person_id = p.person_id))`;
}

/** As far as the audit knows: a person has no times of their own. */
function noted(organization: string, order: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(SELECT a.at FROM audit_entries a WHERE a.organization_id = ${organization} AND a.subject_kind = 'person'
    AND a.subject_id = p.person_id::text ORDER BY a.sequence ${order} LIMIT 1)`;
}

/** Everybody, with what was said (`s`) and the position that they hold on the day (`h`). */
function everybody(organization: string, today: Day): RawBuilder<unknown> {
  return sql`persons p LEFT JOIN scim_users s ON s.organization_id = ${organization} AND s.person_id = p.person_id
    LEFT JOIN LATERAL (
      SELECT x.position_id, x.unit_id, x.manager_id FROM positions x
      WHERE x.organization_id = ${organization} AND x.person_id = p.person_id AND x.kind = 'substantive' AND ${holds('x', today)} LIMIT 1
    ) h ON true
    WHERE p.organization_id = ${organization}
      AND CASE WHEN s.person_id IS NULL THEN p.left_on IS NULL OR p.left_on >= ${today}::date ELSE s.removed_at IS NULL END`;
}

/** Who may have a word among those they are found by: the index by which filters are fast. */
function withWord(organization: string, email: string): RawBuilder<unknown> {
  const [word = ''] = searchWordsOf({ name: '', number: '', email });
  return sql`SELECT w.person_id FROM person_words w WHERE w.organization_id = ${organization} AND w.word = ${word}`;
}

export function userColumns({ organization }: Within, today: Day): Columns {
  const group = (is: RawBuilder<unknown>) => ({ kind: 'text', is }) as const;
  return {
    id: { kind: 'id', is: sql`p.person_id` },
    externalId: { kind: 'exact', is: sql`s.external_id` },
    userName: {
      kind: 'text',
      is: userName,
      equals: (text) => sql`p.person_id IN (
        SELECT n.person_id FROM scim_users n WHERE n.organization_id = ${organization} AND n.user_name_key = ${nameKey(text)} AND n.removed_at IS NULL
        UNION ALL ${withWord(organization, text)})`,
    },
    displayName: { kind: 'text', is: displayName },
    'name.formatted': { kind: 'text', is: formattedName },
    'name.givenName': { kind: 'text', is: part('s.given_name') },
    'name.familyName': { kind: 'text', is: part('s.family_name') },
    active: { kind: 'boolean', is: active(organization, today) },
    'emails.value': {
      kind: 'text',
      is: sql`p.email`,
      equals: (text) => sql`p.person_id IN (${withWord(organization, text)})`,
    },
    'emails.type': { kind: 'text', is: sql`CASE WHEN p.email IS NOT NULL THEN 'work' END` },
    'emails.primary': { kind: 'boolean', is: sql`(CASE WHEN p.email IS NOT NULL THEN true END)` },
    groups: {
      kind: 'many',
      some: (
        condition,
      ) => sql`EXISTS (SELECT FROM scim_members m JOIN scim_groups g ON g.organization_id = m.organization_id AND g.group_id = m.group_id
        WHERE m.organization_id = ${organization} AND m.person_id = p.person_id AND ${condition})`,
      of: { value: { kind: 'id', is: sql`g.group_id` }, display: group(sql`g.name`), type: group(sql`'direct'`) },
    },
    employeeNumber: {
      kind: 'exact',
      is: number,
      equals: (text) => sql`(p.number = ${text} AND (s.person_id IS NULL OR s.number_said))`,
    },
    department: { kind: 'text', is: department(organization) },
    'manager.value': { kind: 'id', is: manager },
    'meta.resourceType': { kind: 'exact', is: sql`'User'` },
    'meta.created': { kind: 'moment', is: noted(organization, sql`ASC`) },
    'meta.lastModified': { kind: 'moment', is: noted(organization, sql`DESC`) },
  };
}

export async function usersIn({ db, organization }: Within, today: Day, { where, order, offset, limit }: Page): Promise<UserRow[]> {
  const { rows } = await sql<UserRow>`
    SELECT p.person_id AS id, ${userName} AS "userName", s.external_id AS "externalId", p.name, ${displayName} AS "displayName",
      ${formattedName} AS "formattedName", ${part('s.given_name')} AS "givenName", ${part('s.family_name')} AS "familyName",
      p.email, ${number} AS number, ${manager} AS manager, ${department(organization)} AS department,
      ${active(organization, today)} AS active, ${noted(organization, sql`ASC`)} AS created, ${noted(organization, sql`DESC`)} AS "lastModified"
    FROM ${everybody(organization, today)} AND ${where} ORDER BY ${order} OFFSET ${offset} LIMIT ${limit}`.execute(db);
  return rows;
}

export async function countUsers({ db, organization }: Within, today: Day, where: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM ${everybody(organization, today)} AND ${where}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Of some ids those of Users. */
export async function usersAmong(within: Within, today: Day, ids: readonly string[]): Promise<Set<string>> {
  const { db, organization } = within;
  const { rows } = await sql<{ id: string }>`
    SELECT p.person_id AS id FROM ${everybody(organization, today)} AND p.person_id = ANY (${uuids(ids)})`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** Another User who is called the same, by what was said of them or by what follows from their record. */
export async function otherCalled(within: Within, today: Day, name: string, except: string | null): Promise<boolean> {
  const column = userColumns(within, today).userName;
  if (column?.kind !== 'text' || column.equals === undefined) return false;
  const { db, organization } = within;
  const { rows } = await sql`
    SELECT FROM ${everybody(organization, today)} AND ${column.equals(name)} AND lower(${userName}) = lower(${name}::text)
      ${except === null ? sql`` : sql`AND p.person_id <> ${except}`} LIMIT 1`.execute(db);
  return rows.length > 0;
}

const saidColumns = sql`s.person_id AS person, s.user_name AS "userName", s.external_id AS "externalId", s.display_name AS "displayName",
  s.formatted_name AS "formattedName", s.given_name AS "givenName", s.family_name AS "familyName", s.number_said AS "numberSaid",
  s.manager_id AS manager, s.removed_at AS "removedAt", s.revision`;

export async function saidOf({ db, organization }: Within, person: string): Promise<SaidUser | null> {
  const { rows } = await sql<SaidUser>`
    SELECT ${saidColumns} FROM scim_users s WHERE s.organization_id = ${organization} AND s.person_id = ${person}`.execute(db);
  return rows[0] ?? null;
}

/** Somebody whom the provider removed, known by the id that it gave them itself. */
export async function removedCalled({ db, organization }: Within, externalId: string): Promise<SaidUser | null> {
  const { rows } = await sql<SaidUser>`
    SELECT ${saidColumns} FROM scim_users s WHERE s.organization_id = ${organization} AND s.external_id = ${externalId}
      AND s.removed_at IS NOT NULL ORDER BY s.removed_at DESC LIMIT 1`.execute(db);
  return rows[0] ?? null;
}

export async function keepSaid({ db, organization }: Change, user: SaidUser): Promise<void> {
  const { person, externalId, displayName, formattedName, givenName, familyName, numberSaid, manager, removedAt, revision } = user;
  await sql`
    INSERT INTO scim_users (organization_id, person_id, user_name, user_name_key, external_id, display_name, formatted_name, given_name, family_name,
      number_said, manager_id, removed_at, revision)
    VALUES (${organization}, ${person}, ${user.userName}, ${nameKey(user.userName)}, ${externalId}, ${displayName}, ${formattedName}, ${givenName},
      ${familyName}, ${numberSaid}, ${manager}, ${removedAt}, ${revision})
    ON CONFLICT (organization_id, person_id) DO UPDATE SET user_name = excluded.user_name, user_name_key = excluded.user_name_key,
      external_id = excluded.external_id, display_name = excluded.display_name, formatted_name = excluded.formatted_name,
      given_name = excluded.given_name, family_name = excluded.family_name, number_said = excluded.number_said, manager_id = excluded.manager_id,
      removed_at = excluded.removed_at, revision = excluded.revision`.execute(db);
}

export interface GroupOfUser {
  person: string;
  group: string;
  name: string;
}

export async function groupsOf({ db, organization }: Within, persons: readonly string[]): Promise<GroupOfUser[]> {
  const { rows } = await sql<GroupOfUser>`
    SELECT m.person_id AS person, m.group_id AS "group", g.name FROM scim_members m
    JOIN scim_groups g ON g.organization_id = m.organization_id AND g.group_id = m.group_id
    WHERE m.organization_id = ${organization} AND m.person_id = ANY (${uuids(persons)}) ORDER BY m.person_id, g.name_key`.execute(db);
  return rows;
}

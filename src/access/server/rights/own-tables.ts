/** Tables of this room whose rows are of one person: told, and deleted when they are erased. One declaration for both. */
import { type RawBuilder, sql } from 'kysely';
import type { FieldKind, Within } from '../../../platform/personal-data.ts';

export interface OwnTable {
  /** Of the section, and of the part of an erasure. */
  key: string;
  table: string;
  /** Beside the person's own. */
  where?: RawBuilder<boolean>;
  fields: Readonly<Record<string, { kind: FieldKind; is: RawBuilder<unknown> }>>;
  order: RawBuilder<unknown>;
  /** What one of them is called; without it they are counted alone. */
  name?: RawBuilder<string>;
  /** As the audit knows them, with the column of their ids. */
  subject?: { kind: string; id: string };
}

const text = (is: RawBuilder<unknown>) => ({ kind: 'text' as const, is });
const moment = (column: string) => ({ kind: 'moment' as const, is: sql.ref(column) });
const day = (column: string) => ({ kind: 'day' as const, is: sql.ref(column) });
const yesNo = (is: RawBuilder<unknown>) => ({ kind: 'yes-no' as const, is });

/** In the order in which they are deleted: what refers to others comes before them. */
export const ownTables: readonly OwnTable[] = [
  {
    key: 'sessions',
    table: 'sessions',
    fields: { method: text(sql`method`), device: text(sql`device`), started: moment('started_at'), used: moment('used_at') },
    order: sql`started_at DESC`,
    name: sql`device`,
    subject: { kind: 'session', id: 'session_id' },
  },
  {
    key: 'identities',
    table: 'external_identities',
    fields: {
      issuer: text(sql`(SELECT i.title FROM issuers i WHERE i.organization_id = t.organization_id AND i.issuer_id = t.issuer_id)`),
      subject: text(sql`subject`),
      first: moment('first_at'),
      last: moment('last_at'),
    },
    order: sql`first_at`,
    name: sql`(SELECT i.title FROM issuers i WHERE i.organization_id = t.organization_id AND i.issuer_id = t.issuer_id)`,
  },
  {
    key: 'passkeys',
    table: 'passkeys',
    fields: { name: text(sql`name`), synced: yesNo(sql`synced`), added: moment('added_at'), used: moment('used_at') },
    order: sql`added_at`,
    name: sql`name`,
    subject: { kind: 'passkey', id: 'passkey_id' },
  },
  { key: 'challenges', table: 'passkey_challenges', fields: { until: moment('until_at') }, order: sql`until_at` },
  { key: 'recoveryCodes', table: 'recovery_codes', fields: {}, order: sql`code` },
  { key: 'devices', table: 'known_devices', fields: { used: moment('used_at') }, order: sql`used_at DESC` },
  {
    key: 'account',
    table: 'accounts',
    fields: {
      email: text(sql`email`),
      made: moment('made_at'),
      password: moment('password_at'),
      codes: moment('codes_at'),
    },
    order: sql`made_at`,
    name: sql`email`,
    subject: { kind: 'account', id: 'person_id' },
  },
  {
    key: 'invitations',
    table: 'invitations',
    fields: {
      email: text(sql`email`),
      state: text(sql`state`),
      made: moment('made_at'),
      sent: moment('sent_at'),
      until: moment('until_at'),
    },
    order: sql`made_at DESC`,
    name: sql`email`,
    subject: { kind: 'invitation', id: 'invitation_id' },
  },
  {
    key: 'tokens',
    table: 'tokens',
    fields: {
      name: text(sql`name`),
      scopes: text(sql`array_to_string(scopes, ', ')`),
      made: moment('made_at'),
      until: day('until_day'),
      used: moment('used_at'),
      revoked: moment('revoked_at'),
    },
    order: sql`made_at DESC`,
    name: sql`name`,
    subject: { kind: 'token', id: 'token_id' },
  },
  {
    key: 'duties',
    table: 'duties',
    fields: {
      duty: text(sql`duty`),
      unit: text(sql`(SELECT u.title FROM units u WHERE u.organization_id = t.organization_id AND u.unit_id = t.unit_id)`),
      source: text(sql`source`),
      from: day('from_day'),
      until: day('until_day'),
    },
    order: sql`from_day DESC`,
    name: sql`duty`,
    subject: { kind: 'duty', id: 'duty_id' },
  },
  { key: 'locks', table: 'locks', fields: { source: text(sql`source`), at: moment('at') }, order: sql`at DESC` },
  {
    key: 'provider',
    table: 'scim_users',
    fields: {
      userName: text(sql`user_name`),
      externalId: text(sql`external_id`),
      displayName: text(sql`display_name`),
      givenName: text(sql`given_name`),
      familyName: text(sql`family_name`),
      formattedName: text(sql`formatted_name`),
      removed: moment('removed_at'),
    },
    order: sql`user_name`,
    name: sql`user_name`,
    subject: { kind: 'scim-user', id: 'person_id' },
  },
  {
    key: 'groups',
    table: 'scim_members',
    fields: {
      group: text(sql`(SELECT g.name FROM scim_groups g WHERE g.organization_id = t.organization_id AND g.group_id = t.group_id)`),
    },
    order: sql`group_id`,
    name: sql`(SELECT g.name FROM scim_groups g WHERE g.organization_id = t.organization_id AND g.group_id = t.group_id)`,
  },
  {
    key: 'notices',
    table: 'notices',
    // Values that are ids name others, or units that are named elsewhere.
    fields: {
      kind: text(sql`kind`),
      values: text(
        sql`(SELECT string_agg(e.value, ', ' ORDER BY e.key) FROM jsonb_each_text(told) e WHERE e.value !~ '^[0-9a-f]{8}-[0-9a-f-]{27}$')`,
      ),
      at: moment('at'),
      read: moment('read_at'),
    },
    order: sql`at DESC, notice_id DESC`,
  },
  {
    key: 'mailChoices',
    table: 'mail_settings',
    fields: { zone: text(sql`zone`), language: text(sql`language`), left: text(sql`array_to_string(opt_out, ', ')`) },
    order: sql`zone`,
    subject: { kind: 'mail-settings', id: 'person_id' },
  },
  { key: 'mailLinks', table: 'mail_unsubscribes', fields: { group: text(sql`mail_group`), at: moment('at') }, order: sql`at DESC` },
];

const own = ({ where }: OwnTable, { organization }: Within, person: string) =>
  sql`t.organization_id = ${organization} AND t.person_id = ${person} ${where === undefined ? sql`` : sql`AND ${where}`}`;

export async function rowsOf(table: OwnTable, within: Within, person: string): Promise<Record<string, unknown>[]> {
  const columns = Object.entries(table.fields).map(([name, { is }]) => sql`${is} AS ${sql.ref(name)}`);
  if (columns.length === 0) columns.push(sql`NULL AS nothing`);
  const { rows } = await sql<Record<string, unknown>>`
    SELECT ${sql.join(columns)} FROM ${sql.table(table.table)} t WHERE ${own(table, within, person)} ORDER BY ${table.order}`.execute(
    within.db,
  );
  return rows;
}

export async function namesIn(table: OwnTable, within: Within, person: string): Promise<(string | null)[]> {
  const { rows } = await sql<{ name: string | null }>`
    SELECT ${table.name ?? sql`NULL`} AS name FROM ${sql.table(table.table)} t WHERE ${own(table, within, person)}
    ORDER BY ${table.order}`.execute(within.db);
  return rows.map(({ name }) => name);
}

export async function idsIn(table: OwnTable, within: Within, person: string): Promise<{ kind: string; id: string }[]> {
  const { subject } = table;
  if (subject === undefined) return [];
  const { rows } = await sql<{ id: string }>`
    SELECT ${sql.ref(subject.id)}::text AS id FROM ${sql.table(table.table)} t WHERE ${own(table, within, person)}`.execute(within.db);
  return rows.map(({ id }) => ({ kind: subject.kind, id }));
}

export async function deleteOwn(table: OwnTable, within: Within, person: string): Promise<void> {
  await sql`DELETE FROM ${sql.table(table.table)} t WHERE ${own(table, within, person)}`.execute(within.db);
}

/** What stands beside positions: memberships, dotted lines, leaves, delegates. One shape in four tables. */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../platform/day.ts';
import { batches, holds, uuids, type Within } from './within.ts';

export type EntryKind = 'membership' | 'dotted-line' | 'leave' | 'delegate';

/** `other` is the unit or the other person; a leave has none. */
export interface Entry {
  id: string;
  person: string;
  other: string | null;
  from: Day;
  until: Day | null;
  revision: number;
}

export interface NamedEntry extends Entry {
  personName: string;
  otherName: string | null;
}

interface Table {
  table: string;
  id: string;
  other: { column: string; table: string; key: string; name: string } | null;
}

const person = { table: 'persons', key: 'person_id', name: 'name' };
const tables: Readonly<Record<EntryKind, Table>> = {
  membership: { table: 'memberships', id: 'membership_id', other: { column: 'unit_id', table: 'units', key: 'unit_id', name: 'title' } },
  'dotted-line': { table: 'dotted_lines', id: 'dotted_line_id', other: { column: 'to_id', ...person } },
  leave: { table: 'leaves', id: 'leave_id', other: null },
  delegate: { table: 'delegates', id: 'delegacy_id', other: { column: 'delegate_id', ...person } },
};

async function select({ db, organization }: Within, kind: EntryKind, where: RawBuilder<unknown>, rest = sql``): Promise<NamedEntry[]> {
  const { table, id, other } = tables[kind];
  const named = other
    ? sql`e.${sql.ref(other.column)} AS other, t.${sql.ref(other.name)} AS "otherName"`
    : sql`NULL::uuid AS other, NULL::text AS "otherName"`;
  const joined = other
    ? sql`JOIN ${sql.table(other.table)} t ON t.organization_id = e.organization_id AND t.${sql.ref(other.key)} = e.${sql.ref(other.column)}`
    : sql``;
  const { rows } = await sql<NamedEntry>`
    SELECT e.${sql.ref(id)} AS id, e.person_id AS person, o.name AS "personName", e.from_day AS "from", e.until_day AS "until", e.revision, ${named}
    FROM ${sql.table(table)} e
    JOIN persons o ON o.organization_id = e.organization_id AND o.person_id = e.person_id
    ${joined}
    WHERE e.organization_id = ${organization} AND ${where} ${rest}`.execute(db);
  return rows;
}

export async function entryById(within: Within, kind: EntryKind, id: string): Promise<NamedEntry | null> {
  return (await select(within, kind, sql`e.${sql.ref(tables[kind].id)} = ${id}`))[0] ?? null;
}

/** All of somebody, the latest first. */
export function entriesOf(within: Within, kind: EntryKind, ofPerson: string): Promise<NamedEntry[]> {
  return select(within, kind, sql`e.person_id = ${ofPerson}`, sql`ORDER BY e.from_day DESC, e.${sql.ref(tables[kind].id)}`);
}

/** All that point at a person or unit, the latest first. */
export function entriesTo(within: Within, kind: Exclude<EntryKind, 'leave'>, other: string): Promise<NamedEntry[]> {
  const column = tables[kind].other?.column ?? '';
  return select(within, kind, sql`e.${sql.ref(column)} = ${other}`, sql`ORDER BY e.from_day DESC, e.${sql.ref(tables[kind].id)}`);
}

/** Those that point at a person or unit on a day, by the name of whose they are. */
export function pointingAt(
  within: Within,
  kind: Exclude<EntryKind, 'leave'>,
  other: string,
  day: Day,
  most: number,
): Promise<NamedEntry[]> {
  const column = tables[kind].other?.column ?? '';
  return select(
    within,
    kind,
    sql`e.${sql.ref(column)} = ${other} AND ${holds('e', day)}`,
    sql`ORDER BY o.sort_key, o.person_id LIMIT ${most}`,
  );
}

/** Who of them is on leave on a day, and until when. */
export async function onLeave({ db, organization }: Within, persons: readonly string[], day: Day): Promise<Map<string, Day | null>> {
  if (persons.length === 0) return new Map();
  const { rows } = await sql<{ id: string; until: Day | null }>`
    SELECT e.person_id AS id, e.until_day AS "until" FROM leaves e
    WHERE e.organization_id = ${organization} AND e.person_id = ANY (${uuids(persons)}) AND ${holds('e', day)}`.execute(db);
  return new Map(rows.map(({ id, until }) => [id, until]));
}

export async function insertEntries({ db, organization }: Within, kind: EntryKind, entries: readonly Entry[]): Promise<void> {
  const { table, id, other } = tables[kind];
  for (const some of batches(entries)) {
    const column = <K extends keyof Entry>(key: K) => some.map((entry) => entry[key]);
    const columns = [id, 'person_id', 'from_day', 'until_day', 'revision', ...(other ? [other.column] : [])];
    const values = [
      sql`${column('id')}::uuid[]`,
      sql`${column('person')}::uuid[]`,
      sql`${column('from')}::date[]`,
      sql`${column('until')}::date[]`,
      sql`${column('revision')}::int[]`,
      ...(other ? [sql`${column('other')}::uuid[]`] : []),
    ];
    await sql`
      INSERT INTO ${sql.table(table)} (organization_id, ${sql.join(columns.map((name) => sql.ref(name)))})
      SELECT ${organization}, * FROM unnest(${sql.join(values)})`.execute(db);
  }
}

export async function updateEntryDays({ db, organization }: Within, kind: EntryKind, { id, from, until }: Entry): Promise<void> {
  const { table, id: key } = tables[kind];
  await sql`
    UPDATE ${sql.table(table)} SET from_day = ${from}, until_day = ${until}, revision = revision + 1
    WHERE organization_id = ${organization} AND ${sql.ref(key)} = ${id}`.execute(db);
}

export async function deleteEntry({ db, organization }: Within, kind: EntryKind, id: string): Promise<void> {
  const { table, id: key } = tables[kind];
  await sql`DELETE FROM ${sql.table(table)} WHERE organization_id = ${organization} AND ${sql.ref(key)} = ${id}`.execute(db);
}

/** What the room of access keeps of somebody, and how it is erased. */
import { type RawBuilder, sql } from 'kysely';
import { namingOf } from '../../../people/server/store/erasing-imports.ts';
import { personById } from '../../../people/server/store/persons.ts';
import type { Change } from '../../../platform/database/database.ts';
import { type Mention, mentionOf } from '../../../platform/mention.ts';
import {
  type Entry,
  type ErasurePart,
  type Held,
  type PersonalData,
  type Section,
  type Subject,
  type Within,
  whole,
} from '../../../platform/personal-data.ts';
import { auditOf } from './audit-of.ts';
import { answersNaming, forgetAnswers, forgetJobs } from './kept-answers.ts';
import { deleteOwn, idsIn, namesIn, type OwnTable, ownTables, rowsOf } from './own-tables.ts';

/** @param others the shares of the other rooms: the audit tells of what is theirs as well */
export function accessData(others: readonly PersonalData[]): PersonalData {
  return {
    name: 'access',
    words: async (language) =>
      language === 'de' ? (await import('../../speech/personal-data.de.ts')).words : (await import('../../speech/personal-data.ts')).words,
    held: (within, person) => held(within, person, others),
    subjects,
    erasure,
    erase,
    removals: ['duty.take', 'passkey.remove', 'session.end', 'invitation.revoke', 'token.revoke', 'identity.untie'],
  };
}

async function held(within: Within, person: string, others: readonly PersonalData[]): Promise<Held> {
  const theirs = [...(await subjects(within, person))];
  for (const other of others) theirs.push(...(await other.subjects(within, person)));
  const sections: Section[] = [];
  for (const table of ownTables) sections.push(await sectionOf(table, within, person));
  for (const kind of madeKinds) sections.push(await madeBy(within, kind, person));
  sections.push(await auditOf(within, person, theirs));
  return { sections };
}

async function sectionOf(table: OwnTable, within: Within, person: string): Promise<Section> {
  const fields = Object.fromEntries(Object.entries(table.fields).map(([name, { kind }]) => [name, kind]));
  const rows = await rowsOf(table, within, person);
  // Of what is kept as a digest alone there is nothing to show but that it is there.
  if (Object.keys(fields).length === 0) return { ...whole(table.key, {}, []), count: rows.length };
  return whole(table.key, fields, rows.map(told));
}

const told = (row: Record<string, unknown>): Entry =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : (value as string)]));

/** What they did to records of others or of everybody: their id stands there. */
const madeKinds = ['invitationsMade', 'tokensMade', 'locksMade'] as const;
type MadeKind = (typeof madeKinds)[number];
const made: Readonly<Record<MadeKind, (within: Within, person: string) => RawBuilder<{ at: Date }>>> = {
  invitationsMade: ({ organization }, person) => sql`
    SELECT made_at AS at FROM invitations WHERE organization_id = ${organization} AND by_kind = 'person' AND by_id = ${person}`,
  tokensMade: ({ organization }, person) => sql`
    SELECT made_at AS at FROM tokens WHERE organization_id = ${organization} AND made_by_kind = 'person' AND made_by_id = ${person} AND kind = 'service'`,
  locksMade: ({ organization }, person) => sql`
    SELECT at FROM locks WHERE organization_id = ${organization} AND by_kind = 'person' AND by_id = ${person}`,
};

async function madeBy(within: Within, kind: MadeKind, person: string): Promise<Section> {
  const { rows } = await sql<{ at: Date }>`${made[kind](within, person)} ORDER BY at DESC`.execute(within.db);
  return whole(
    kind,
    { at: 'moment' },
    rows.map(({ at }) => ({ at: at.toISOString() })),
  );
}

async function subjects(within: Within, person: string): Promise<Subject[]> {
  const found: Subject[] = [];
  for (const table of ownTables) found.push(...(await idsIn(table, within, person)));
  return found;
}

/** Names by which an identity provider or an invitation calls them are theirs as well. */
async function callsOf(within: Within, person: string): Promise<Mention> {
  const known = await personById(within, person);
  if (known === null) throw new Error('Nobody of that id is erased.');
  const naming = await namingOf(within, known);
  const addresses: (string | null)[] = [];
  for (const key of ['account', 'invitations', 'provider']) {
    const table = ownTables.find((one) => one.key === key);
    if (table !== undefined) addresses.push(...(await namesIn(table, within, person)));
  }
  const more = mentionOf(addresses);
  return { in: (value) => naming.in(value) || more.in(value), without: (value) => more.without(naming.without(value)) };
}

async function erasure(within: Within, person: string): Promise<ErasurePart[]> {
  const parts: ErasurePart[] = [];
  for (const table of ownTables) {
    const names = await namesIn(table, within, person);
    parts.push({ key: table.key, fate: 'erased', count: names.length, names: names.filter((name) => name !== null) });
  }
  for (const key of madeKinds) parts.push({ key, fate: 'kept', count: (await madeBy(within, key, person)).count, names: [] });
  const { count } = await auditOf(within, person, []);
  parts.push({ key: 'audit', fate: 'emptied', count, names: [] });
  parts.push({ key: 'looking', fate: 'emptied', count: (await lookedAt(within, person)).length, names: [] });
  return parts.filter((part) => part.count > 0);
}

/** Sessions of administrators who look, or looked, with their eyes. */
async function lookedAt({ db, organization }: Within, person: string): Promise<unknown[]> {
  const { rows } = await sql`SELECT FROM sessions WHERE organization_id = ${organization} AND viewing_person = ${person}`.execute(db);
  return rows;
}

async function erase(change: Change, person: string): Promise<Subject[]> {
  const { db, organization } = change;
  const naming = await callsOf(change, person);
  await forgetAnswers(change, await answersNaming(change, person, naming));
  await forgetJobs(change, person);
  await sql`UPDATE sessions SET viewing_person = NULL, viewing_until = NULL WHERE organization_id = ${organization} AND viewing_person = ${person}`.execute(
    db,
  );
  await sql`UPDATE scim_users SET manager_id = NULL, revision = revision + 1 WHERE organization_id = ${organization} AND manager_id = ${person}`.execute(
    db,
  );
  for (const table of ownTables) await deleteOwn(table, change, person);
  return [];
}

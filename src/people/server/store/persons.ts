/** Persons and the words they are found by. */
import { type RawBuilder, sql } from 'kysely';
import { searchWordsOf, sortKeyOf } from '../../name-words.ts';
import type { Person } from '../../person.ts';
import { uuids, type Within } from './within.ts';

const columns = sql`person_id AS id, number, name, email, started_on AS "startedOn", left_on AS "leftOn", revision`;

/** @param hold until the end of the transaction nobody else changes them; nobody who is erased is held, for there is nothing to change */
export async function personById({ db, organization }: Within, id: string, hold = false): Promise<Person | null> {
  const { rows } = await sql<Person>`
    SELECT ${columns} FROM persons WHERE organization_id = ${organization} AND person_id = ${id}
      ${hold ? sql`AND erased_at IS NULL FOR UPDATE` : sql``}`.execute(db);
  return rows[0] ?? null;
}

/** @param hold until the end of the transaction nobody else changes them */
export async function personsCalled({ db, organization }: Within, ids: readonly string[], hold = false): Promise<Person[]> {
  const { rows } = await sql<Person>`
    SELECT ${columns} FROM persons WHERE organization_id = ${organization} AND person_id = ANY (${uuids(ids)})
    ORDER BY person_id ${hold ? sql`FOR UPDATE` : sql``}`.execute(db);
  return rows;
}

export async function personByNumber({ db, organization }: Within, number: string): Promise<Person | null> {
  const { rows } = await sql<Person>`SELECT ${columns} FROM persons WHERE organization_id = ${organization} AND number = ${number}`.execute(
    db,
  );
  return rows[0] ?? null;
}

export async function namesOf({ db, organization }: Within, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT person_id AS id, name FROM persons WHERE organization_id = ${organization} AND person_id = ANY (${uuids(ids)})`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function numbersOf({ db, organization }: Within, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; number: string }>`
    SELECT person_id AS id, number FROM persons WHERE organization_id = ${organization} AND person_id = ANY (${uuids(ids)})`.execute(db);
  return new Map(rows.map(({ id, number }) => [id, number]));
}

export async function hasPeople({ db, organization }: Within): Promise<boolean> {
  const { rows } = await sql`SELECT FROM persons WHERE organization_id = ${organization} LIMIT 1`.execute(db);
  return rows.length > 0;
}

export async function allPersons({ db, organization }: Within): Promise<Person[]> {
  const { rows } = await sql<Person>`SELECT ${columns} FROM persons WHERE organization_id = ${organization}`.execute(db);
  return rows;
}

/** @returns how many were written */
export async function insertPersons(within: Within, persons: readonly Person[]): Promise<number> {
  const { db, organization } = within;
  const { numAffectedRows } = await sql`
    INSERT INTO persons (organization_id, ${names})
    SELECT ${organization}, n.person_id, n.number, n.name, n.email, n.started_on, n.left_on, n.sort_key, n.revision,
      ARRAY(SELECT jsonb_array_elements_text(n.words))
    FROM unnest(${columnsOf(persons)}) AS n (${names})`.execute(db);
  await insertWords(within, persons);
  return Number(numAffectedRows);
}

/**
 * The records as they are to be; each is written only where it still is one revision behind.
 * @returns how many were written
 */
export async function updatePersons(within: Within, persons: readonly Person[]): Promise<number> {
  const { db, organization } = within;
  const ids = uuids(persons.map(({ id }) => id));
  await sql`
    DELETE FROM person_words w USING (
      SELECT person_id, unnest(words) AS word FROM persons WHERE organization_id = ${organization} AND person_id = ANY (${ids})
    ) old WHERE w.organization_id = ${organization} AND w.word = old.word AND w.person_id = old.person_id`.execute(db);
  const { numAffectedRows } = await sql`
    UPDATE persons p SET number = n.number, name = n.name, email = n.email, started_on = n.started_on, left_on = n.left_on, sort_key = n.sort_key,
      words = ARRAY(SELECT jsonb_array_elements_text(n.words)), revision = n.revision
    FROM unnest(${columnsOf(persons)}) AS n (${names})
    WHERE p.organization_id = ${organization} AND p.person_id = n.person_id AND p.revision = n.revision - 1 AND p.erased_at IS NULL`.execute(
    db,
  );
  await insertWords(within, persons);
  return Number(numAffectedRows);
}

const names = sql`person_id, number, name, email, started_on, left_on, sort_key, revision, words`;

function columnsOf(persons: readonly Person[]): RawBuilder<unknown> {
  const column = <K extends keyof Person>(key: K) => persons.map((person) => person[key]);
  return sql`${column('id')}::uuid[], ${column('number')}::text[], ${column('name')}::text[], ${column('email')}::text[], ${column('startedOn')}::date[],
    ${column('leftOn')}::date[], ${persons.map(({ name }) => sortKeyOf(name))}::text[], ${column('revision')}::int[],
    ${persons.map((person) => JSON.stringify(searchWordsOf(person)))}::jsonb[]`;
}

async function insertWords({ db, organization }: Within, persons: readonly Person[]): Promise<void> {
  const words = persons.flatMap((person) => searchWordsOf(person).map((word) => [person.id, word] as const));
  // In the order of the index: neighbours go onto one page of it.
  words.sort(([, one], [, other]) => (one < other ? -1 : 1));
  await sql`
    INSERT INTO person_words (organization_id, word, person_id)
    SELECT ${organization}, * FROM unnest(${words.map(([, word]) => word)}::text[], ${words.map(([id]) => id)}::uuid[])`.execute(db);
}

/** Who has access: people with an account or a duty, by name, a page at a time. */
import { type RawBuilder, sql } from 'kysely';
import { holds, type Within } from '../../../people/server/store/within.ts';
import type { Day } from '../../../platform/day.ts';
import type { DutyName } from '../../duty.ts';
import { foundBy } from './duty-lists.ts';

export interface AccountPlace {
  key: string;
  id: string;
}

export interface AccountsListed {
  words: readonly string[];
  /** any: whoever has one; null: whether or not they have one. */
  duty: DutyName | 'any' | null;
  on: Day;
  after: AccountPlace | null;
  limit: number;
}

export interface ListedAccount {
  id: string;
  name: string;
  sortKey: string;
  leftOn: Day | null;
  /** Of their substantive position. */
  title: string | null;
  /** With which they sign in; null: they have no account. */
  email: string | null;
  locked: boolean;
  usedAt: Date | null;
}

/** @returns one more than is asked for, where there is more */
export async function listAccounts({ db, organization }: Within, asked: AccountsListed): Promise<ListedAccount[]> {
  const { on, after, limit } = asked;
  const beyond = after === null ? sql`` : sql`AND (p.sort_key, p.person_id) > (${after.key}, ${after.id}::uuid)`;
  const { rows } = await sql<ListedAccount>`
    SELECT l.*, s.title, e.used_at AS "usedAt",
      EXISTS (SELECT FROM locks k WHERE k.organization_id = ${organization} AND k.person_id = l.id) AS locked FROM (
      SELECT p.person_id AS id, p.name, p.sort_key AS "sortKey", p.left_on AS "leftOn", a.email
      ${having(organization, asked)} ${beyond} ORDER BY p.sort_key, p.person_id LIMIT ${limit + 1}
    ) l
    LEFT JOIN LATERAL (SELECT q.title FROM positions q WHERE q.organization_id = ${organization} AND q.person_id = l.id
      AND q.kind = 'substantive' AND ${holds('q', on)} LIMIT 1) s ON true
    LEFT JOIN LATERAL (SELECT max(v.used_at) AS used_at FROM sessions v WHERE v.organization_id = ${organization} AND v.person_id = l.id) e ON true
    ORDER BY l."sortKey", l.id`.execute(db);
  return rows;
}

/** Counted no further than `most` and one. */
export async function countAccounts({ db, organization }: Within, asked: AccountsListed, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM (SELECT 1 ${having(organization, asked)} LIMIT ${most + 1}) counted`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Gathered from the accounts and duties, of which there may be far fewer than people. */
function having(organization: string, { words, duty, on }: AccountsListed): RawBuilder<unknown> {
  const held = sql`SELECT d.person_id FROM duties d WHERE d.organization_id = ${organization} AND (d.until_day IS NULL OR d.until_day >= ${on}::date)
    ${duty === null || duty === 'any' ? sql`` : sql`AND d.duty = ${duty}`}`;
  const among = duty === null ? sql`SELECT c.person_id FROM accounts c WHERE c.organization_id = ${organization} UNION ${held}` : held;
  return sql`FROM (SELECT DISTINCT person_id FROM (${among}) u) led
    JOIN persons p ON p.organization_id = ${organization} AND p.person_id = led.person_id
    LEFT JOIN accounts a ON a.organization_id = ${organization} AND a.person_id = p.person_id
    WHERE p.organization_id = ${organization} ${sql.join(foundBy(organization, words), sql` `)}`;
}

/** Accounts: who can sign in at all, and by which address. Which ways in an account has is in the modules beside this one. */
import { domainToUnicode } from 'node:url';
import { sql } from 'kysely';
import { meetingOthers } from '../../../people/server/refuse.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import { dayAt } from '../../../platform/day.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { normalEmail } from '../../email.ts';
import { addressConfusing, addressTaken } from '../../messages.generated.ts';
import { mayComeIn } from './may-come-in.ts';

export interface Account {
  person: string;
  /** As {@link normalEmail} writes it. */
  email: string;
  /** Of argon2id. */
  password: string | null;
  passwordAt: Date | null;
  /** When the recovery codes were made. */
  codesAt: Date | null;
}

const columns = sql`a.person_id AS person, a.email, a.password, a.password_at AS "passwordAt", a.codes_at AS "codesAt"`;

/** @param hold until the end of the transaction nobody else changes it, nor any of its ways in */
export async function accountOf({ db, organization }: Within, person: string, hold = false): Promise<Account | null> {
  const { rows } = await sql<Account>`
    SELECT ${columns} FROM accounts a WHERE a.organization_id = ${organization} AND a.person_id = ${person} ${hold ? sql`FOR UPDATE` : sql``}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** Who signs in with an address; somebody who may not come in is not found. */
export async function accountByLogin({ db, organization }: Within, email: string, now: Date): Promise<Account | null> {
  const { rows } = await sql<Account>`
    SELECT ${columns} FROM accounts a JOIN persons p ON p.organization_id = a.organization_id AND p.person_id = a.person_id
    WHERE a.organization_id = ${organization} AND a.email = ${normalEmail(email) ?? ''}
      AND ${mayComeIn('p', dayAt(now))}`.execute(db);
  return rows[0] ?? null;
}

/** Whose account has an address, here or gone; by its plain form, however it is written. */
export async function personByLogin({ db, organization }: Within, email: string): Promise<string | null> {
  const { rows } = await sql<{ person: string }>`
    SELECT person_id AS person FROM accounts WHERE organization_id = ${organization} AND email = ${normalEmail(email) ?? ''}`.execute(db);
  return rows[0]?.person ?? null;
}

/** Those who have not left and of whom this address is known, whether or not they can sign in. More than one: the records are not sound. */
export async function personsByAddress({ db, organization }: Within, email: string, now: Date): Promise<{ id: string; name: string }[]> {
  const normal = normalEmail(email);
  if (normal === null) return [];
  const [name = '', host = ''] = normal.split('@');
  // Records have the address as it was typed: the domain may stand there in its own letters.
  const written = [normal, `${name}@${domainToUnicode(host)}`];
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT person_id AS id, name FROM persons WHERE organization_id = ${organization} AND email_key = ANY (${written}::text[])
      AND (left_on IS NULL OR left_on >= ${dayAt(now)}::date) ORDER BY person_id LIMIT 2`.execute(db);
  return rows;
}

/**
 * From now on they can sign in by that address, once they have a way in. Whoever has an account has this address from now on.
 * @throws Refusal 422 when it may be mistaken for another, 409 when it is somebody else's
 */
export async function makeAccount(change: Change, { person, email }: { person: string; email: string }): Promise<void> {
  const { db, organization, at } = change;
  const normal = normalEmail(email);
  if (normal === null) throw new Refusal(422, addressConfusing({ text: email.slice(0, 100) }));
  const before = await accountOf(change, person, true);
  if (before?.email === normal) return;
  const owner = await personByLogin(change, normal);
  if (owner !== null && owner !== person) throw new Refusal(409, addressTaken({ email: normal }));
  // Who meets another here at the same moment finds them there when it is tried again.
  await meetingOthers(() =>
    sql`
      INSERT INTO accounts (organization_id, person_id, email, made_at) VALUES (${organization}, ${person}, ${normal}, ${at})
      ON CONFLICT (organization_id, person_id) DO UPDATE SET email = excluded.email`.execute(db),
  );
  const action = before === null ? 'account.make' : 'account.change';
  change.audit({ action, subject: { kind: 'account', id: person }, content: { email: normal } });
}

/** @param since when the password itself was set; null: there is none */
export async function setDigest({ db, organization }: Change, person: string, digest: string | null, since: Date | null): Promise<void> {
  await sql`
    UPDATE accounts SET password = ${digest}, password_at = ${since} WHERE organization_id = ${organization} AND person_id = ${person}`.execute(
    db,
  );
}

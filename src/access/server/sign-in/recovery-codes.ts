/** Recovery codes: for whoever has lost every other way in. Ten, each of 120 random bits and good for once. */
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import { digestOf } from './secret.ts';

const count = 10;
/** Crockford's: no letter of them is taken for another when it is read from paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @returns the codes; nobody can read them again */
export async function makeCodes({ db, organization, at, audit }: Change, person: string): Promise<string[]> {
  await dropCodes({ db, organization }, person);
  const codes = Array.from({ length: count }, newCode);
  await sql`
    INSERT INTO recovery_codes (organization_id, person_id, code)
    SELECT ${organization}, ${person}, unnest(${codes.map((code) => codeDigest(person, code))}::bytea[])`.execute(db);
  await sql`
    UPDATE accounts SET codes_at = ${at} WHERE organization_id = ${organization} AND person_id = ${person}`.execute(db);
  audit({ action: 'recovery-codes.make', subject: { kind: 'account', id: person }, content: { count } });
  return codes;
}

/** @returns how many are left; null: it is none of them, or was used */
export async function useCode(change: Change, person: string, code: string): Promise<number | null> {
  const { db, organization, audit } = change;
  const { numAffectedRows } = await sql`
    DELETE FROM recovery_codes WHERE organization_id = ${organization} AND person_id = ${person} AND code = ${codeDigest(person, code)}`.execute(
    db,
  );
  if (Number(numAffectedRows) === 0) return null;
  const left = await codesLeft(change, person);
  audit({ action: 'recovery-code.use', subject: { kind: 'account', id: person }, content: { left } });
  return left;
}

export async function codesLeft({ db, organization }: Within, person: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM recovery_codes WHERE organization_id = ${organization} AND person_id = ${person}`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function dropCodes({ db, organization }: Within, person: string): Promise<void> {
  await sql`DELETE FROM recovery_codes WHERE organization_id = ${organization} AND person_id = ${person}`.execute(db);
  await sql`UPDATE accounts SET codes_at = NULL WHERE organization_id = ${organization} AND person_id = ${person}`.execute(db);
}

/** `7Q2M-K0XD-93TA-ZB4W-H5EC-81RN` */
function newCode(): string {
  const all = [...randomBytes(24)].map((byte) => letters[byte % letters.length]).join('');
  return all.replace(/(.{4})(?=.)/gu, '$1-');
}

/** However it is typed: small or capital, with or without lines and blanks, and with the letters that Crockford's leaves out. */
function codeDigest(person: string, code: string): Buffer {
  const read = code.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1');
  return digestOf(`${person} ${read}`);
}

/** Passkeys as they are kept: the public half of a key whose other half no device gives away. */
import { sql } from 'kysely';
import { meetingOthers } from '../../../people/server/refuse.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import { dayAt } from '../../../platform/day.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { passkeysEnough, passkeyWrong } from '../../messages.generated.ts';
import { mayComeIn } from './may-come-in.ts';

export interface Passkey {
  id: string;
  person: string;
  /** As the device names it. */
  credential: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
  synced: boolean;
  name: string;
  addedAt: Date;
  usedAt: Date | null;
}

export type NewPasskey = Pick<Passkey, 'credential' | 'publicKey' | 'counter' | 'transports' | 'synced'>;

const most = 20;

const columns = sql`k.passkey_id AS id, k.person_id AS person, k.credential, k.public_key AS "publicKey", k.counter, k.transports, k.synced, k.name,
  k.added_at AS "addedAt", k.used_at AS "usedAt"`;

export async function passkeysOf({ db, organization }: Within, person: string): Promise<Passkey[]> {
  const { rows } = await sql<Passkey>`
    SELECT ${columns} FROM passkeys k WHERE k.organization_id = ${organization} AND k.person_id = ${person}
    ORDER BY k.added_at, k.passkey_id`.execute(db);
  return rows;
}

/** Of somebody who may come in. */
export async function passkeyByCredential({ db, organization }: Within, credential: string, now: Date): Promise<Passkey | null> {
  const { rows } = await sql<Passkey>`
    SELECT ${columns} FROM passkeys k JOIN persons p ON p.organization_id = k.organization_id AND p.person_id = k.person_id
    WHERE k.organization_id = ${organization} AND k.credential = ${credential} AND ${mayComeIn('p', dayAt(now))}`.execute(db);
  return rows[0] ?? null;
}

/** @throws Refusal 409 when there are too many, 422 when somebody has it already */
export async function keepPasskey(change: Change, person: string, name: string, made: NewPasskey): Promise<void> {
  const { db, organization, at, newId, audit } = change;
  if ((await passkeysOf(change, person)).length >= most) throw new Refusal(409, passkeysEnough({ most }));
  const { rows: same } = await sql`
    SELECT FROM passkeys WHERE organization_id = ${organization} AND credential = ${made.credential}`.execute(db);
  if (same.length > 0) throw new Refusal(422, passkeyWrong());
  const id = newId();
  await meetingOthers(() =>
    sql`
      INSERT INTO passkeys (organization_id, passkey_id, person_id, credential, public_key, counter, transports, synced, name, added_at)
      VALUES (${organization}, ${id}, ${person}, ${made.credential}, ${made.publicKey}, ${made.counter}, ${made.transports}::text[], ${made.synced},
        ${name}, ${at})`.execute(db),
  );
  audit({ action: 'passkey.add', subject: { kind: 'passkey', id }, content: { person, name } });
}

/**
 * Notes that it was used. Devices that count tell a higher number each time: one that is not higher is a copy's, or the copied one's.
 * @returns whether the number is one that can be
 */
export async function countUse({ db, organization, at }: Change, id: string, counter: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE passkeys SET counter = ${counter}::bigint, used_at = ${at}
    WHERE organization_id = ${organization} AND passkey_id = ${id} AND (counter < ${counter}::bigint OR (counter = 0 AND ${counter}::bigint = 0))`.execute(
    db,
  );
  return Number(numAffectedRows) > 0;
}

export async function renamePasskey({ db, organization, audit }: Change, { id, person }: Passkey, name: string): Promise<void> {
  await sql`UPDATE passkeys SET name = ${name} WHERE organization_id = ${organization} AND passkey_id = ${id}`.execute(db);
  audit({ action: 'passkey.change', subject: { kind: 'passkey', id }, content: { person, name } });
}

export async function removePasskey({ db, organization, audit }: Change, id: string): Promise<void> {
  await sql`DELETE FROM passkeys WHERE organization_id = ${organization} AND passkey_id = ${id}`.execute(db);
  audit({ action: 'passkey.remove', subject: { kind: 'passkey', id } });
}

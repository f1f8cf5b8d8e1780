/** The ways in: those of a server at an address, and those that somebody has. */
import { sql } from 'kysely';
import { holds, type Within } from '../../../people/server/store/within.ts';
import { dayAt } from '../../../platform/day.ts';
import type { RequestAbout } from '../../../platform/http/request-about.ts';
import type { Ways } from '../../contract/sign-in.ts';
import { mayComeIn } from './may-come-in.ts';
import type { SignInParts } from './parts.ts';
import { placeOf } from './passkey-ceremony.ts';

export async function waysHere(within: Within, about: RequestAbout, { issuers }: SignInParts): Promise<Ways> {
  const here = placeOf(about) !== null;
  return {
    password: true,
    passkey: here,
    passkeyAddress: here || about.origin === null ? null : underItsName(about.origin),
    recoveryCode: true,
    issuers: await issuers.offered(within),
  };
}

/** An address of digits that is this machine's has a name as well. */
function underItsName(origin: string): string {
  const url = new URL(origin);
  url.hostname = 'localhost';
  return url.origin;
}

/** Whether there is somebody who administers and can sign in. While there is nobody, the link of the first administrator holds. */
export async function hasAdministrator(within: Within, { issuers }: Pick<SignInParts, 'issuers'>, now: Date): Promise<boolean> {
  const { db, organization } = within;
  const today = dayAt(now);
  const { rows } = await sql<{ person: string; own: boolean }>`
    SELECT d.person_id AS person, bool_or(a.password IS NOT NULL OR k.passkey_id IS NOT NULL) AS own
    FROM duties d
      JOIN persons p ON p.organization_id = d.organization_id AND p.person_id = d.person_id
      JOIN accounts a ON a.organization_id = d.organization_id AND a.person_id = d.person_id
      LEFT JOIN passkeys k ON k.organization_id = d.organization_id AND k.person_id = d.person_id
    WHERE d.organization_id = ${organization} AND d.duty = 'administrator' AND ${holds('d', today)} AND ${mayComeIn('p', today)}
    GROUP BY d.person_id ORDER BY own DESC LIMIT 100`.execute(db);
  if (rows.some(({ own }) => own)) return true;
  for (const { person } of rows) if ((await issuers.linked(within, person)).length > 0) return true;
  return false;
}

export async function organizationHere({ db, organization }: Within): Promise<{ title: string; kind: 'real' | 'demo' }> {
  const { rows } = await sql<{ title: string; kind: 'real' | 'demo' }>`
    SELECT title, kind FROM organizations WHERE organization_id = ${organization}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('The organisation of a request is not there.');
  return row;
}

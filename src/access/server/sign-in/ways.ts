/** The ways in: those of a server at an address, and those that somebody has. */
import { sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';
import { dayAt } from '../../../platform/day.ts';
import type { RequestAbout } from '../../../platform/http/request-about.ts';
import { dayWithoutAdministrator } from '../../administrators.ts';
import type { Ways } from '../../contract/sign-in.ts';
import { administering } from '../store/administering.ts';
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
export async function hasAdministrator(within: Within, now: Date): Promise<boolean> {
  const today = dayAt(now);
  return dayWithoutAdministrator(await administering(within), today) !== today;
}

export async function organizationHere({ db, organization }: Within): Promise<{ title: string; kind: 'real' | 'demo' }> {
  const { rows } = await sql<{ title: string; kind: 'real' | 'demo' }>`
    SELECT title, kind FROM organizations WHERE organization_id = ${organization}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('The organisation of a request is not there.');
  return row;
}

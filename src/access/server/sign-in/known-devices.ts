/**
 * Devices from which somebody signed in before. They open nothing: attempts from them are counted apart, so that whoever tries somebody's
 * address from all over the world does not keep that person waiting.
 */
import { sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { RequestAbout } from '../../../platform/http/request-about.ts';
import { deviceCookie, setDevice } from './cookies.ts';
import { newToken, tokenDigest } from './secret.ts';

const most = 20;

export async function isKnownDevice({ db, organization }: Within, person: string, about: RequestAbout): Promise<boolean> {
  const token = tokenDigest(about.cookie(deviceCookie(about)) ?? '');
  if (token === null) return false;
  const { rows } = await sql`
    SELECT FROM known_devices WHERE organization_id = ${organization} AND person_id = ${person} AND token = ${token}`.execute(db);
  return rows.length > 0;
}

/**
 * A device that is not known gets a token made here: one that it brings along may have been put there by somebody else.
 * @returns the value of a Set-Cookie header; null: it has it already
 */
export async function rememberDevice({ db, organization, at }: Change, person: string, about: RequestAbout): Promise<string | null> {
  const brought = tokenDigest(about.cookie(deviceCookie(about)) ?? '');
  const { numAffectedRows } = await sql`
    UPDATE known_devices SET used_at = ${at}
    WHERE organization_id = ${organization} AND person_id = ${person} AND token = ${brought}`.execute(db);
  if (Number(numAffectedRows) > 0) return null;
  const token = newToken();
  await sql`
    DELETE FROM known_devices WHERE organization_id = ${organization} AND person_id = ${person} AND token IN (
      SELECT token FROM known_devices WHERE organization_id = ${organization} AND person_id = ${person}
      ORDER BY used_at DESC, token OFFSET ${most - 1})`.execute(db);
  await sql`
    INSERT INTO known_devices (organization_id, person_id, token, used_at)
    VALUES (${organization}, ${person}, ${tokenDigest(token)}, ${at})`.execute(db);
  return setDevice(about, token);
}

export async function forgetDevices({ db, organization }: Change, person: string): Promise<void> {
  await sql`DELETE FROM known_devices WHERE organization_id = ${organization} AND person_id = ${person}`.execute(db);
}

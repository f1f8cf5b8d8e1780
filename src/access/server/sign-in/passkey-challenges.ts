/** What a device is to sign: random, for one purpose, for five minutes, and for one answer. */
import { sql } from 'kysely';
import type { Change } from '../../../platform/database/database.ts';
import { newToken } from './secret.ts';

const lasts = 5 * 60_000;

/** What it is for: signing in; a session that adds a passkey; an invitation; the link of the first administrator. */
export type Bound = 'sign-in' | `session ${string}` | `invitation ${string}` | `first ${string}`;

/** @param person whose passkey it will be, where that is known */
export async function newChallenge({ db, organization, at }: Change, bound: Bound, person: string | null): Promise<string> {
  await sql`DELETE FROM passkey_challenges WHERE organization_id = ${organization} AND until_at < ${at}`.execute(db);
  const challenge = newToken();
  await sql`
    INSERT INTO passkey_challenges (organization_id, challenge, bound, person_id, until_at)
    VALUES (${organization}, ${challenge}, ${bound}, ${person}, ${new Date(at.getTime() + lasts)})`.execute(db);
  return challenge;
}

/**
 * Whatever comes of it, it is used up.
 * @returns null: there is none, it is for something else, or it is too old (or, by a clock that went back, too new)
 */
export async function takeChallenge(
  { db, organization, at }: Change,
  challenge: string,
  bound: Bound,
): Promise<{ person: string | null } | null> {
  const { rows } = await sql<{ person: string | null; bound: string; until: Date }>`
    DELETE FROM passkey_challenges WHERE organization_id = ${organization} AND challenge = ${challenge}
    RETURNING person_id AS person, bound, until_at AS until`.execute(db);
  const [found] = rows;
  if (!found || found.bound !== bound) return null;
  const left = found.until.getTime() - at.getTime();
  return left > 0 && left <= lasts ? { person: found.person } : null;
}

/** What stands in a mail for leaving a group of mail with one click (RFC 8058): it does that, and nothing else. */
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Change } from '../../../platform/database/database.ts';
import type { ChoosableGroup } from '../../notice.ts';

const form = /^[\w-]{43}$/u;

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export async function newUnsubscribe({ db, organization, at }: Change, person: string, group: ChoosableGroup): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql`
    INSERT INTO mail_unsubscribes (organization_id, digest, person_id, mail_group, at)
    VALUES (${organization}, ${digestOf(token)}, ${person}, ${group}, ${at})`.execute(db);
  return token;
}

/** Whose mail of which group; null: it is none that was made here. It holds as long as the mail may lie around. */
export async function unsubscribeOf(
  { db, organization }: Pick<Change, 'db' | 'organization'>,
  token: string,
): Promise<{ person: string; group: ChoosableGroup } | null> {
  if (!form.test(token)) return null;
  const { rows } = await sql<{ person: string; group: ChoosableGroup }>`
    SELECT person_id AS person, mail_group AS "group" FROM mail_unsubscribes
    WHERE organization_id = ${organization} AND digest = ${digestOf(token)}`.execute(db);
  return rows[0] ?? null;
}

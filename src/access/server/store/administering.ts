/** Who administers and can sign in. */
import { sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';
import type { Administering } from '../../administrators.ts';

/**
 * Whoever has a way in of their own, or has signed in through an issuer that is still trusted, and is not locked out.
 * @param without as if this duty were not there
 */
export async function administering({ db, organization }: Within, without: string | null = null): Promise<Administering[]> {
  const { rows } = await sql<Administering>`
    SELECT d.from_day AS "from", d.until_day AS "until", p.left_on AS "leftOn" FROM duties d
    JOIN persons p ON p.organization_id = d.organization_id AND p.person_id = d.person_id
    WHERE d.organization_id = ${organization} AND d.duty = 'administrator' AND d.duty_id IS DISTINCT FROM ${without}::uuid
      AND NOT EXISTS (SELECT FROM locks k WHERE k.organization_id = d.organization_id AND k.person_id = d.person_id)
      AND (
        EXISTS (SELECT FROM accounts a WHERE a.organization_id = d.organization_id AND a.person_id = d.person_id AND a.password IS NOT NULL)
        OR EXISTS (SELECT FROM passkeys w WHERE w.organization_id = d.organization_id AND w.person_id = d.person_id)
        OR EXISTS (SELECT FROM external_identities e
          JOIN issuers i ON i.organization_id = e.organization_id AND i.issuer_id = e.issuer_id AND i.enabled
          WHERE e.organization_id = d.organization_id AND e.person_id = d.person_id))`.execute(db);
  return rows;
}

/** With whose eyes a session looks. */
import { sql } from 'kysely';
import type { PersonRef } from '../../../people/contract.ts';
import type { Within } from '../../../people/server/store/within.ts';

export interface KeptViewing {
  person: PersonRef;
  by: PersonRef;
  until: Date;
}

/** null: with its own, now. */
export async function viewingOf({ db, organization }: Within, session: string, now: Date): Promise<KeptViewing | null> {
  const { rows } = await sql<{ id: string; name: string; by: string; byName: string; until: Date }>`
    SELECT p.person_id AS id, p.name, b.person_id AS "by", b.name AS "byName", s.viewing_until AS "until" FROM sessions s
    JOIN persons p ON p.organization_id = s.organization_id AND p.person_id = s.viewing_person
    JOIN persons b ON b.organization_id = s.organization_id AND b.person_id = s.person_id
    WHERE s.organization_id = ${organization} AND s.session_id = ${session} AND s.viewing_until > ${now}`.execute(db);
  const [row] = rows;
  return row ? { person: { id: row.id, name: row.name }, by: { id: row.by, name: row.byName }, until: row.until } : null;
}

export interface OverViewing {
  session: string;
  person: string;
  by: string;
  until: Date;
}

/** Those whose time is over and that nobody has ended; held until the transaction is over, but for what another server holds. */
export async function overViewings(
  { db, organization }: Within,
  now: Date,
  { most, session = null }: { most: number; session?: string | null },
): Promise<OverViewing[]> {
  const { rows } = await sql<OverViewing>`
    SELECT session_id AS session, viewing_person AS person, person_id AS "by", viewing_until AS until FROM sessions
    WHERE organization_id = ${organization} AND viewing_person IS NOT NULL AND viewing_until <= ${now}
      AND (${session}::uuid IS NULL OR session_id = ${session}::uuid)
    ORDER BY viewing_until, session_id LIMIT ${most} FOR UPDATE SKIP LOCKED`.execute(db);
  return rows;
}

/** @param viewing null: with its own */
export async function setViewing(
  { db, organization }: Within,
  session: string,
  viewing: { person: string; until: Date } | null,
): Promise<void> {
  await sql`UPDATE sessions SET viewing_person = ${viewing?.person ?? null}, viewing_until = ${viewing?.until ?? null}
    WHERE organization_id = ${organization} AND session_id = ${session}`.execute(db);
}

/** Who is locked out: they work here, and cannot come in. Whoever starts a session asks here first. */
import { sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';

export type LockSource = 'given' | 'scim';

export interface Lock {
  person: string;
  personName: string;
  source: LockSource;
  at: Date;
  /** null: a program, or whoever runs it. */
  by: string | null;
  byName: string | null;
}

export async function isLocked({ db, organization }: Within, person: string): Promise<boolean> {
  const { rows } = await sql`SELECT FROM locks WHERE organization_id = ${organization} AND person_id = ${person} LIMIT 1`.execute(db);
  return rows.length > 0;
}

/** By name. */
export async function allLocks({ db, organization }: Within, person: string | null = null): Promise<Lock[]> {
  const { rows } = await sql<Lock>`
    SELECT l.person_id AS person, p.name AS "personName", l.source, l.at, b.person_id AS by, b.name AS "byName"
    FROM locks l JOIN persons p ON p.organization_id = l.organization_id AND p.person_id = l.person_id
    LEFT JOIN persons b ON b.organization_id = ${organization} AND l.by_kind = 'person' AND b.person_id::text = l.by_id
    WHERE l.organization_id = ${organization} ${person === null ? sql`` : sql`AND l.person_id = ${person}`}
    ORDER BY p.sort_key, p.person_id, l.source`.execute(db);
  return rows;
}

/** @returns whether they were not locked out by this source before */
export async function insertLock({ db, organization, actor, at }: Change, person: string, source: LockSource): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO locks (organization_id, person_id, source, at, by_kind, by_id)
    VALUES (${organization}, ${person}, ${source}, ${at}, ${actor.kind}, ${actor.id}) ON CONFLICT DO NOTHING`.execute(db);
  return Number(numAffectedRows) > 0;
}

/** @returns the sources that are lifted */
export async function deleteLocks({ db, organization }: Change, person: string, sources: readonly LockSource[]): Promise<LockSource[]> {
  const { rows } = await sql<{ source: LockSource }>`
    DELETE FROM locks WHERE organization_id = ${organization} AND person_id = ${person} AND source = ANY (${sources}::text[])
    RETURNING source`.execute(db);
  return rows.map(({ source }) => source);
}

/** Whom an issuer means by a subject, and which sessions began with it. */
import { sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import { endSession } from '../sign-in/sessions.ts';

export interface Identity {
  issuer: string;
  subject: string;
}

export async function personBySubject({ db, organization }: Within, { issuer, subject }: Identity): Promise<string | null> {
  const { rows } = await sql<{ person: string }>`
    SELECT person_id AS person FROM external_identities
    WHERE organization_id = ${organization} AND issuer_id = ${issuer} AND subject = ${subject}`.execute(db);
  return rows[0]?.person ?? null;
}

export async function isTied({ db, organization }: Within, issuer: string, person: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT FROM external_identities WHERE organization_id = ${organization} AND issuer_id = ${issuer} AND person_id = ${person}`.execute(
    db,
  );
  return rows.length > 0;
}

export async function tie(change: Change, { issuer, subject }: Identity, person: string): Promise<void> {
  const { db, organization, at } = change;
  await sql`
    INSERT INTO external_identities (organization_id, issuer_id, subject, person_id, first_at, last_at)
    VALUES (${organization}, ${issuer}, ${subject}, ${person}, ${at}, ${at})`.execute(db);
  change.audit({ action: 'identity.tie', subject: { kind: 'person', id: person }, content: { issuer, subject } });
}

export async function seen({ db, organization, at }: Change, { issuer, subject }: Identity): Promise<void> {
  await sql`
    UPDATE external_identities SET last_at = ${at} WHERE organization_id = ${organization} AND issuer_id = ${issuer} AND subject = ${subject}`.execute(
    db,
  );
}

/** @returns whether they were tied */
export async function untie(change: Change, issuer: string, person: string): Promise<boolean> {
  const { db, organization } = change;
  const { rows } = await sql`
    DELETE FROM external_identities WHERE organization_id = ${organization} AND issuer_id = ${issuer} AND person_id = ${person} RETURNING subject`.execute(
    db,
  );
  if (rows.length === 0) return false;
  change.audit({ action: 'identity.untie', subject: { kind: 'person', id: person }, content: { issuer } });
  return true;
}

export interface TiedIssuer {
  id: string;
  title: string;
  enabled: boolean;
  firstAt: Date;
  lastAt: Date;
}

/** Through which issuers somebody has signed in. */
export async function identitiesOf({ db, organization }: Within, person: string): Promise<TiedIssuer[]> {
  const { rows } = await sql<TiedIssuer>`
    SELECT i.issuer_id AS id, i.title, i.enabled, e.first_at AS "firstAt", e.last_at AS "lastAt"
    FROM external_identities e JOIN issuers i ON i.organization_id = e.organization_id AND i.issuer_id = e.issuer_id
    WHERE e.organization_id = ${organization} AND e.person_id = ${person} ORDER BY i.title, i.issuer_id`.execute(db);
  return rows;
}

export interface IssuerSession extends Identity {
  /** What the issuer calls its own session, where it says. */
  sid: string | null;
}

export async function noteSession({ db, organization }: Change, session: string, { issuer, subject, sid }: IssuerSession): Promise<void> {
  await sql`
    INSERT INTO issuer_sessions (organization_id, session_id, issuer_id, subject, sid)
    VALUES (${organization}, ${session}, ${issuer}, ${subject}, ${sid})`.execute(db);
}

export async function issuerSession({ db, organization }: Within, session: string): Promise<IssuerSession | null> {
  const { rows } = await sql<IssuerSession>`
    SELECT issuer_id AS issuer, subject, sid FROM issuer_sessions WHERE organization_id = ${organization} AND session_id = ${session}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/**
 * Ends sessions that began through an issuer: all, those of a person, or those it names.
 * @returns how many
 */
export async function endIssuerSessions(
  change: Change,
  issuer: string,
  which: { person?: string; subject?: string | undefined; sid?: string | undefined } = {},
): Promise<number> {
  const { db, organization } = change;
  const { person, subject, sid } = which;
  const { rows } = await sql<{ id: string }>`
    SELECT i.session_id AS id FROM issuer_sessions i JOIN sessions s ON s.organization_id = i.organization_id AND s.session_id = i.session_id
    WHERE i.organization_id = ${organization} AND i.issuer_id = ${issuer}
      ${person === undefined ? sql`` : sql`AND s.person_id = ${person}`}
      ${subject === undefined ? sql`` : sql`AND i.subject = ${subject}`}
      ${sid === undefined ? sql`` : sql`AND i.sid = ${sid}`}`.execute(db);
  for (const { id } of rows) await endSession(change, id);
  return rows.length;
}

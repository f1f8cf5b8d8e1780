/**
 * Sessions. Who has the token is the person; it is made here and nowhere else, so that nobody can hand somebody a session that they know
 * already. What is kept is its digest.
 */
import { sql } from 'kysely';
import { holds, type Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import { dayAt } from '../../../platform/day.ts';
import type { RequestAbout } from '../../../platform/http/request-about.ts';
import type { HeldDuty } from '../../../platform/policy/viewer.ts';
import type { SignInMethod } from '../../contract/sign-in.ts';
import { lacksFactor, type TwoFactorRule } from '../../two-factors.ts';
import { sessionCookie, setSession } from './cookies.ts';
import { deviceName } from './device-name.ts';
import { mayComeIn, mustComeIn } from './may-come-in.ts';
import { newToken, tokenDigest } from './secret.ts';
import { absoluteDays, isOver } from './session-limits.ts';

export interface StartedSession {
  id: string;
  token: string;
  /** The value of a Set-Cookie header. */
  cookie: string;
}

export interface Session {
  id: string;
  person: string;
  method: SignInMethod;
  device: string;
  startedAt: Date;
  usedAt: Date;
}

export interface FoundSession extends Session {
  /** Of whom it is, today. */
  duties: HeldDuty[];
  /** With whose eyes an administrator looks at this moment. */
  viewingAs: string | null;
  /** What that one holds. */
  viewedDuties: HeldDuty[];
  /** Too old, not used for too long, or of somebody who may not come in any more. */
  over: boolean;
  /** It began with one factor, and two are asked of them by now. */
  lacksFactor: boolean;
}

/** Nobody is signed in at more places than that; the one not used for longest ends. */
const most = 50;

const columns = sql`s.session_id AS id, s.person_id AS person, s.method, s.device, s.started_at AS "startedAt", s.used_at AS "usedAt"`;

/**
 * Signs somebody in who was found to be who they say. The session that the browser had before ends, whosever it was.
 * @throws Refusal 403 when they have left or are locked out
 */
export async function startSession(
  change: Change,
  { person, method, about }: { person: string; method: SignInMethod; about: RequestAbout },
): Promise<StartedSession> {
  const { db, organization, at } = change;
  await mustComeIn(change, person, dayAt(at));
  const before = tokenDigest(about.cookie(sessionCookie(about)) ?? '');
  if (before !== null) await end(change, sql`token = ${before}`);
  await dropOldest(change, person);
  const [id, token, device] = [change.newId(), newToken(), deviceName(about.agent)];
  await sql`
    INSERT INTO sessions (organization_id, session_id, person_id, token, method, device, started_at, used_at)
    VALUES (${organization}, ${id}, ${person}, ${tokenDigest(token)}, ${method}, ${device}, ${at}, ${at})`.execute(db);
  change.audit({ action: 'session.start', subject: { kind: 'session', id }, content: { person, method, device } });
  return { id, token, cookie: setSession(about, token) };
}

/** What is over by any limit, and what is beyond the most. */
async function dropOldest({ db, organization, at }: Change, person: string): Promise<void> {
  const oldest = new Date(at.getTime() - absoluteDays * 86_400_000);
  await sql`
    DELETE FROM sessions WHERE organization_id = ${organization} AND person_id = ${person} AND (started_at < ${oldest} OR session_id IN (
      SELECT session_id FROM sessions WHERE organization_id = ${organization} AND person_id = ${person}
      ORDER BY used_at DESC, session_id DESC OFFSET ${most - 1}))`.execute(db);
}

/** Whose session a token is, over or not; one query. */
export async function findSession({ db, organization }: Within, token: string, now: Date): Promise<FoundSession | null> {
  const digest = tokenDigest(token);
  if (digest === null) return null;
  const today = dayAt(now);
  const dutiesOf = (person: string) => sql`
    COALESCE((SELECT jsonb_agg(DISTINCT jsonb_build_object('duty', d.duty, 'unit', d.unit_id)) FROM duties d
      WHERE d.organization_id = ${organization} AND d.person_id = ${sql.ref(person)} AND ${holds('d', today)}), '[]'::jsonb)`;
  const { rows } = await sql<FoundSession & { left: boolean; rule: TwoFactorRule | null }>`
    SELECT ${columns}, NOT ${mayComeIn('p', today)} AS left, ${dutiesOf('s.person_id')} AS duties,
      (SELECT r.two_factors FROM sign_in_rules r WHERE r.organization_id = ${organization}) AS rule,
      CASE WHEN s.viewing_until > ${now} THEN s.viewing_person END AS "viewingAs", ${dutiesOf('s.viewing_person')} AS "viewedDuties"
    FROM sessions s JOIN persons p ON p.organization_id = s.organization_id AND p.person_id = s.person_id
    WHERE s.organization_id = ${organization} AND s.token = ${digest}`.execute(db);
  const [found] = rows;
  if (!found) return null;
  const { left, rule, ...session } = found;
  const lacks = lacksFactor(rule ?? 'nobody', session.method, session.duties);
  // Who was an administrator when it began may be none by now.
  const mayView = session.duties.some(({ duty }) => duty === 'administrator') && !lacks;
  return {
    ...session,
    viewingAs: mayView ? session.viewingAs : null,
    over: left || isOver(session, session.duties, now),
    lacksFactor: lacks,
  };
}

/** Whose session a token is; null: nobody's, or it is over. */
export async function sessionOf(within: Within, token: string, now: Date): Promise<FoundSession | null> {
  const found = await findSession(within, token, now);
  return found === null || found.over ? null : found;
}

/** Moments that a clock since put back has not reached yet become this one, so that nothing lasts longer by it. */
export async function touchSession({ db, organization, at, nothing }: Change, id: string): Promise<void> {
  await sql`
    UPDATE sessions SET used_at = ${at}, started_at = LEAST(started_at, ${at}::timestamptz)
    WHERE organization_id = ${organization} AND session_id = ${id}`.execute(db);
  nothing();
}

/** It ended by itself: nobody did anything. */
export async function dropSessionRow({ db, organization, nothing }: Change, id: string): Promise<void> {
  await sql`DELETE FROM sessions WHERE organization_id = ${organization} AND session_id = ${id}`.execute(db);
  nothing();
}

export async function sessionsOf({ db, organization }: Within, person: string): Promise<Session[]> {
  const { rows } = await sql<Session>`
    SELECT ${columns} FROM sessions s WHERE s.organization_id = ${organization} AND s.person_id = ${person}
    ORDER BY s.used_at DESC, s.session_id`.execute(db);
  return rows;
}

export async function sessionById({ db, organization }: Within, id: string): Promise<Session | null> {
  const { rows } = await sql<Session>`
    SELECT ${columns} FROM sessions s WHERE s.organization_id = ${organization} AND s.session_id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** @returns whether it was there */
export async function endSession(change: Change, id: string): Promise<boolean> {
  return (await end(change, sql`session_id = ${id}`)) > 0;
}

/** @returns how many ended */
export function endSessions(change: Change, person: string, exceptId: string | null = null): Promise<number> {
  return end(change, sql`person_id = ${person} AND session_id IS DISTINCT FROM ${exceptId}`);
}

async function end(change: Change, which: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ id: string; by: string; viewed: string | null; until: Date | null }>`
    DELETE FROM sessions WHERE organization_id = ${change.organization} AND ${which}
    RETURNING session_id AS id, person_id AS "by", viewing_person AS viewed, viewing_until AS until`.execute(change.db);
  for (const { id, by, viewed, until } of rows) {
    change.audit({ action: 'session.end', subject: { kind: 'session', id } });
    if (viewed === null || until === null) continue;
    // Whoever looked with another's eyes does so no more; its time may have been over before.
    const ended = until < change.at ? { until, reason: 'time' } : { until: change.at, reason: 'session' };
    change.audit({ action: 'viewing.end', subject: { kind: 'person', id: viewed }, content: { session: id, by, ...ended } });
  }
  return rows.length;
}

/**
 * Invitations: how somebody whom the organisation knows comes to sign in, and how an administrator helps whoever has lost every way in.
 * Of each person one is open at most.
 */
import { sql } from 'kysely';
import { holds, type Within } from '../../../people/server/store/within.ts';
import type { Actor, Change } from '../../../platform/database/database.ts';
import { dayAt } from '../../../platform/day.ts';
import type { GivenDuty, InvitationView } from '../../contract/sign-in.ts';
import { mayComeIn } from './may-come-in.ts';
import { newToken, tokenDigest } from './secret.ts';

const day = 24 * 60 * 60_000;
/** Long enough for a holiday of a few days, and too short to lie in a mailbox for ever. */
const lasts = 7 * day;

export interface Invitation {
  id: string;
  person: string;
  name: string;
  email: string;
  duties: GivenDuty[];
  byKind: Actor['kind'];
  byId: string;
  byName: string | null;
  madeAt: Date;
  sentAt: Date;
  until: Date;
  state: 'open' | 'accepted' | 'revoked' | 'replaced';
  /** Whether the person has an account already. */
  resets: boolean;
  /** The person has left, or is locked out. */
  left: boolean;
}

const columns = sql`i.invitation_id AS id, i.person_id AS person, p.name, i.email, i.duties, i.by_kind AS "byKind", i.by_id AS "byId",
  b.name AS "byName", i.made_at AS "madeAt", i.sent_at AS "sentAt", i.until_at AS until, i.state,
  EXISTS (SELECT FROM accounts a WHERE a.organization_id = i.organization_id AND a.person_id = i.person_id) AS resets`;

async function select({ db, organization }: Within, now: Date, rest: ReturnType<typeof sql>): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`
    SELECT ${columns}, NOT ${mayComeIn('p', dayAt(now))} AS left
    FROM invitations i
      JOIN persons p ON p.organization_id = i.organization_id AND p.person_id = i.person_id
      LEFT JOIN persons b ON b.organization_id = i.organization_id AND i.by_kind = 'person' AND b.person_id::text = i.by_id
    WHERE i.organization_id = ${organization} AND ${rest}`.execute(db);
  return rows;
}

export async function invitationById(within: Within, id: string, now: Date, hold = false): Promise<Invitation | null> {
  const rows = await select(within, now, sql`i.invitation_id = ${id} ${hold ? sql`FOR UPDATE OF i` : sql``}`);
  return rows[0] ?? null;
}

/** One that can be accepted now, by its token. */
export async function invitationByToken(within: Within, token: string, now: Date, hold = false): Promise<Invitation | null> {
  const digest = tokenDigest(token);
  if (digest === null) return null;
  const [found] = await select(within, now, sql`i.token = ${digest} AND i.state = 'open' ${hold ? sql`FOR UPDATE OF i` : sql``}`);
  if (!found || found.left || !isRunning(found, now)) return null;
  return (await mayStillInvite(within, found, now)) ? found : null;
}

/** By a clock that went back it may lie ahead by more than it ever lasts: then it is not believed. */
function isRunning({ until }: Invitation, now: Date): boolean {
  const left = until.getTime() - now.getTime();
  return left > 0 && left <= lasts;
}

/** What somebody sent who may not invite any more is dead with it. */
async function mayStillInvite({ db, organization }: Within, { byKind, byId }: Invitation, now: Date): Promise<boolean> {
  if (byKind !== 'person') return true;
  const today = dayAt(now);
  const { rows } = await sql`
    SELECT FROM duties d JOIN persons p ON p.organization_id = d.organization_id AND p.person_id = d.person_id
    WHERE d.organization_id = ${organization} AND d.person_id = ${byId}::uuid AND d.duty = 'administrator' AND ${holds('d', today)}
      AND ${mayComeIn('p', today)} LIMIT 1`.execute(db);
  return rows.length > 0;
}

export interface ListAsked {
  after?: string | undefined;
  limit?: number | undefined;
  state?: 'open' | 'all' | undefined;
}

export async function listInvitations(within: Within, now: Date, { after, limit = 50, state = 'open' }: ListAsked) {
  const [at, id] = after?.split(' ') ?? [];
  const isPlace = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(at ?? '') && /^[\da-f-]{36}$/u.test(id ?? '');
  const rows = await select(
    within,
    now,
    sql`${state === 'open' ? sql`i.state = 'open'` : sql`true`}
      AND ${isPlace ? sql`(i.made_at, i.invitation_id) < (${at}::timestamptz, ${id}::uuid)` : sql`true`}
      ORDER BY i.made_at DESC, i.invitation_id DESC LIMIT ${limit + 1}`,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    invitations: shown.map((one) => shapeInvitation(one, now)),
    next: rows.length > limit && last ? `${last.madeAt.toISOString()} ${last.id}` : null,
  };
}

export function shapeInvitation(one: Invitation, now: Date): InvitationView {
  const { id, person, name, email, duties, byKind, byId, byName, madeAt, sentAt, until, state, resets } = one;
  return {
    id,
    person: { id: person, name },
    email,
    duties,
    by: { kind: byKind, id: byId, name: byName },
    madeAt: madeAt.toISOString(),
    sentAt: sentAt.toISOString(),
    until: until.toISOString(),
    state: state === 'open' && !isRunning(one, now) ? 'expired' : state,
    resets,
  };
}

export interface NewInvitation {
  person: string;
  email: string;
  duties: readonly GivenDuty[];
}

/** One that was open for the same person is dead. */
export async function makeInvitation(change: Change, { person, email, duties }: NewInvitation): Promise<{ id: string; token: string }> {
  const { db, organization, actor, at, newId, audit } = change;
  await sql`
    UPDATE invitations SET state = 'replaced', ended_at = ${at}
    WHERE organization_id = ${organization} AND person_id = ${person} AND state = 'open'`.execute(db);
  const [id, token] = [newId(), newToken()];
  await sql`
    INSERT INTO invitations (organization_id, invitation_id, person_id, email, token, duties, by_kind, by_id, made_at, sent_at, until_at, state)
    VALUES (${organization}, ${id}, ${person}, ${email}, ${tokenDigest(token)}, ${JSON.stringify(duties)}::jsonb, ${actor.kind}, ${actor.id},
      ${at}, ${at}, ${untilOf(at)}, 'open')`.execute(db);
  audit({ action: 'invitation.make', subject: { kind: 'invitation', id }, content: { person, email, duties } });
  return { id, token };
}

/** Whoever sends it again stands for it from now on. */
export async function renewInvitation(change: Change, { id, person }: Invitation): Promise<string> {
  const { db, organization, actor, at, audit } = change;
  const token = newToken();
  await sql`
    UPDATE invitations SET token = ${tokenDigest(token)}, sent_at = ${at}, until_at = ${untilOf(at)}, by_kind = ${actor.kind}, by_id = ${actor.id}
    WHERE organization_id = ${organization} AND invitation_id = ${id}`.execute(db);
  audit({ action: 'invitation.renew', subject: { kind: 'invitation', id }, content: { person } });
  return token;
}

export async function endInvitation(change: Change, { id, person }: Invitation, state: 'accepted' | 'revoked'): Promise<void> {
  const { db, organization, at, audit } = change;
  await sql`
    UPDATE invitations SET state = ${state}, ended_at = ${at} WHERE organization_id = ${organization} AND invitation_id = ${id}`.execute(
    db,
  );
  const action = state === 'accepted' ? 'invitation.accept' : 'invitation.revoke';
  audit({ action, subject: { kind: 'invitation', id }, content: { person } });
}

function untilOf(at: Date): Date {
  return new Date(at.getTime() + lasts);
}

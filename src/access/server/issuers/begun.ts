/**
 * Sign-ins that were begun: the browser keeps one random word, and state, nonce and verifier follow from it. What lies here is a digest
 * of that word, so that a sign-in ends in the browser in which it began, once, and soon.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { RequestAbout } from '../../../platform/http/request-about.ts';
import { newToken, tokenDigest } from '../sign-in/secret.ts';

const begunSeconds = 600;

export interface Begun {
  issuer: string;
  /** An address of these pages. */
  returnTo: string;
  /** Where the issuer sends the browser back to. */
  redirect: string;
  maxAge: number | null;
}

/** What follows from the word in the cookie; nobody else can tell them. */
export interface Proof {
  state: string;
  nonce: string;
  verifier: string;
}

export function proofOf(word: string): Proof {
  const part = (name: string) => createHmac('sha256', word).update(name).digest('base64url');
  return { state: part('state'), nonce: part('nonce'), verifier: part('verifier') };
}

export function isState(word: string, state: string): boolean {
  const [own, sent] = [Buffer.from(proofOf(word).state), Buffer.from(state)];
  return own.length === sent.length && timingSafeEqual(own, sent);
}

type About = Pick<RequestAbout, 'secure'>;
const cookieName = ({ secure }: About) => (secure ? '__Host-gradus-begun' : 'gradus-begun');

/** Lax: the issuer's page sends the browser here, and the cookie has to come along. */
function setting(about: About, value: string, seconds: number): string {
  return `${cookieName(about)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${about.secure ? '; Secure' : ''}`;
}

/** null: there is none, or none that we gave. */
export function begunWord(about: RequestAbout): string | null {
  const word = about.cookie(cookieName(about));
  return word !== null && tokenDigest(word) !== null ? word : null;
}

export const dropBegun = (about: About) => setting(about, '', 0);

/** @returns the word, and the cookie that holds it */
export async function begin(change: Change, about: About, begun: Begun): Promise<{ word: string; cookie: string }> {
  const { db, organization, at } = change;
  const word = newToken();
  const { issuer, returnTo, redirect, maxAge } = begun;
  await sql`DELETE FROM issuer_sign_ins WHERE organization_id = ${organization} AND expires_at <= ${at}`.execute(db);
  await sql`
    INSERT INTO issuer_sign_ins (organization_id, browser, issuer_id, return_to, redirect, max_age, expires_at)
    VALUES (${organization}, ${tokenDigest(word)}, ${issuer}, ${returnTo}, ${redirect}, ${maxAge},
      ${at}::timestamptz + ${`${begunSeconds} seconds`}::interval)`.execute(db);
  // Nobody did anything yet.
  change.nothing();
  return { word, cookie: setting(about, word, begunSeconds) };
}

export async function howManyBegun({ db, organization }: Within, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM issuer_sign_ins WHERE organization_id = ${organization} AND expires_at > ${now}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** It comes to its end once. A clock that was put back since makes it last no longer. */
export async function takeBegun(change: Change, word: string): Promise<Begun | null> {
  const { db, organization, at } = change;
  change.nothing();
  const { rows } = await sql<Begun & { holds: boolean }>`
    DELETE FROM issuer_sign_ins WHERE organization_id = ${organization} AND browser = ${tokenDigest(word)}
    RETURNING issuer_id AS issuer, return_to AS "returnTo", redirect, max_age AS "maxAge",
      expires_at > ${at} AND expires_at <= ${at}::timestamptz + ${`${begunSeconds} seconds`}::interval AS holds`.execute(db);
  const [found] = rows;
  if (!found?.holds) return null;
  const { holds: _, ...begun } = found;
  return begun;
}

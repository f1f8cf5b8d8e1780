/**
 * How often somebody tried. Each attempt is counted before it is looked at, so that a thousand at the same moment are a thousand; one that
 * succeeds is taken back. After some that failed the next has to wait, and each longer. It is kept in the database: several servers count
 * together.
 */
import { sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import { digestOf } from './secret.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * account: on one address that is signed in with, from devices not known for it. device: from one that is. code: recovery codes of one
 * address. address: from one place on the network. asking: what costs something and needs nobody, from one place.
 */
export type AttemptKind = 'account' | 'device' | 'code' | 'address' | 'asking';

interface Limit {
  /** So many that fail are for nothing: fingers slip. */
  free: number;
  /** The longest that the next has to wait. */
  longest: number;
  /** In so long one is forgotten. */
  leaks: number;
}

const limits: Readonly<Record<AttemptKind, Limit>> = {
  account: { free: 5, longest: 15 * minute, leaks: 30 * minute },
  device: { free: 10, longest: 15 * minute, leaks: 30 * minute },
  code: { free: 5, longest: 15 * minute, leaks: 30 * minute },
  // Behind one address there may be a whole office.
  address: { free: 30, longest: 15 * minute, leaks: minute },
  asking: { free: 300, longest: minute, leaks: 200 },
};
/** Beyond the most that is waited for nothing more is counted. */
const countedBeyond = 12;
/** By then every count has leaked away. */
const forgotten = 24 * hour;

export interface Attempt {
  kind: AttemptKind;
  /** As a digest. */
  who: Buffer;
}

export function attemptOf(kind: AttemptKind, who: string): Attempt {
  return { kind, who: digestOf(`${kind} ${who}`) };
}

/** Whoever has one address of the sixth version has 2^64 of them. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/u, '').replace(/%.*$/u, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const behind = tail ? tail.split(':') : [];
  const all = tail === undefined ? groups : [...groups, ...Array(Math.max(0, 8 - groups.length - behind.length)).fill('0'), ...behind];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

export interface Taken {
  /** Milliseconds until the next is taken; 0: this one is. */
  wait: number;
  /** Of those that were let through just now, the ones after which the next has to wait for the first time. */
  reached: AttemptKind[];
}

/** Counts an attempt under each of these, or says how long it has to wait; then nothing is counted. */
export async function takeAttempt({ db, organization, at }: Change, attempts: readonly Attempt[]): Promise<Taken> {
  await forgetOld({ db, organization }, at);
  // In one order: two that meet wait for each other in one direction.
  const inOrder = attempts.toSorted((one, other) => (one.kind < other.kind ? -1 : 1));
  const counts: { attempt: Attempt; before: number }[] = [];
  let wait = 0;
  for (const attempt of inOrder) {
    const mine = sql`organization_id = ${organization} AND kind = ${attempt.kind} AND who = ${attempt.who}`;
    await sql`
      INSERT INTO sign_in_attempts (organization_id, kind, who, count, at)
      VALUES (${organization}, ${attempt.kind}, ${attempt.who}, 0, ${at}) ON CONFLICT DO NOTHING`.execute(db);
    const { rows } = await sql<{ count: number; at: Date }>`
      SELECT count, at FROM sign_in_attempts WHERE ${mine} FOR UPDATE`.execute(db);
    const found = rows[0] ?? { count: 0, at };
    // A clock that was put back: what it saw is now, or it would be waited for until the clock is there again.
    if (found.at > at) await sql`UPDATE sign_in_attempts SET at = ${at} WHERE ${mine}`.execute(db);
    const since = Math.max(0, at.getTime() - found.at.getTime());
    wait = Math.max(wait, delayAfter(attempt.kind, found.count) - since);
    counts.push({ attempt, before: Math.max(0, found.count - since / limits[attempt.kind].leaks) });
  }
  if (wait > 0) return { wait, reached: [] };
  for (const { attempt, before } of counts)
    await sql`
      UPDATE sign_in_attempts SET count = ${Math.min(before + 1, limits[attempt.kind].free + countedBeyond)}, at = ${at}
      WHERE organization_id = ${organization} AND kind = ${attempt.kind} AND who = ${attempt.who}`.execute(db);
  const isReached = ({ attempt: { kind }, before }: (typeof counts)[number]) =>
    delayAfter(kind, before) === 0 && delayAfter(kind, before + 1) > 0;
  return { wait: 0, reached: counts.filter(isReached).map(({ attempt }) => attempt.kind) };
}

/** A second after the last that is free, and twice as long after each that follows. */
function delayAfter(kind: AttemptKind, count: number): number {
  const { free, longest } = limits[kind];
  // What has leaked away since counts when it is most of one.
  const beyond = Math.round(count) - free;
  return beyond < 0 ? 0 : Math.min(longest, second * 2 ** beyond);
}

/**
 * It was no attempt to guess. What was counted on the account begins anew; of a place on the network this one alone is taken back, or
 * whoever knows one password could try others without end.
 */
export async function forgive(within: Within, attempts: readonly Attempt[]): Promise<void> {
  const { db, organization } = within;
  await takeBack(
    within,
    attempts.filter(({ kind }) => kind === 'address'),
  );
  for (const { kind, who } of attempts.filter((attempt) => attempt.kind !== 'address'))
    await sql`DELETE FROM sign_in_attempts WHERE organization_id = ${organization} AND kind = ${kind} AND who = ${who}`.execute(db);
}

/** It was not looked at. */
export async function takeBack({ db, organization }: Within, attempts: readonly Attempt[]): Promise<void> {
  for (const { kind, who } of attempts)
    await sql`
      UPDATE sign_in_attempts SET count = GREATEST(count - 1, 0)
      WHERE organization_id = ${organization} AND kind = ${kind} AND who = ${who}`.execute(db);
}

/** A few at a time, and none that somebody else is at: an attack leaves many behind. */
async function forgetOld({ db, organization }: Within, at: Date): Promise<void> {
  await sql`
    DELETE FROM sign_in_attempts WHERE (organization_id, kind, who) IN (
      SELECT organization_id, kind, who FROM sign_in_attempts
      WHERE organization_id = ${organization} AND at < ${new Date(at.getTime() - forgotten)} ORDER BY at LIMIT 20 FOR UPDATE SKIP LOCKED)
    AND organization_id = ${organization}`.execute(db);
}

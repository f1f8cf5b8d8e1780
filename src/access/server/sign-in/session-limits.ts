/** How long a session lasts. */
import type { HeldDuty } from '../../../platform/policy/viewer.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Whoever comes back every other week stays signed in; a machine that is given away does not. */
export const idleDays = 14;
const idle = idleDays * day;
/** These see or change what is of everybody: overnight they are signed out. */
const idleOfPowerful = 12 * hour;
const powerful: ReadonlySet<string> = new Set(['administrator', 'auditor']);
/** A cookie that was copied is worth nothing after a quarter of a year, however often it is used. */
export const absoluteDays = 90;
/** For so long after signing in, ways in may be changed: a machine left open is not enough to take an account over. */
const fresh = 10 * minute;
/** A session is written to at most this often. */
export const touchEvery = 5 * minute;

export interface SessionTimes {
  startedAt: Date;
  usedAt: Date;
}

/** A clock that goes back makes neither of them negative time: then it lasts as long as it would have, and no longer. */
export function isOver({ startedAt, usedAt }: SessionTimes, duties: readonly HeldDuty[], now: Date): boolean {
  const limit = duties.some(({ duty }) => powerful.has(duty)) ? idleOfPowerful : idle;
  return now.getTime() - usedAt.getTime() > limit || now.getTime() - startedAt.getTime() > absoluteDays * day;
}

/** null: it began too long ago, or, by a clock that went back, has not begun yet. */
export function freshUntil(startedAt: Date, now: Date): Date | null {
  const since = now.getTime() - startedAt.getTime();
  return since >= 0 && since <= fresh ? new Date(startedAt.getTime() + fresh) : null;
}

/** From a day until a day, both inclusive; `until: null` is open. */
import type { Day } from '../platform/day.ts';

export interface Period {
  from: Day;
  until: Day | null;
}

export function holdsOn({ from, until }: Period, day: Day): boolean {
  return from <= day && (until === null || day <= until);
}

/** The days that both hold; null when there is none. */
export function sharedDays(one: Period, other: Period): Period | null {
  const from = one.from > other.from ? one.from : other.from;
  const until = earlierEnd(one.until, other.until);
  return until === null || from <= until ? { from, until } : null;
}

/** The end that comes first; an open one never does. */
export function earlierEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** That somebody can always administer: who does, over which days, laid over each other. */
import { earlierEnd, type Period } from '../people/period.ts';
import { type Day, dayAfter } from '../platform/day.ts';

/** Somebody's days as an administrator who can sign in. */
export interface Administering extends Period {
  /** Their last day here. */
  leftOn: Day | null;
}

/**
 * The first day on which nobody administers.
 * @returns null: from `from` on somebody does, for good
 */
export function dayWithoutAdministrator(administering: readonly Administering[], from: Day): Day | null {
  const periods = administering.map(({ from: first, until, leftOn }) => ({ from: first, until: earlierEnd(until, leftOn) }));
  let day = from;
  for (const { from: first, until } of periods.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    if (first > day) break;
    if (until === null) return null;
    if (until >= day) day = dayAfter(until);
  }
  return day;
}

/** Where on a line of time each stretch begins and ends; no drawing. */
import { type Day, dayAfter, daysBetween } from '../../platform/day.ts';

export interface Stretch {
  from: Day;
  until: Day | null;
}

export interface TimeScale {
  /** Of the width, from 0 to 1. */
  at(day: Day): number;
  /** A year at its first day, where it is within. */
  years: { year: string; at: number }[];
}

/** The most years that are named; with more, every second, fifth or tenth is. */
const mostYears = 9;

/**
 * From the first day of all stretches to the last that is known, today among them.
 * @param on the day that is looked at
 */
export function timeScale(stretches: readonly Stretch[], on: Day): TimeScale {
  const days = [on, ...stretches.flatMap(({ from, until }) => (until === null ? [from] : [from, dayAfter(until)]))];
  const first = days.reduce((a, b) => (a < b ? a : b));
  const last = days.reduce((a, b) => (a > b ? a : b));
  // What goes on goes on beyond the edge; a single day has some width.
  const length = Math.max(daysBetween(first, last) * 1.06, 60);
  const at = (day: Day) => Math.min(1, Math.max(0, daysBetween(first, day) / length));
  const firstYear = Number(first.slice(0, 4)) + 1;
  const count = Math.max(0, Number(last.slice(0, 4)) - firstYear + 1);
  const step = [1, 2, 5, 10].find((every) => count / every <= mostYears) ?? 20;
  const years = Array.from({ length: count }, (_, index) => String(firstYear + index).padStart(4, '0'))
    .filter((year) => Number(year) % step === 0)
    .map((year) => ({ year, at: at(`${year}-01-01`) }));
  return { at, years };
}

/** Stretches that overlap lie in lanes below each other; the first lane has the first. */
export function lanes<T extends Stretch>(stretches: readonly T[]): T[][] {
  const found: T[][] = [];
  for (const stretch of stretches.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const lane = found.find((one) => {
      const last = one.at(-1);
      return last !== undefined && last.until !== null && last.until < stretch.from;
    });
    if (lane) lane.push(stretch);
    else found.push([stretch]);
  }
  return found;
}

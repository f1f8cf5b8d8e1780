/** Days that people can have had, or can plan for. */
import type { Day } from '../platform/day.ts';
import { dayUnlikely, type Message } from './messages.generated.ts';

const earliest: Day = '1900-01-01';
const yearsAhead = 100;

/** The first of the days that is a slip of the keys; `today` says how far ahead anybody plans. */
export function unlikelyDay(days: readonly (Day | null)[], today: Day): Message | null {
  const latest = `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`;
  const found = days.find((day) => day !== null && (day < earliest || day > latest));
  return found ? dayUnlikely({ day: found }) : null;
}

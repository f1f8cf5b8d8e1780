/** Days that people can have had, or can plan for. */
import { type Day, monthsAfter } from '../platform/day.ts';
import { dayUnlikely, type Message } from './messages.generated.ts';

const earliest: Day = '1900-01-01';
const monthsAhead = 100 * 12;

/** The first of the days that is a slip of the keys; `today` says how far ahead anybody plans. */
export function unlikelyDay(days: readonly (Day | null)[], today: Day): Message | null {
  const latest = monthsAfter(today, monthsAhead);
  const found = days.find((day) => day !== null && (day < earliest || day > latest));
  return found ? dayUnlikely({ day: found }) : null;
}

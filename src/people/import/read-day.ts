/** A day as a file writes it. What may be two different days is asked about, never guessed. */
import { type Day, isDay } from '../../platform/day.ts';
import { dayAmbiguous, dayUnreadable, type Message } from '../messages.generated.ts';

/** Which comes first where both are figures; null: nobody said. */
export type DayOrder = 'day-first' | 'month-first' | null;

export function readDay(text: string, order: DayOrder): { day: Day } | Message {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text)?.[1];
  if (iso !== undefined) return isDay(iso) ? { day: iso } : dayUnreadable({ text });
  // Where dots are written, the day comes first.
  const [, first = '', sign = '', second = '', year = ''] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  const dayFirst = dayFrom(year, second, first);
  const monthFirst = dayFrom(year, first, second);
  if (sign === '.') return dayFirst === null ? dayUnreadable({ text }) : { day: dayFirst };
  const chosen = order === 'day-first' ? dayFirst : order === 'month-first' ? monthFirst : null;
  if (chosen !== null) return { day: chosen };
  if (order === null && dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return dayAmbiguous({ text, one: dayFirst, other: monthFirst });
  }
  const only = order === null ? (dayFirst ?? monthFirst) : null;
  return only === null ? dayUnreadable({ text }) : { day: only };
}

function dayFrom(year: string, month: string, day: string): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

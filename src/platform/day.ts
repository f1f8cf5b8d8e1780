/** Days of the calendar, without a time and without a zone: `2026-03-01`. As texts they sort as they follow each other. */

/** `YYYY-MM-DD`. */
export type Day = string;

const millisecondsOfDay = 86_400_000;

/** Whether a text is a day that the calendar has: 2025-02-29 is none. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '0001' && dayOf(numberOf(text)) === text;
}

/** Days since 1 January 1970; for arithmetic. */
export function numberOf(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay);
}

/** What {@link numberOf} began with; empty when there is no such day. */
export function dayOf(number: number): Day {
  const moment = new Date(number * millisecondsOfDay);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
}

export function daysAfter(day: Day, count: number): Day {
  return dayOf(numberOf(day) + count);
}

export function dayAfter(day: Day): Day {
  return daysAfter(day, 1);
}

export function dayBefore(day: Day): Day {
  return daysAfter(day, -1);
}

/** How many days it is from one to the other; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The same day of another month; its last day, where that month is shorter. */
export function monthsAfter(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

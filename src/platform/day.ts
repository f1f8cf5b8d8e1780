/** Days of the calendar, without a time and without a zone: `2026-03-01`. As texts they sort as they follow each other. */

/** `YYYY-MM-DD`. */
export type Day = string;

/** Whether a text is a day that the calendar has: 2025-02-29 is none. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '0001' && dayOf(numberOf(text)) === text;
}

/** Days since 1 January 1970; for arithmetic. By whole numbers alone: files of people hold millions of days. */
export function numberOf(day: Day): number {
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  // Years begin in March here, so that a leap day is the last of its year.
  const years = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1;
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + ofYear - daysBefore1970;
}

/** From 1 March of the year 0, where the count begins. */
const daysBefore1970 = 719_468;
const daysOf400Years = 146_097;

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

/** What {@link numberOf} began with. */
export function dayOf(number: number): Day {
  const count = number + daysBefore1970;
  const era = Math.floor(count / daysOf400Years);
  const ofEra = count - era * daysOf400Years;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month < 10 ? 0 : 1);
  return `${String(year).padStart(4, '0')}-${two(month < 10 ? month + 3 : month - 9)}-${two(date)}`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
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
  const months = digits(day, 0, 4) * 12 + digits(day, 5, 7) - 1 + count;
  const firstOf = (month: number): Day => `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}-01`;
  const length = daysBetween(firstOf(months), firstOf(months + 1));
  return daysAfter(firstOf(months), Math.min(digits(day, 8, 10), length) - 1);
}

/** The day of a moment, in UTC: the same for everybody, wherever the server stands. */
export function dayAt(moment: Date): Day {
  return moment.toISOString().slice(0, 10);
}

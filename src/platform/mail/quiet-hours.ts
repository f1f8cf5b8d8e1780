/** Hours of the clock on somebody's wall, in which they are left alone. */

export interface QuietHours {
  /** Minutes since midnight. Earlier than `from` is `until` on the next morning. */
  from: number;
  until: number;
  /** As `Europe/Berlin`. */
  zone: string;
}

const minuteLong = 60_000;
const dayLong = 24 * 60;

export function isZone(zone: string): boolean {
  // Some engines take offsets such as `+02:00` as well: nobody's clock stays at one.
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/u.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * When it is over, where it is quiet at a moment; null: it is not. By the clock of the zone, with its days of 23 and 25 hours: an hour
 * that is skipped does not prolong the quiet, and one that is there twice is quiet until its end is seen the first time.
 */
export function quietUntil(at: Date, { from, until, zone }: QuietHours): Date | null {
  const wall = clockOf(zone);
  const isQuiet = (minute: number) => (from < until ? from <= minute && minute < until : minute >= from || minute < until);
  const start = Math.floor(at.getTime() / minuteLong) * minuteLong;
  const now = wall(start);
  if (!isQuiet(now)) return null;
  const left = (until - now + dayLong) % dayLong;
  const usual = start + left * minuteLong;
  // On most days the clock goes evenly, and that is it. Else it is looked at minute by minute.
  if (isEven(wall, start, usual)) return new Date(usual);
  for (let moment = start; ; moment += minuteLong) if (!isQuiet(wall(moment))) return new Date(moment);
}

/** Whether the clock neither skips nor repeats anything in between: zones change at quarters of hours. */
function isEven(wall: (moment: number) => number, start: number, end: number): boolean {
  const shown = wall(start);
  for (let moment = start; moment < end; moment += 15 * minuteLong)
    if (wall(moment) !== (shown + (moment - start) / minuteLong) % dayLong) return false;
  return wall(end) === (shown + (end - start) / minuteLong) % dayLong;
}

/** Minutes since midnight that a clock of the zone shows. */
function clockOf(zone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (moment) => {
    const [hour, minute] = format.format(moment).split(':').map(Number);
    return (hour ?? 0) * 60 + (minute ?? 0);
  };
}

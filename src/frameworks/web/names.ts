/** How things are called on the page. */
import type { Change, SeverityCounts } from '../contract.ts';

export function trackName(track: 'individual' | 'management'): string {
  return track === 'individual' ? 'Individual contributor' : 'Management';
}

/** What of a role is taken over. */
export function aspectName(aspect: 'role' | 'responsibilities' | 'requirements'): string {
  return { role: 'The whole role', responsibilities: 'Responsibilities', requirements: 'Requirements' }[aspect];
}

/** How a statement stands to that of the level below on the same strand. */
export function changeName(kind: Change['kind']): string {
  return { widened: 'Wider', narrowed: 'Narrower', reworded: 'Worded otherwise', unsure: 'Unsure', same: 'The same' }[kind];
}

export const severityNames = { error: 'Error', warning: 'Warning', info: 'Remark' } as const;

/** "1 error, 2 remarks"; severities without a finding are left out. */
export function countsName({ error, warning, info }: SeverityCounts): string {
  const counted = [error > 0 && plural(error, 'error'), warning > 0 && plural(warning, 'warning'), info > 0 && plural(info, 'remark')];
  return counted.filter(Boolean).join(', ');
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A day as people write it, whatever the time zone: `2031-04-05` is 5 April 2031. */
export function dayName(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

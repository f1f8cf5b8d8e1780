/** What was opened from the palette, kept in this browser by what it is; what the handbook has no more is not shown. */
import type { Entry, Standing } from '../search/entry.ts';

const key = 'gradus-recently-opened';
const most = 6;

export interface Opened {
  entry: Entry;
  at: Standing;
}

/** Hiring steps and indicators have the id of whose they are; what is translated, that of its original. */
export function nameOf({ kind, language }: Pick<Entry, 'kind' | 'language'>, id: string, title: string | null): string {
  return [kind, id, title ?? '', ...(language === undefined ? [] : [language])].join(' ');
}

export function rememberOpened(name: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([name, ...stored().filter((other) => other !== name)].slice(0, most)));
  } catch {
    // A browser that keeps nothing: then nothing is remembered.
  }
}

export function recentlyOpened(entries: readonly Entry[]): Opened[] {
  const names = stored();
  if (names.length === 0) return [];
  const found = new Map<string, Opened>();
  for (const entry of entries) for (const at of entry.standings) found.set(nameOf(entry, at.id, entry.title), { entry, at });
  return names.flatMap((name) => found.get(name) ?? []);
}

function stored(): string[] {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

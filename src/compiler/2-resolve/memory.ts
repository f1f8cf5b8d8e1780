import { type ParsedPage, parsePage } from '../1-parse/parse.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../settings.ts';
import type { AreaMemory } from './areas.ts';
import type { PageDraft } from './draft.ts';
import { type Glance, glanceAt, mayHoldCareers } from './glance.ts';
import type { Ledger } from './ledger.ts';
import type { NearMemory } from './names.ts';

/** A page as read under certain conditions, and what it took to read it. */
export interface Remembered {
  page: ParsedPage;
  /** Names, settings and the list of files: when one differs, the page may read differently. */
  conditions: string;
  /** What its includes were: path to parsed page, null where there was none. */
  included: Map<string, ParsedPage | null>;
  draft: PageDraft | null;
  said: Diagnostic[];
  ledger: Ledger;
}

/**
 * What one compile may take over from the one before: nothing but what was made from the same text
 * under the same conditions. Whoever watches a handbook keeps one; a single compile starts with none.
 */
export interface Memory {
  glances: Map<string, { source: string; settings: string; glance: Glance; may: boolean }>;
  pages: Map<string, { source: string; page: ParsedPage }>;
  /** The titles of levels and roles on a page, under the settings of then. */
  posts: WeakMap<ParsedPage, { settings: string; titles: string[] }>;
  readings: Map<string, Remembered>;
  areas: AreaMemory;
  near: NearMemory;
}

export function newMemory(): Memory {
  return {
    glances: new Map(),
    pages: new Map(),
    posts: new WeakMap(),
    readings: new Map(),
    areas: new WeakMap(),
    near: { key: '', near: new Map() },
  };
}

/** A page at a glance, and whether it may be about careers. */
export function glanceOf(
  memory: Memory,
  path: string,
  source: string,
  settings: Settings,
  settingsKey: string,
): { glance: Glance; may: boolean } {
  const before = memory.glances.get(path);
  if (before?.source === source && before.settings === settingsKey) return before;
  const glance = glanceAt(source);
  const seen = { source, settings: settingsKey, glance, may: mayHoldCareers(glance, settings) };
  memory.glances.set(path, seen);
  return seen;
}

/** null when the host cannot read the file. */
export function pageOf(memory: Memory, path: string, host: Host): ParsedPage | null {
  const source = host.read(path);
  if (source === null) return null;
  const before = memory.pages.get(path);
  if (before?.source === source) return before.page;
  const page = parsePage(path, source);
  memory.pages.set(path, { source, page });
  return page;
}

/** The earlier reading of a page, when everything it was made from is as it was. */
export function recall(
  memory: Memory,
  key: string,
  page: ParsedPage,
  conditions: string,
  parse: (path: string) => ParsedPage | null,
): Remembered | null {
  const before = memory.readings.get(key);
  if (!before || before.page !== page || before.conditions !== conditions) return null;
  for (const [path, included] of before.included) if (parse(path) !== included) return null;
  return before;
}

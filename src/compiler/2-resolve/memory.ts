import { type ParsedPage, parsePage } from '../1-parse/parse.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Host } from '../host.ts';
import type { PageDraft } from './draft.ts';
import { type Glance, glanceAt } from './glance.ts';
import type { Ledger } from './ledger.ts';

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
  glances: Map<string, { source: string; glance: Glance }>;
  pages: Map<string, { source: string; page: ParsedPage }>;
  readings: Map<string, Remembered>;
}

export function newMemory(): Memory {
  return { glances: new Map(), pages: new Map(), readings: new Map() };
}

export function glanceOf(memory: Memory, path: string, source: string): Glance {
  const before = memory.glances.get(path);
  if (before?.source === source) return before.glance;
  const glance = glanceAt(source);
  memory.glances.set(path, { source, glance });
  return glance;
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

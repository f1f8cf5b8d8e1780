import { type ParsedPage, parsePage } from '../1-parse/parse.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Track } from '../graph.ts';
import type { Host } from '../host.ts';
import type { Identity } from '../lock/identify.ts';
import type { Settings } from '../settings.ts';
import type { PairMemory } from '../translations/translate.ts';
import { trackOf } from '../words.ts';
import type { AreaMemory } from './areas.ts';
import type { Posts } from './assemble.ts';
import type { HolderDraft, PageDraft } from './draft.ts';
import { type Glance, glanceAt, mayHoldCareers } from './glance.ts';
import type { Ledger } from './ledger.ts';
import type { OrderMemory } from './level-order.ts';
import type { Listing } from './listing.ts';
import { type Names, type NearMemory, nameIndex, type Post } from './names.ts';
import type { NodeMemory } from './nodes.ts';
import { newOutlineMemory, type OutlineMemory } from './outlines.ts';
import type { IndexDraft } from './read-index.ts';

/** Whatever a page's reading hangs on beside its own text and its includes: when one differs, it may read differently. */
export interface Conditions {
  /** The titles of all levels and roles. */
  names: string;
  settings: string;
  listing: Listing;
}

export interface IndexMemory {
  settings: string;
  index: IndexDraft | null;
  ledger: Ledger;
}

/** A page as read under certain conditions, and what it took to read it. */
export interface Remembered {
  page: ParsedPage;
  conditions: Conditions;
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
  /** What a page that is no level and no role declares, under the settings of then. */
  indexes: WeakMap<ParsedPage, IndexMemory>;
  listing: Listing | null;
  identity: Identity | null;
  conditions: Conditions | null;
  orders: OrderMemory;
  tracks: WeakMap<HolderDraft, Track>;
  areas: AreaMemory;
  nodes: NodeMemory;
  near: NearMemory;
  outlines: OutlineMemory;
  names: { key: string; pages: string[]; names: Names } | null;
  placed: { key: string; posts: Posts } | null;
  /** Of the parts of the graph, as text. */
  digests: Map<string, { json: string; digest: string }>;
  /** What was made of a value and of nothing else, by the function that made it. */
  made: WeakMap<object, Map<unknown, unknown>>;
  pairs: PairMemory;
}

export function newMemory(): Memory {
  return {
    glances: new Map(),
    pages: new Map(),
    posts: new WeakMap(),
    readings: new Map(),
    indexes: new WeakMap(),
    listing: null,
    identity: null,
    conditions: null,
    orders: new WeakMap(),
    tracks: new WeakMap(),
    areas: new WeakMap(),
    nodes: new WeakMap(),
    names: null,
    near: { key: '', near: new Map() },
    outlines: newOutlineMemory(),
    placed: null,
    digests: new Map(),
    made: new WeakMap(),
    pairs: new WeakMap(),
  };
}

/** As long as conditions are equal one value stands for them, so that each page need only ask whether it is the same. */
export function conditionsOf(memory: Memory, now: Conditions): Conditions {
  const before = memory.conditions;
  const same = before?.names === now.names && before.settings === now.settings && before.listing === now.listing;
  const conditions = same ? before : now;
  memory.conditions = conditions;
  return conditions;
}

/** Names are looked up in the same index as long as nobody's title or place differs. */
export function namesOf(memory: Memory, posts: Post[], pages: string[], aliases: ReadonlyMap<string, string>): Names {
  const key = JSON.stringify([posts, [...aliases]]);
  const before = memory.names;
  if (before?.key === key && before.pages === pages) return before.names;
  const names = nameIndex(posts, pages, aliases, memory.near);
  memory.names = { key, pages, names };
  return names;
}

/** The track of a level or role: as its page says, else as its title tells. */
export function trackIn(memory: Memory, holder: HolderDraft): Track {
  const track = memory.tracks.get(holder) ?? holder.track ?? trackOf(holder.title);
  memory.tracks.set(holder, track);
  return track;
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
  conditions: Conditions,
  parse: (path: string) => ParsedPage | null,
): Remembered | null {
  const before = memory.readings.get(key);
  if (!before || before.page !== page || before.conditions !== conditions) return null;
  for (const [path, included] of before.included) if (parse(path) !== included) return null;
  return before;
}

/** What a function makes of a value and of nothing else: made once, as long as the value is the same. */
export function keep<V extends object, T>(memory: Memory, value: V, make: (value: V) => T): T {
  const known = memory.made.get(value) ?? new Map<unknown, unknown>();
  memory.made.set(value, known);
  if (!known.has(make)) known.set(make, make(value));
  // What stands under a function is what that function made.
  return known.get(make) as T;
}

import { type PageAnchors, scanAnchors } from '../1-parse/scan-anchors.ts';
import { type ScannedLink, scanLinks } from '../1-parse/scan-links.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../settings.ts';
import { deepestInclude } from './expand-include.ts';
import { findInclude } from './includes.ts';
import { type Follow, newFollow } from './link-pages.ts';
import type { Listing } from './listing.ts';

/** What is known of every page, one passed over included: its anchors and its links. Each is found when somebody asks. */
export interface Outlines {
  /** Every anchor of a page, those of what it takes in included; null where it may have any. */
  anchorsOf(path: string): ReadonlySet<string> | null;
  linksOf(path: string): readonly ScannedLink[];
  follow: Follow;
}

interface Entry {
  source: string;
  anchors: PageAnchors | null;
  links: ScannedLink[] | null;
}

/** What was found in which text, and where links lead among the same pages. */
export interface OutlineMemory {
  entries: Map<string, Entry>;
  follow: { listing: Listing; follow: Follow } | null;
}

export function newOutlineMemory(): OutlineMemory {
  return { entries: new Map(), follow: null };
}

export function newOutlines(host: Host, listing: Listing, settings: Settings, memory: OutlineMemory): Outlines {
  if (memory.follow?.listing !== listing) memory.follow = { listing, follow: newFollow(listing) };
  const { follow } = memory.follow;
  const entryOf = (path: string): Entry => {
    const source = host.read(path) ?? '';
    const before = memory.entries.get(path);
    if (before?.source === source) return before;
    const entry: Entry = { source, anchors: null, links: null };
    memory.entries.set(path, entry);
    return entry;
  };
  const own = (path: string): PageAnchors => {
    const entry = entryOf(path);
    entry.anchors ??= scanAnchors(path, entry.source);
    return entry.anchors;
  };
  /** Adds a page and all it takes in; false when one of them is not there, hides its anchors or comes twice. */
  const addParts = (path: string, depth: number, parts: Map<string, PageAnchors>): boolean => {
    const page = own(path);
    if (page.isOpen || depth > deepestInclude || parts.has(path)) return false;
    parts.set(path, page);
    return page.includes.every((target) => {
      const file = findInclude(target, path, settings.includeRoots, (candidate) => listing.known.has(candidate));
      return file !== null && file !== 'outside' && addParts(file, depth + 1, parts);
    });
  };
  const { aliases } = settings;
  const isAlias = (target: string) => aliases.size > 0 && (aliases.has(target) || aliases.has(target.split('#')[0] ?? ''));
  const known = new Map<string, ReadonlySet<string> | null>();
  return {
    anchorsOf(path) {
      const before = known.get(path);
      if (before !== undefined) return before;
      const parts = new Map<string, PageAnchors>();
      const anchors = addParts(path, 0, parts) ? together(parts.values()) : null;
      known.set(path, anchors);
      return anchors;
    },
    linksOf(path) {
      const entry = entryOf(path);
      entry.links ??= scanLinks(entry.source);
      return entry.links;
    },
    // What has an alias has moved, and somebody knows.
    follow: (target, page) => (isAlias(target) ? null : follow(target, page)),
  };
}

/** One set. A heading of one part that another part has as well is told apart on the page by a number. */
function together(parts: Iterable<PageAnchors>): Set<string> {
  const anchors = new Set<string>();
  const times = new Map<string, number>();
  for (const { headings, others } of parts) {
    for (const anchor of others) anchors.add(anchor);
    for (const anchor of headings) {
      const before = times.get(anchor) ?? 0;
      times.set(anchor, before + 1);
      anchors.add(before === 0 ? anchor : `${anchor}-${before}`);
    }
  }
  return anchors;
}

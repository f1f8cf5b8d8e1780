import { otherAddressesOf } from '../1-parse/other-addresses.ts';
import { type PageAnchors, scanAnchors } from '../1-parse/scan-anchors.ts';
import { type ScannedLink, scanLinks } from '../1-parse/scan-links.ts';
import { shortcodeArguments } from '../1-parse/shortcode.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../settings.ts';
import { addressOf } from './addresses.ts';
import { deepestInclude } from './expand-include.ts';
import { findInclude, isToBeIncluded } from './includes.ts';
import { type Follow, type LinkPages, newLinkPages } from './link-pages.ts';
import type { Listing } from './listing.ts';

/** What is known of every page, one passed over included: its anchors and its links. Each is found when somebody asks. */
export interface Outlines {
  /** Every anchor of a page, those of what it takes in included; null where it may have any. */
  anchorsOf(path: string): ReadonlySet<string> | null;
  linksOf(path: string): readonly ScannedLink[];
  follow: Follow;
  /** For links that lead to no page: which sections are there, and what is in them. */
  missing: LinkPages['missing'];
  /** Addresses at which pages answer beside those of their files, as their front matter says. */
  otherAddresses(): ReadonlySet<string>;
  /** All pages and parts of pages, those passed over included. */
  pages: readonly string[];
  textOf(path: string): string;
  /** What is made of a file's text and of nothing else; kept until the text differs, for the same function. */
  ofText<T>(path: string, make: (text: string) => T): T;
  /** The files that stand where includes are looked for, and nowhere else: nobody reads them but through a page. */
  toBeIncluded(): readonly string[];
  /** The files a page names in its shortcodes, each where it was found. */
  takenIn(path: string): readonly string[];
}

interface Entry {
  source: string;
  anchors: PageAnchors | null;
  links: ScannedLink[] | null;
  addresses: readonly string[] | null;
  made: Map<unknown, unknown>;
}

/** What was found in which text, and where links lead among the same pages. */
export interface OutlineMemory {
  entries: Map<string, Entry>;
  site: { listing: Listing; roots: string; links: LinkPages; taken: WeakMap<Entry, readonly string[]> } | null;
}

export function newOutlineMemory(): OutlineMemory {
  return { entries: new Map(), site: null };
}

export function newOutlines(host: Host, listing: Listing, settings: Settings, memory: OutlineMemory): Outlines {
  const roots = settings.includeRoots.join('\n');
  if (memory.site?.listing !== listing || memory.site.roots !== roots)
    memory.site = { listing, roots, links: newLinkPages(listing), taken: new WeakMap() };
  const { taken, links } = memory.site;
  const { follow, missing } = links;
  const entryOf = (path: string): Entry => {
    const source = host.read(path) ?? '';
    const before = memory.entries.get(path);
    if (before?.source === source) return before;
    const entry: Entry = { source, anchors: null, links: null, addresses: null, made: new Map() };
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
  const find = (target: string, page: string): string[] => {
    const file = findInclude(target, page, settings.includeRoots, (candidate) => listing.known.has(candidate));
    return file === null || file === 'outside' ? [] : [file];
  };
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
    missing: (target, page) => (isAlias(target) ? null : missing(target, page)),
    otherAddresses() {
      const found = new Set<string>();
      for (const { path } of listing.own) {
        const entry = entryOf(path);
        entry.addresses ??= otherAddressesOf(entry.source, addressOf(path));
        for (const address of entry.addresses) found.add(address);
      }
      return found;
    },
    pages: listing.pages,
    textOf: (path) => host.read(path) ?? '',
    toBeIncluded: () => listing.pages.filter((path) => isToBeIncluded(path, settings.includeRoots)),
    ofText<T>(path: string, make: (text: string) => T): T {
      const { made, source } = entryOf(path);
      if (!made.has(make)) made.set(make, make(source));
      // What stands under a function is what that function made.
      return made.get(make) as T;
    },
    takenIn(path) {
      const entry = entryOf(path);
      const before = taken.get(entry);
      if (before !== undefined) return before;
      const files = [...new Set(shortcodeArguments(entry.source).flatMap((name) => find(name, path)))];
      taken.set(entry, files);
      return files;
    },
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

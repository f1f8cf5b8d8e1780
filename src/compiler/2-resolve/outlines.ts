import { otherAddressesOf } from '../1-parse/other-addresses.ts';
import { type PageAnchors, scanAnchors } from '../1-parse/scan-anchors.ts';
import { type ScannedLink, scanLinks } from '../1-parse/scan-links.ts';
import { shortcodeArguments } from '../1-parse/shortcode.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../settings.ts';
import { addressOf } from './addresses.ts';
import { deepestInclude, mostIncludes } from './expand-include.ts';
import { findInclude, isToBeIncluded } from './includes.ts';
import { type Destination, type Follow, type LinkPages, type Missing, newLinkPages } from './link-pages.ts';
import type { Listing } from './listing.ts';

/** A link of a page, and what it leads to. */
export interface Led {
  link: ScannedLink;
  to: Destination | null;
  /** Where it leads to no page, and in what section. */
  missing: Missing | null;
}

/** What is known of every page, one passed over included: its anchors and its links. Each is found when somebody asks. */
export interface Outlines {
  /** Every anchor of a page, those of what it takes in included; null where it may have any. */
  anchorsOf(path: string): ReadonlySet<string> | null;
  linksOf(path: string): readonly ScannedLink[];
  /** Those of its links that lead to a page of this handbook, or should. */
  ledFrom(path: string): readonly Led[];
  follow: Follow;
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

/** What holds as long as there are the same pages, and the same settings say where to look. */
interface Site {
  listing: Listing;
  settings: string;
  links: LinkPages;
  toBeIncluded: readonly string[];
  taken: WeakMap<Entry, readonly string[]>;
  led: WeakMap<Entry, readonly Led[]>;
  /** Of a page, with the texts it was put together from. */
  anchors: WeakMap<Entry, { parts: readonly Part[]; anchors: ReadonlySet<string> | null }>;
}

/** A page, or a file that it takes in: once for each time. */
interface Part {
  path: string;
  entry: Entry;
}

/** What was found in which text, and where links lead among the same pages. */
export interface OutlineMemory {
  entries: Map<string, Entry>;
  site: Site | null;
}

export function newOutlineMemory(): OutlineMemory {
  return { entries: new Map(), site: null };
}

export function newOutlines(host: Host, listing: Listing, settings: Settings, memory: OutlineMemory): Outlines {
  const { taken, led, anchors, links, toBeIncluded } = siteOf(listing, settings, memory);
  const entryOf = (path: string): Entry => {
    const source = host.read(path) ?? '';
    const before = memory.entries.get(path);
    if (before?.source === source) return before;
    const entry: Entry = { source, anchors: null, links: null, addresses: null, made: new Map() };
    memory.entries.set(path, entry);
    return entry;
  };
  const find = (target: string, page: string): string[] => {
    const file = findInclude(target, page, settings.includeRoots, (candidate) => listing.known.has(candidate));
    return file === null || file === 'outside' ? [] : [file];
  };
  /** Adds a page and all it takes in, as often as it does; false when one is not there, hides its anchors, or too many come. */
  const addParts = (path: string, depth: number, parts: Part[]): boolean => {
    const entry = entryOf(path);
    parts.push({ path, entry });
    entry.anchors ??= scanAnchors(path, entry.source);
    // A circle ends here, too: it is as deep as anybody goes.
    if (entry.anchors.isOpen || depth > deepestInclude || parts.length > mostIncludes) return false;
    return entry.anchors.includes.every((target) => find(target, path).some((file) => addParts(file, depth + 1, parts)));
  };
  const { aliases } = settings;
  // What has an alias has moved, and somebody knows.
  const isAlias = (target: string) => aliases.size > 0 && (aliases.has(target) || aliases.has(target.split('#')[0] ?? ''));
  const linksOf = (path: string): readonly ScannedLink[] => {
    const entry = entryOf(path);
    entry.links ??= scanLinks(entry.source);
    return entry.links;
  };
  const anchorsNow = (path: string): ReadonlySet<string> | null => {
    const entry = entryOf(path);
    const before = anchors.get(entry);
    if (before?.parts.every((part) => entryOf(part.path) === part.entry)) return before.anchors;
    const parts: Part[] = [];
    const found = addParts(path, 0, parts) ? together(parts) : null;
    anchors.set(entry, { parts, anchors: found });
    return found;
  };
  const known = new Map<string, ReadonlySet<string> | null>();
  return {
    anchorsOf(path) {
      const before = known.get(path);
      if (before !== undefined) return before;
      const found = anchorsNow(path);
      known.set(path, found);
      return found;
    },
    linksOf,
    ledFrom(path) {
      const entry = entryOf(path);
      const before = led.get(entry);
      if (before) return before;
      const found = linksOf(path).flatMap((link): Led[] => {
        if (isAlias(link.target)) return [];
        const to = links.follow(link.target, path);
        const missing = to ? null : links.missing(link.target, path);
        return to || missing ? [{ link, to, missing }] : [];
      });
      led.set(entry, found);
      return found;
    },
    follow: (target, page) => (isAlias(target) ? null : links.follow(target, page)),
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
    toBeIncluded: () => toBeIncluded,
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

function siteOf(listing: Listing, { includeRoots, aliases }: Settings, memory: OutlineMemory): Site {
  const settings = JSON.stringify([includeRoots, [...aliases.keys()]]);
  if (memory.site?.listing === listing && memory.site.settings === settings) return memory.site;
  const site = {
    listing,
    settings,
    links: newLinkPages(listing),
    toBeIncluded: listing.pages.filter((path) => isToBeIncluded(path, includeRoots)),
    taken: new WeakMap(),
    led: new WeakMap(),
    anchors: new WeakMap(),
  };
  memory.site = site;
  return site;
}

/** One set. A heading of one part that another part has as well is told apart on the page by a number. */
function together(parts: readonly Part[]): Set<string> {
  const anchors = new Set<string>();
  const times = new Map<string, number>();
  for (const { entry } of parts) {
    const { headings, others } = entry.anchors ?? { headings: [], others: [] };
    for (const anchor of others) anchors.add(anchor);
    for (const anchor of headings) {
      const before = times.get(anchor) ?? 0;
      times.set(anchor, before + 1);
      anchors.add(before === 0 ? anchor : `${anchor}-${before}`);
    }
  }
  return anchors;
}

import { addressFrom, addressOf } from './addresses.ts';
import { isPartOfPages, normalise } from './includes.ts';
import type { Listing } from './listing.ts';

export interface Destination {
  page: string;
  /** Behind the `#`; empty for the page as a whole. */
  anchor: string;
}

/** To which page of the handbook a link leads; null for one that leads elsewhere, or not surely to one. */
export type Follow = (target: string, page: string) => Destination | null;

/** A page that a link names and nobody wrote, in a section that is there. */
export interface Missing {
  address: string;
  /** The page of the section it should stand in. */
  section: string;
  /** Its own part of the address. */
  name: string;
  /** Pages and sections right below that section, by their part of the address. */
  beside: ReadonlyMap<string, string>;
}

export interface LinkPages {
  follow: Follow;
  /** null where the link leads to a page, elsewhere, or into a section that is not here: of that somebody else has the pages. */
  missing(target: string, page: string): Missing | null;
}

/** Follows each link once: the same few lead from many pages to the same places. */
export function newLinkPages(listing: Listing): LinkPages {
  const addresses = byAddress(listing);
  let sections: Sections | null = null;
  return {
    follow: once((target, page) => destinationOf(target, page, addresses)),
    missing: once((target, page) => {
      const path = pathOf(target, page);
      if (path === null || path === '' || hasOtherEnding(path)) return null;
      sections ??= bySection(addresses);
      return missingAt(path, page, addresses, sections);
    }),
  };
}

function once<T>(find: (target: string, page: string) => T): (target: string, page: string) => T {
  const known = new Map<string, T>();
  return (target, page) => {
    const key = target.startsWith('/') ? target : `${page}\n${target}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(target, page);
    known.set(key, found);
    return found;
  };
}

function destinationOf(target: string, from: string, addresses: Addresses): Destination | null {
  const path = pathOf(target, from);
  if (path === null) return null;
  const page = path === '' ? from : pageOf(path, from, addresses);
  return page === null ? null : { page, anchor: decoded(target.split(/#(.*)/su)[1] ?? '') };
}

/** The path of a link; null for one that leads elsewhere, or begins who knows where. */
function pathOf(target: string, from: string): string | null {
  if (/^(?:[a-z][\w+.-]*:|\/\/)|\{\{|<%/iu.test(target)) return null;
  const path = decoded((target.split('#')[0] ?? '').replace(/\?.*$/su, ''));
  // Of a part of pages nobody knows here where it stands, which is where its relative links begin.
  return !path.startsWith('/') && isPartOfPages(from) ? null : path;
}

/** A picture, a table to download: no page. */
function hasOtherEnding(path: string): boolean {
  return /\.\w+$/u.test(path) && !/\.(?:md|markdown|html?)$/iu.test(path);
}

function pageOf(path: string, from: string, addresses: Addresses): string | null {
  const asFile = addresses.get(addressFrom(path, from)) ?? null;
  if (path.startsWith('/') || /\.\w+$/u.test(path)) return asFile;
  const below = addressBelow(path, from);
  const asAddress = (below === null ? null : addresses.get(below)) ?? null;
  return asFile !== null && asAddress !== null && asFile !== asAddress ? null : (asFile ?? asAddress);
}

/** Below the address of the page, as browsers follow a link; editors follow it beside the file. */
function addressBelow(path: string, from: string): string | null {
  return normalise([...addressOf(from).split('/'), ...path.toLowerCase().split('/')]);
}

function missingAt(path: string, from: string, addresses: Addresses, sections: Sections): Missing | null {
  const asFile = addressFrom(path, from);
  const read = path.startsWith('/') || /\.\w+$/u.test(path) ? [asFile] : [asFile, addressBelow(path, from)];
  // Every way to read it must lead nowhere; past the root of the handbook nobody knows.
  const known = read.flatMap((one) => (one === null || one.startsWith('..') ? [] : [one]));
  if (known.length < read.length || known.some((one) => addresses.has(one) || sections.has(one))) return null;
  for (const address of known) {
    const cut = address.lastIndexOf('/');
    const section = cut === -1 ? null : addresses.get(address.slice(0, cut));
    const beside = sections.get(address.slice(0, Math.max(0, cut)));
    if (section && beside) return { address, section, name: address.slice(cut + 1), beside };
  }
  return null;
}

/** Pages by address; null where two share one, and nobody knows which of them a link opens. */
type Addresses = ReadonlyMap<string, string | null>;

/** What is right below an address: each page or section by its part, with a page of it. */
type Sections = ReadonlyMap<string, ReadonlyMap<string, string>>;

function bySection(addresses: Addresses): Sections {
  const sections = new Map<string, Map<string, string>>();
  for (const [address, page] of addresses) {
    for (let cut = address.lastIndexOf('/'), whole = address; cut > 0; whole = address.slice(0, cut), cut = whole.lastIndexOf('/')) {
      const section = whole.slice(0, cut);
      const below = sections.get(section) ?? new Map<string, string>();
      const known = below.has(whole.slice(cut + 1));
      sections.set(section, below);
      if (whole === address || !known) below.set(whole.slice(cut + 1), page ?? '');
      if (known && whole !== address) break;
    }
  }
  return sections;
}

function byAddress({ pages }: Listing): Addresses {
  const found = new Map<string, string | null>();
  for (const page of pages) {
    if (isPartOfPages(page)) continue;
    const address = addressOf(page);
    found.set(address, found.has(address) ? null : page);
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

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

/** Follows each link once: the same few lead from many pages to the same places. */
export function newFollow(listing: Listing): Follow {
  const known = new Map<string, Destination | null>();
  const addresses = byAddress(listing);
  return (target, page) => {
    const key = target.startsWith('/') ? target : `${page}\n${target}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const destination = destinationOf(target, page, addresses);
    known.set(key, destination);
    return destination;
  };
}

function destinationOf(target: string, from: string, addresses: Addresses): Destination | null {
  if (/^(?:[a-z][\w+.-]*:|\/\/)|\{\{|<%/iu.test(target)) return null;
  const [whole = '', anchor = ''] = target.split(/#(.*)/su);
  const path = decoded(whole.replace(/\?.*$/su, ''));
  // Of a part of pages nobody knows here where it stands, which is where its relative links begin.
  if (!path.startsWith('/') && isPartOfPages(from)) return null;
  const page = path === '' ? from : pageOf(path, from, addresses);
  return page === null ? null : { page, anchor: decoded(anchor) };
}

function pageOf(path: string, from: string, addresses: Addresses): string | null {
  const asFile = addresses.get(addressFrom(path, from)) ?? null;
  if (path.startsWith('/') || /\.\w+$/u.test(path)) return asFile;
  // Beside the file, as editors follow it, or below the address of the page, as browsers do.
  const below = normalise([...addressOf(from).split('/'), ...path.toLowerCase().split('/')]);
  const asAddress = (below === null ? null : addresses.get(below)) ?? null;
  return asFile !== null && asAddress !== null && asFile !== asAddress ? null : (asFile ?? asAddress);
}

/** Pages by address; null where two share one, and nobody knows which of them a link opens. */
type Addresses = ReadonlyMap<string, string | null>;

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

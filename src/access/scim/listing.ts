/** What a list is asked for, in an address or in a body (RFC 7644, 3.4.2 and 3.4.3). */
import { mostResults, usualResults } from './bounds.ts';
import { type Body, memberOf } from './patch.ts';
import { readWanted, type Wanted } from './present.ts';
import { type Filter, readFilter } from './read-filter.ts';
import type { ResourceType } from './schemas.ts';
import { wrong } from './wrong.ts';

export interface Listing {
  filter: Filter | null;
  sortBy: string | null;
  descending: boolean;
  /** 1 is the first. */
  startIndex: number;
  count: number;
  wanted: Wanted;
}

export function readListing(type: ResourceType, asked: Body): Listing {
  const text = (name: string): string | null => {
    const value = memberOf(asked, name);
    if (value === undefined || value === null || value === '') return null;
    if (typeof value !== 'string') throw wrong.request(name);
    return value;
  };
  const filter = text('filter');
  const order = text('sortOrder')?.toLowerCase() ?? 'ascending';
  if (order !== 'ascending' && order !== 'descending') throw wrong.value('sortOrder', order);
  return {
    filter: filter === null ? null : readFilter(filter),
    sortBy: text('sortBy'),
    descending: order === 'descending',
    // Less than the first is the first, less than none is none.
    startIndex: Math.max(1, numberIn(memberOf(asked, 'startIndex'), 'startIndex') ?? 1),
    count: Math.min(mostResults, Math.max(0, numberIn(memberOf(asked, 'count'), 'count') ?? usualResults)),
    wanted: readWanted(type, memberOf(asked, 'attributes'), memberOf(asked, 'excludedAttributes')),
  };
}

function numberIn(value: unknown, at: string): number | null {
  if (value === undefined || value === null || value === '') return null;
  const number = typeof value === 'string' && /^[+-]?\d{1,9}$/u.test(value) ? Number(value) : value;
  if (!Number.isSafeInteger(number) || Math.abs(number as number) >= 2 ** 31) throw wrong.value(at, value);
  return number as number;
}

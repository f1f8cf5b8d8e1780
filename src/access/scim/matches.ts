/** Whether one of several values is meant by a filter; for those that are at hand. What lies in the database is asked there. */
import type { Filter } from './read-filter.ts';
import { wrong } from './wrong.ts';

export function matches(filter: Filter, value: Readonly<Record<string, string | boolean>>): boolean {
  switch (filter.op) {
    case 'and':
      return filter.filters.every((one) => matches(one, value));
    case 'or':
      return filter.filters.some((one) => matches(one, value));
    case 'not':
      return !matches(filter.filter, value);
    case '[]':
      throw wrong.filter(filter.attrPath);
    case 'pr':
      return partOf(filter.attrPath, value) !== undefined;
    default: {
      const [held, asked] = [partOf(filter.attrPath, value), filter.compValue];
      if (asked === null) return (held === undefined) === (filter.op === 'eq');
      return compare(filter.op, String(held ?? '').toLowerCase(), String(asked).toLowerCase());
    }
  }
}

function partOf(name: string, value: Readonly<Record<string, string | boolean>>): string | boolean | undefined {
  const key = Object.keys(value).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : value[key];
}

function compare(op: string, held: string, asked: string): boolean {
  if (op === 'eq') return held === asked;
  if (op === 'ne') return held !== asked;
  if (op === 'co') return held.includes(asked);
  if (op === 'sw') return held.startsWith(asked);
  if (op === 'ew') return held.endsWith(asked);
  if (op === 'gt') return held > asked;
  if (op === 'ge') return held >= asked;
  return op === 'lt' ? held < asked : held <= asked;
}

import type { SearchAsked } from '../contract.ts';
import { answer } from '../search/answer.ts';
import type { Handbook } from './handbook.ts';

export function readSearch({ search }: Handbook, { q, limit, ...filters }: SearchAsked) {
  return answer(search, { ...filters, words: q, ...(limit !== undefined && { limit }) });
}

export function readSearchEntries({ search }: Handbook) {
  return { entries: [...search.entries] };
}

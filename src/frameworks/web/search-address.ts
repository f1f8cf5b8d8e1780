/** What is looked for is part of the address: `?q=WORDS&kind=KIND&framework=ID&level=ID&area=ROW`. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { searchAddress } from '../addresses.ts';
import type { Filters } from '../search/choices.ts';
import { kinds } from '../search/entry.ts';

export interface SearchView {
  words: string;
  filters: Filters;
  /** This view with other choices. */
  addressWith(changes: Filters): string;
  choose(changes: Filters): void;
  /** While somebody types: no step back for each letter. */
  ask(words: string): void;
}

export function useSearchView(): SearchView {
  const { q = '', kind, framework, level, area } = useSearch({ strict: false }) as Record<string, string | undefined>;
  const navigate = useNavigate();
  const filters: Filters = { kind: kinds.find((one) => one === kind), framework, level, area };
  return {
    words: q,
    filters,
    addressWith: (changes) => searchAddress({ q, ...filters, ...changes }),
    choose: (changes) => void navigate({ to: '.', search: (before: object) => ({ ...before, ...changes }), resetScroll: false } as never),
    ask: (words) =>
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, q: words || undefined }),
        replace: true,
        resetScroll: false,
      } as never),
  };
}

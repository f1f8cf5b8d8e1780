/** What is chosen on the page of the lattice is part of its address. */
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { LaidWay } from './lattice-layout.ts';

export interface LatticeSearch {
  /** What it is narrowed to. */
  of?: string;
  /** Whose card is open. */
  open?: string;
  from?: string;
  to?: string;
  /** The kinds of ways that are drawn, when they are not the usual ones. */
  ways?: string;
  view?: string;
}

export type Kind = LaidWay['kind'];

export const kinds: readonly Kind[] = ['next', 'track', 'equivalent', 'lateral', 'reports'];
/** Who reports to whom is no way anybody takes: shown when asked for. */
const usual: readonly Kind[] = kinds.filter((kind) => kind !== 'reports');

export function shownKinds({ ways }: LatticeSearch): ReadonlySet<Kind> {
  const asked = ways === undefined ? usual : ways.split('.');
  return new Set(kinds.filter((kind) => asked.includes(kind)));
}

/** With a kind shown or hidden. */
export function withKind(search: LatticeSearch, kind: Kind): LatticeSearch {
  const before = shownKinds(search);
  const after = kinds.filter((one) => (one === kind ? !before.has(one) : before.has(one)));
  const isUsual = after.length === usual.length && usual.every((one) => after.includes(one));
  return { ...search, ways: isUsual ? undefined : after.length === 0 ? 'none' : after.join('.') } as LatticeSearch;
}

export interface ChosenLattice {
  search: LatticeSearch;
  /** The address with some of it changed; what is undefined is left out. */
  addressWith(change: { [key in keyof LatticeSearch]?: string | undefined }): string;
  choose(change: { [key in keyof LatticeSearch]?: string | undefined }, how?: { replace: boolean }): void;
}

export function useLatticeSearch(): ChosenLattice {
  const search = useSearch({ strict: false }) as LatticeSearch;
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const addressWith = useCallback<ChosenLattice['addressWith']>(
    (change) => {
      const named = Object.entries({ ...search, ...change }).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
      const query = new URLSearchParams(named).toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
      return query === '' ? pathname : `${pathname}?${query}`;
    },
    [search, pathname],
  );
  const choose = useCallback<ChosenLattice['choose']>(
    (change, how) => void navigate({ href: addressWith(change), resetScroll: false, replace: how?.replace ?? false }),
    [navigate, addressWith],
  );
  return { search, addressWith, choose };
}

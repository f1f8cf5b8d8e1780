/** What of the findings is shown is part of the address: `?by=rule&severity=error&group=pages&owner=NAME&page=PATH&finding=ID`. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { findingsAddress } from '../addresses.ts';
import type { FindingsAsked } from '../contract.ts';

export interface FindingsSearch {
  by?: 'rule';
  severity?: string;
  group?: string;
  rule?: string;
  owner?: string;
  page?: string;
  /** The one that is open. */
  finding?: string;
}

const severities = ['error', 'warning', 'info'] as const;

/** What is asked of the server; which one is open makes no difference to the list. */
export function askedOf({ finding: _, severity, ...chosen }: FindingsSearch): FindingsAsked {
  const known = severities.find((one) => one === severity);
  const { by, group, rule, owner, page } = chosen;
  const named = Object.entries({ by, severity: known, group, rule, owner, page }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named);
}

export interface FindingsView {
  search: FindingsSearch;
  /** This view with other choices; the one that was open is left. */
  addressWith(changes: FindingsSearch): string;
  choose(changes: FindingsSearch): void;
  /** Opens one, or closes it; what is on the screen stays where it is. */
  open(id: string | undefined): void;
}

export function useFindingsView(): FindingsView {
  const search = useSearch({ strict: false }) as FindingsSearch;
  const navigate = useNavigate();
  const addressWith = (changes: FindingsSearch) => findingsAddress({ ...search, finding: undefined, ...changes });
  const open = useCallback(
    (id: string | undefined) =>
      void navigate({ to: '.', search: (before: object) => ({ ...before, finding: id }), replace: true, resetScroll: false } as never),
    [navigate],
  );
  return {
    search,
    addressWith,
    // On top of the address as it is by now: of two choices made quickly the first is not on the screen yet.
    choose: (changes) =>
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, finding: undefined, ...changes }),
        resetScroll: false,
      } as never),
    open,
  };
}

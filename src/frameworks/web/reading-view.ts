/** What of a level or role is shown is part of the address: `?view=effective&without=LAYER,LAYER`. */
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { languageIn, withLanguage } from './in-language.ts';

export interface ReadingView {
  /** Everything held to, not the own words alone. */
  effective: boolean;
  /** Ids of layers that are left out. */
  without: ReadonlySet<string>;
  /** This page in the one view or the other. */
  addressOfView(effective: boolean): string;
  /** Another page in the view of this one. */
  keep(address: string): string;
  leaveOut(layers: Iterable<string>): void;
}

export function useReadingView(): ReadingView {
  const search = useSearch({ strict: false }) as { view?: string; without?: string; in?: string; beside?: string };
  const { view, without: left = '' } = search;
  const language = languageIn(search);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const effective = view === 'effective';
  const query = left === '' ? '?view=effective' : `?view=effective&without=${encodeURIComponent(left).replaceAll('%2C', ',')}`;
  return {
    effective,
    without: new Set(left.split(',').filter((id) => id !== '')),
    addressOfView: (wanted) => withLanguage(wanted ? `${pathname}${query}` : pathname, language),
    keep: (address) => withLanguage(effective ? `${address}${query}` : address, language),
    leaveOut: (layers) => {
      const without = [...layers].join(',') || undefined;
      void navigate({ to: '.', search: (before: object) => ({ ...before, without }), replace: true, resetScroll: false } as never);
    },
  };
}

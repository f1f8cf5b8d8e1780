/**
 * What opens a link that somebody was sent stands behind its `#`, which no browser sends. It is taken out of the address before
 * anything else happens, so that it is neither seen nor kept in the history, and lives only as long as the page.
 */
import { doors } from './way-back.ts';

/** Under what the query client keeps it. */
export const linkTokenKey = ['link-token'] as const;

export function takeLinkToken(
  { pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>,
  replace: (address: string) => void,
): string | null {
  if (!doors.has(pathname) || hash.length < 2) return null;
  replace(pathname + search);
  return hash.slice(1);
}

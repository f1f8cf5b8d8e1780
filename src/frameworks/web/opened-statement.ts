/** Which statement's source is open is part of the address: `?statement=ID`. */
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

export interface OpenedStatement {
  opened: string | null;
  /** The address that opens a statement's source beside this page. */
  addressToOpen(id: string): string;
  open(id: string): void;
  /** As `open`, without a step back to the one before. */
  replace(id: string): void;
  close(): void;
}

export function useOpenedStatement(): OpenedStatement {
  const { statement: opened = null } = useSearch({ strict: false }) as { statement?: string };
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const addressToOpen = useCallback(
    (id: string) => {
      const query = new URLSearchParams(Object.entries(search as Record<string, string>).filter(([key]) => key !== 'statement'));
      query.set('statement', id);
      return `${pathname}?${query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
    },
    [pathname, search],
  );
  const open = useCallback((id: string) => void navigate({ href: addressToOpen(id), resetScroll: false }), [navigate, addressToOpen]);
  const replace = useCallback(
    (id: string) => void navigate({ href: addressToOpen(id), resetScroll: false, replace: true }),
    [navigate, addressToOpen],
  );
  const close = useCallback(
    () => void navigate({ to: '.', search: (before: object) => ({ ...before, statement: undefined }), resetScroll: false } as never),
    [navigate],
  );
  return { opened, addressToOpen, open, replace, close };
}

/** What marks a link that opens a statement's source. A statement that came by two ways is twice on a page: no id. */
export function opens(statement: string): { 'data-opens': string } {
  return { 'data-opens': statement };
}

/** The first link on the page that opens a statement's source. */
export function openerOf(statement: string): HTMLElement | null {
  return document.querySelector(`[data-opens="${CSS.escape(statement)}"]`);
}

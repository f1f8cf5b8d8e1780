import { useSyncExternalStore } from 'react';

/**
 * false while a page is written as a file, and while the browser takes up what stands in that file; then true. For what only
 * the reader's machine knows, and for what is of no use without a script.
 */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

const never = () => () => {};

import type { ReactNode } from 'react';

export interface MoreButtonProps {
  /** The list, as the query of it says. */
  of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): unknown };
  className: string | undefined;
  /** What it says while more are on their way; default: what it says otherwise. */
  loading?: ReactNode;
  children: ReactNode;
}

/** Brings more of a list, and goes when all is there. While more come it can still be reached by keyboard, and does nothing. */
export function MoreButton({ of: { hasNextPage, isFetchingNextPage, fetchNextPage }, className, loading, children }: MoreButtonProps) {
  if (!hasNextPage) return null;
  return (
    <button
      type="button"
      className={`${className} not-on-paper`}
      aria-disabled={isFetchingNextPage}
      onClick={() => isFetchingNextPage || void fetchNextPage()}
    >
      {isFetchingNextPage ? (loading ?? children) : children}
    </button>
  );
}

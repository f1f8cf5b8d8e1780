import type { QueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

/** What every route is told. */
export interface SiteContext {
  queries: QueryClient;
  /** Whether what is served may change while somebody reads it. */
  isLive: boolean;
  /** The version or day that everything is read as of; null: as it is now. The same for as long as the document is open. */
  at: string | null;
}

export function useSite(): SiteContext {
  return useRouter().options.context as SiteContext;
}

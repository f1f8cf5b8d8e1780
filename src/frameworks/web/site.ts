import type { QueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

/** What every route is told. */
export interface SiteContext {
  queries: QueryClient;
  /** Whether what is served may change while somebody reads it. */
  isLive: boolean;
}

export function useSite(): SiteContext {
  return useRouter().options.context as SiteContext;
}

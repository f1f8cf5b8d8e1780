/** Every read of the inbox, by the key under which it is kept. All keys begin with `inbox`. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { accessOf } from '../asking.ts';

/** What somebody is told comes at any time. */
const always = { staleTime: 0 };

export const inboxQuery = (onlyUnread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['inbox', 'list', onlyUnread],
    queryFn: async ({ signal, meta, pageParam }) =>
      (await accessOf(meta)).inbox.list(
        { ...(onlyUnread && { unread: 'true' as const }), ...(pageParam !== null && { after: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    ...always,
  });

/** For the badge: asked anew when somebody comes back to the window, and now and then while they are there. */
export const unreadQuery = () =>
  queryOptions({
    queryKey: ['inbox', 'unread'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).inbox.unread(undefined, { signal }),
    refetchOnWindowFocus: true,
    refetchInterval: 60_000,
    throwOnError: false,
    ...always,
  });

export const mailSettingsQuery = () =>
  queryOptions({
    queryKey: ['inbox', 'settings'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).inbox.settings(undefined, { signal }),
    ...always,
  });

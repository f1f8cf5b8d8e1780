/** Every read of people, by the key under which it is kept. All keys begin with `people`: an act makes all of them stale. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Held, Ref } from '../../frameworks/contract.ts';
import { clientOf } from '../../frameworks/web/client.ts';
import type { DirectoryAsked } from '../contract.ts';
import { peopleOf } from './asking.ts';

/** A day, or null for today. */
type On = string | null;
const onDay = (on: On) => (on === null ? {} : { on });

export const meQuery = () =>
  queryOptions({ queryKey: ['people', 'me'], queryFn: async ({ signal, meta }) => (await peopleOf(meta)).me(undefined, { signal }) });

/** Page after page; the pages that are there stay while others come. */
export const directoryQuery = (asked: Omit<DirectoryAsked, 'after'>) =>
  infiniteQueryOptions({
    queryKey: ['people', 'directory', asked],
    queryFn: async ({ signal, meta, pageParam }) =>
      (await peopleOf(meta)).directory({ ...asked, ...(pageParam !== null && { after: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** The first few that somebody may mean, as they type. */
export const someoneQuery = (words: string, on: On) =>
  queryOptions({
    queryKey: ['people', 'someone', words, on],
    queryFn: async ({ signal, meta }) => (await peopleOf(meta)).directory({ query: words, limit: 8, ...onDay(on) }, { signal }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });

export const personQuery = (id: string, on: On) =>
  queryOptions({
    queryKey: ['people', 'person', id, on],
    queryFn: async ({ signal, meta }) => (await peopleOf(meta)).person({ id, ...onDay(on) }, { signal }),
  });

/** Who can see somebody's record today; asked each time, for it follows from what others have. */
export const whoQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'who', id],
    queryFn: async ({ signal, meta }) => (await peopleOf(meta)).who({ id }, { signal }),
    staleTime: 0,
  });

export const teamQuery = (id: string, on: On) =>
  queryOptions({
    queryKey: ['people', 'team', id, on],
    queryFn: async ({ signal, meta }) => (await peopleOf(meta)).team({ id, ...onDay(on) }, { signal }),
  });

export const expectationsQuery = (id: string, on: On) =>
  queryOptions({
    queryKey: ['people', 'expectations', id, on],
    queryFn: async ({ signal, meta }) => (await peopleOf(meta)).expectations({ id, ...onDay(on) }, { signal }),
  });

export const changesForQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'changes-for', id],
    queryFn: async ({ signal, meta }) => (await peopleOf(meta)).changesFor({ id }, { signal }),
  });

/** The people directly below somebody, or those at the top; a page at a time. */
const chartPage = 100;
export const chartQuery = (of: string | null, on: On) =>
  infiniteQueryOptions({
    queryKey: ['people', 'chart', of, on],
    queryFn: async ({ signal, meta, pageParam }) =>
      (await peopleOf(meta)).chart(
        { limit: chartPage, ...(of !== null && { of }), ...onDay(on), ...(pageParam !== null && { after: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const pathQuery = (id: string, on: On) =>
  queryOptions({
    queryKey: ['people', 'path', id, on],
    queryFn: async ({ signal, meta }) => (await peopleOf(meta)).findInChart({ id, ...onDay(on) }, { signal }),
  });

/** The first of the units, from the top; all of them where there are not many. */
export const unitsQuery = (on: On) =>
  queryOptions({
    queryKey: ['people', 'units', on],
    queryFn: async ({ signal, meta }) => (await peopleOf(meta)).units(onDay(on), { signal }),
  });

/** Those that somebody may mean, as they type. */
export const unitsCalledQuery = (words: string, on: On) =>
  queryOptions({
    queryKey: ['people', 'units-called', words, on],
    queryFn: async ({ signal, meta }) => (await peopleOf(meta)).units({ query: words, limit: 50, ...onDay(on) }, { signal }),
    placeholderData: keepPreviousData,
  });

/** Those below a unit, or from the top, with as many levels as there is room for; page after page. */
export const unitsBelowQuery = (under: string | null, on: On) =>
  infiniteQueryOptions({
    queryKey: ['people', 'units-below', under, on],
    queryFn: async ({ signal, meta, pageParam }) =>
      (await peopleOf(meta)).units(
        { ...(under !== null && { under }), ...onDay(on), ...(pageParam !== null && { after: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const unitQuery = (id: string, on: On) =>
  queryOptions({
    queryKey: ['people', 'unit', id, on],
    queryFn: async ({ signal, meta }) => (await peopleOf(meta)).unit({ id, ...onDay(on) }, { signal }),
  });

/** Everything that a post is held to, in the version that somebody lives under. */
export const heldQuery = ({ kind, id }: { kind: 'level' | 'role'; id: string }, version: string | null) =>
  queryOptions({
    queryKey: ['people', 'held', kind, id, version],
    queryFn: async ({ signal, meta }): Promise<{ held: Held; family: Ref | null }> => {
      const asked = { id, view: 'effective' as const, ...(version !== null && { at: version }) };
      const client = clientOf(meta);
      const told = kind === 'level' ? await client.level(asked, { signal }) : await client.role(asked, { signal });
      return { held: told.held ?? nothingHeld, family: 'family' in told ? told.family : null };
    },
  });

const nothingHeld: Held = { layers: [], areas: [], alternatives: [], unresolved: [], presumed: [] };

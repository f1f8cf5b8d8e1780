/** What only those read who change something. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ImportRows } from '../../contract.ts';
import { peopleOf } from '../asking.ts';

export const postsQuery = () =>
  queryOptions({ queryKey: ['people', 'posts'], queryFn: async ({ signal, meta }) => (await peopleOf(meta)).posts(undefined, { signal }) });

export const unitsPlanQuery = () =>
  queryOptions({
    queryKey: ['people', 'units-plan'],
    queryFn: async ({ signal, meta }) => (await peopleOf(meta)).planUnits(undefined, { signal }),
    // A plan is of the moment at which it is shown.
    staleTime: 0,
  });

export const importsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['people', 'imports'],
    queryFn: async ({ signal, meta, pageParam }) =>
      (await peopleOf(meta)).imports({ limit: 20, ...(pageParam !== null && { after: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'import', id],
    queryFn: async ({ signal, meta }) => (await peopleOf(meta)).import({ id }, { signal }),
    // While something is done elsewhere, how far it is.
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data.state) ? 700 : false),
  });

function isUnderWay(state: string): boolean {
  return state === 'waiting' || state === 'applying';
}

export type RowAct = ImportRows['rows'][number]['act'];

export const importRowsQuery = (id: string, act: RowAct) =>
  infiniteQueryOptions({
    queryKey: ['people', 'import', id, 'rows', act],
    queryFn: async ({ signal, meta, pageParam }) =>
      (await peopleOf(meta)).importRows({ id, act, limit: 100, ...(pageParam !== null && { after: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const mappingsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['people', 'mappings'],
    queryFn: async ({ signal, meta, pageParam }) =>
      (await peopleOf(meta)).mappings(pageParam === null ? {} : { after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

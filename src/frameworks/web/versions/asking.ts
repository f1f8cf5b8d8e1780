/** Every read of versions, by the key under which it is kept, and how a page asks for a change. All keys begin with `versions`. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { VersionsClient } from './client.ts';

/** Told to the query client once; it tells every query. The client is a part that is loaded when somebody first asks. */
function versionsOf(meta: Record<string, unknown> | undefined): Promise<VersionsClient> {
  return (meta as { versions: () => Promise<VersionsClient> }).versions();
}

/** Page after page, newest first. */
export const listQuery = () =>
  infiniteQueryOptions({
    queryKey: ['versions', 'list'],
    queryFn: async ({ signal, meta, pageParam }) =>
      (await versionsOf(meta)).list(pageParam === null ? {} : { before: pageParam }, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });
export const versionQuery = (version: string) =>
  queryOptions({
    queryKey: ['versions', 'one', version],
    queryFn: async ({ signal, meta }) => (await versionsOf(meta)).one({ version }, { signal }),
  });
export const planQuery = () =>
  queryOptions({
    queryKey: ['versions', 'plan'],
    queryFn: async ({ signal, meta }) => (await versionsOf(meta)).plan(undefined, { signal }),
  });
export const proposalsQuery = () =>
  queryOptions({
    queryKey: ['versions', 'proposals'],
    queryFn: async ({ signal, meta }) => (await versionsOf(meta)).proposals(undefined, { signal }),
  });
export const publishingQuery = () =>
  queryOptions({
    queryKey: ['versions', 'publishing'],
    queryFn: async ({ signal, meta }) => (await versionsOf(meta)).publishing(undefined, { signal }),
  });
export const adoptionsQuery = () =>
  queryOptions({
    queryKey: ['versions', 'adoptions'],
    queryFn: async ({ signal, meta }) => (await versionsOf(meta)).adoptions(undefined, { signal }),
  });
export const changesForQuery = (kind: 'level' | 'role', id: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['versions', 'changes-for', kind, id, from, to],
    queryFn: async ({ signal, meta }) => (await versionsOf(meta)).changesFor({ kind, id, from, to }, { signal }),
  });

/**
 * An act on versions. What was read of them before is asked again once it is done, and also when it was refused: what was
 * shown was another state. What goes wrong is in its `error`, to be read with `problemOf`.
 */
export function useAct<Asked, Given>(act: (versions: VersionsClient, asked: Asked) => Promise<Given>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (asked: Asked) => act(await versionsOf(queries.getDefaultOptions().queries?.meta), asked),
    onSettled: () => queries.invalidateQueries({ queryKey: ['versions'] }),
    throwOnError: false,
  });
}

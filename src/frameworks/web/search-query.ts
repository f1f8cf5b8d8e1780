/** The index, made in the page: an answer to each key is not worth a question to the server. */
import { queryOptions } from '@tanstack/react-query';
import { buildIndex } from '../search/search-index.ts';
import { clientOf } from './client.ts';

export const searchQuery = () =>
  queryOptions({
    queryKey: ['search'],
    queryFn: async ({ signal, meta }) => buildIndex((await clientOf(meta).searchEntries(undefined, { signal })).entries),
    structuralSharing: false,
  });

/** The index, made in the page: an answer to each key is not worth a question to the server. */
import { queryOptions } from '@tanstack/react-query';
import { indexing } from '../search/search-index.ts';
import { clientOf } from './client.ts';
import { inSlices } from './in-slices.ts';

export const searchQuery = () =>
  queryOptions({
    queryKey: ['search'],
    queryFn: async ({ signal, meta }) => inSlices(indexing((await clientOf(meta).searchEntries(undefined, { signal })).entries)),
    structuralSharing: false,
  });

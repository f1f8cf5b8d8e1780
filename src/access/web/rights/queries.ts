/** Reads of one's own data, retention and the audit. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AuditAsked } from '../../contract/rights.ts';
import { accessOf } from '../asking.ts';

export const retentionKey = ['retention'];

/** Asked anew each time: what is kept of somebody grows with everything they do. */
export const dataQuery = (id: string) =>
  queryOptions({
    queryKey: ['personal-data', id],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).rights.data({ id }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });

export const retentionQuery = () =>
  queryOptions({
    queryKey: [...retentionKey, 'rules'],
    queryFn: async ({ signal, meta }) => (await accessOf(meta)).rights.retention(undefined, { signal }),
    staleTime: 0,
  });

export const auditQuery = (asked: Omit<AuditAsked, 'after' | 'limit'>) =>
  infiniteQueryOptions({
    queryKey: ['audit', asked],
    queryFn: async ({ signal, meta, pageParam }) =>
      (await accessOf(meta)).rights.audit({ ...asked, limit: 100, ...(pageParam !== null && { after: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });

/** Every read of this room, by the key under which it is kept. A change of the handbook makes all of them stale. */
import { queryOptions } from '@tanstack/react-query';
import type { FindingsAsked, HistoryView } from '../contract.ts';
import { clientOf } from './client.ts';

export const handbookQuery = () =>
  queryOptions({ queryKey: ['handbook'], queryFn: ({ signal, meta }) => clientOf(meta).handbook(undefined, { signal }) });
export const frameworkQuery = (id: string, language: string | null = null) =>
  queryOptions({
    queryKey: ['framework', id, language],
    queryFn: ({ signal, meta }) => clientOf(meta).framework({ id, ...(language !== null && { in: language }) }, { signal }),
  });
export const levelQuery = (id: string, effective: boolean, language: string | null = null) =>
  queryOptions({
    queryKey: ['level', id, effective, language],
    queryFn: ({ signal, meta }) =>
      clientOf(meta).level({ id, ...(effective && { view: 'effective' }), ...(language !== null && { in: language }) }, { signal }),
  });
export const familyQuery = (id: string) =>
  queryOptions({ queryKey: ['family', id], queryFn: ({ signal, meta }) => clientOf(meta).family({ id }, { signal }) });
export const roleQuery = (id: string, effective: boolean, language: string | null = null) =>
  queryOptions({
    queryKey: ['role', id, effective, language],
    queryFn: ({ signal, meta }) =>
      clientOf(meta).role({ id, ...(effective && { view: 'effective' }), ...(language !== null && { in: language }) }, { signal }),
  });
export const statementQuery = (id: string) =>
  queryOptions({ queryKey: ['statement', id], queryFn: ({ signal, meta }) => clientOf(meta).statement({ id }, { signal }) });
export const pagesQuery = () =>
  queryOptions({ queryKey: ['pages'], queryFn: ({ signal, meta }) => clientOf(meta).pages(undefined, { signal }) });
export const pageQuery = (path: string) =>
  queryOptions({ queryKey: ['page', path], queryFn: ({ signal, meta }) => clientOf(meta).page({ path }, { signal }) });
export const findingsQuery = (asked: FindingsAsked) =>
  queryOptions({ queryKey: ['findings', asked], queryFn: ({ signal, meta }) => clientOf(meta).findings(asked, { signal }) });
export const findingQuery = (id: string) =>
  queryOptions({ queryKey: ['finding', id], queryFn: ({ signal, meta }) => clientOf(meta).finding({ id }, { signal }) });
export const compareQuery = (from: string, to: string) =>
  queryOptions({ queryKey: ['compare', from, to], queryFn: ({ signal, meta }) => clientOf(meta).compare({ from, to }, { signal }) });
export const strandQuery = (id: string) =>
  queryOptions({ queryKey: ['strand', id], queryFn: ({ signal, meta }) => clientOf(meta).strand({ id }, { signal }) });
export const strandsQuery = (framework: string) =>
  queryOptions({ queryKey: ['strands', framework], queryFn: ({ signal, meta }) => clientOf(meta).strands({ framework }, { signal }) });
export const latticeQuery = (of: string | null) =>
  queryOptions({ queryKey: ['lattice', of], queryFn: ({ signal, meta }) => clientOf(meta).lattice(of === null ? {} : { of }, { signal }) });
export const wayQuery = (from: string, to: string) =>
  queryOptions({ queryKey: ['way', from, to], queryFn: ({ signal, meta }) => clientOf(meta).way({ from, to }, { signal }) });
export const messageQuery = (code: string) =>
  queryOptions({ queryKey: ['message', code], queryFn: ({ signal, meta }) => clientOf(meta).message({ code }, { signal }) });
export const historyQuery = (of: HistoryView['of']['kind'], id: string, all: boolean) =>
  queryOptions({
    queryKey: ['history', of, id, all],
    queryFn: ({ signal, meta }) => clientOf(meta).history({ of, id, ...(all && { most: 400 }) }, { signal }),
  });
export const oldPageQuery = (path: string, revision: string) =>
  queryOptions({
    queryKey: ['old-page', path, revision],
    queryFn: ({ signal, meta }) => clientOf(meta).oldPage({ path, revision }, { signal }),
  });
export const latelyQuery = () =>
  queryOptions({ queryKey: ['lately'], queryFn: ({ signal, meta }) => clientOf(meta).lately(undefined, { signal }) });

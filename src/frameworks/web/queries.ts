/** Every read of this room, by the key under which it is kept. A change of the handbook makes all of them stale. */
import { queryOptions } from '@tanstack/react-query';
import type { FindingsAsked, HistoryView } from '../contract.ts';
import { client } from './client.ts';

export const handbookQuery = () =>
  queryOptions({ queryKey: ['handbook'], queryFn: ({ signal }) => client.handbook(undefined, { signal }) });
export const frameworkQuery = (id: string) =>
  queryOptions({ queryKey: ['framework', id], queryFn: ({ signal }) => client.framework({ id }, { signal }) });
export const levelQuery = (id: string, effective: boolean) =>
  queryOptions({
    queryKey: ['level', id, effective],
    queryFn: ({ signal }) => client.level({ id, ...(effective && { view: 'effective' }) }, { signal }),
  });
export const familyQuery = (id: string) =>
  queryOptions({ queryKey: ['family', id], queryFn: ({ signal }) => client.family({ id }, { signal }) });
export const roleQuery = (id: string, effective: boolean) =>
  queryOptions({
    queryKey: ['role', id, effective],
    queryFn: ({ signal }) => client.role({ id, ...(effective && { view: 'effective' }) }, { signal }),
  });
export const statementQuery = (id: string) =>
  queryOptions({ queryKey: ['statement', id], queryFn: ({ signal }) => client.statement({ id }, { signal }) });
export const pagesQuery = () => queryOptions({ queryKey: ['pages'], queryFn: ({ signal }) => client.pages(undefined, { signal }) });
export const pageQuery = (path: string) =>
  queryOptions({ queryKey: ['page', path], queryFn: ({ signal }) => client.page({ path }, { signal }) });
export const findingsQuery = (asked: FindingsAsked) =>
  queryOptions({ queryKey: ['findings', asked], queryFn: ({ signal }) => client.findings(asked, { signal }) });
export const findingQuery = (id: string) =>
  queryOptions({ queryKey: ['finding', id], queryFn: ({ signal }) => client.finding({ id }, { signal }) });
export const compareQuery = (from: string, to: string) =>
  queryOptions({ queryKey: ['compare', from, to], queryFn: ({ signal }) => client.compare({ from, to }, { signal }) });
export const strandQuery = (id: string) =>
  queryOptions({ queryKey: ['strand', id], queryFn: ({ signal }) => client.strand({ id }, { signal }) });
export const strandsQuery = (framework: string) =>
  queryOptions({ queryKey: ['strands', framework], queryFn: ({ signal }) => client.strands({ framework }, { signal }) });
export const latticeQuery = (of: string | null) =>
  queryOptions({ queryKey: ['lattice', of], queryFn: ({ signal }) => client.lattice(of === null ? {} : { of }, { signal }) });
export const wayQuery = (from: string, to: string) =>
  queryOptions({ queryKey: ['way', from, to], queryFn: ({ signal }) => client.way({ from, to }, { signal }) });
export const messageQuery = (code: string) =>
  queryOptions({ queryKey: ['message', code], queryFn: ({ signal }) => client.message({ code }, { signal }) });
export const historyQuery = (of: HistoryView['of']['kind'], id: string, all: boolean) =>
  queryOptions({
    queryKey: ['history', of, id, all],
    queryFn: ({ signal }) => client.history({ of, id, ...(all && { most: 400 }) }, { signal }),
  });
export const oldPageQuery = (path: string, at: string) =>
  queryOptions({ queryKey: ['old-page', path, at], queryFn: ({ signal }) => client.oldPage({ path, at }, { signal }) });
export const latelyQuery = () => queryOptions({ queryKey: ['lately'], queryFn: ({ signal }) => client.lately(undefined, { signal }) });

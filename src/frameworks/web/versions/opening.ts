/**
 * Each page of versions: its code, and what has to be read before it is shown. Both are on the way at once. All that the first
 * page knows of versions is how to load this.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { OpenedPage } from '../later-pages.tsx';
import { AsOf } from './as-of.tsx';
import { adoptionsQuery, listQuery, planQuery, proposalsQuery, publishingQuery, versionQuery } from './asking.ts';
import { versionsOver } from './client.ts';
import { documentAsOf } from './document-as-of.ts';
import { VersionsFrame } from './versions-frame.tsx';

interface Opening {
  code(): Promise<ComponentType>;
  reads(queries: QueryClient, params: Readonly<Record<string, string | undefined>>): Promise<unknown>;
}

const openings = {
  list: {
    code: () => import('./versions-page.tsx').then((module) => module.VersionsPage),
    reads: (queries) => Promise.all([queries.fetchInfiniteQuery(listQuery()), queries.fetchQuery(proposalsQuery())]),
  },
  version: {
    code: () => import('./version-page.tsx').then((module) => module.VersionPage),
    reads: (queries, { version = '' }) => queries.fetchQuery(versionQuery(version)),
  },
  changesFor: {
    code: () => import('./changes-for-page.tsx').then((module) => module.ChangesForPage),
    reads: (queries, { version = '' }) => queries.fetchQuery(versionQuery(version)),
  },
  publish: {
    code: () => import('./publish-page.tsx').then((module) => module.PublishPage),
    reads: (queries) =>
      Promise.all([
        queries.fetchQuery({ ...planQuery(), staleTime: 0 }),
        queries.fetchQuery({ ...proposalsQuery(), staleTime: 0 }),
        queries.fetchQuery(publishingQuery()),
      ]),
  },
  units: {
    code: () => import('./units-page.tsx').then((module) => module.AdoptionPage),
    reads: (queries) => Promise.all([queries.fetchQuery(adoptionsQuery()), queries.fetchInfiniteQuery(listQuery())]),
  },
} satisfies Record<string, Opening>;

export type PageOfVersions = keyof typeof openings;

/** What stands above every page of an older version, what makes a document show one, and who answers about them. */
export const Bar = AsOf;
export const showAsOf = documentAsOf;
export const askOver = versionsOver;

export async function opened(
  name: PageOfVersions,
  queries: QueryClient,
  params: Readonly<Record<string, string | undefined>>,
): Promise<OpenedPage> {
  const [Page] = await Promise.all([openings[name].code(), openings[name].reads(queries, params)]);
  return { Page, Frame: VersionsFrame };
}

/** The addresses of versions. Their code, words and reads come when somebody is about to go there; the first page carries none of it. */
import type { QueryClient } from '@tanstack/react-query';
import { type AnyRoute, createRoute, useLoaderData } from '@tanstack/react-router';
import type { Opened as OpenedPage, PageOfVersions } from './opening.ts';

const addresses: Readonly<Record<string, PageOfVersions>> = {
  '/versions': 'list',
  '/versions/units': 'units',
  '/versions/$version': 'version',
  '/versions/$version/$kind/$': 'changesFor',
  '/publish': 'publish',
};

/** @param parent the route of the shell, whose context holds the query client */
export function versionPages(parent: AnyRoute): AnyRoute[] {
  return Object.entries(addresses).map(([path, name]) =>
    createRoute({
      getParentRoute: () => parent,
      path,
      loader: async ({ context, params }) =>
        (await import('./opening.ts')).opened(name, (context as { queries: QueryClient }).queries, params as Record<string, string>),
      component: Opened,
    }),
  );
}

function Opened() {
  const { Page, Frame } = useLoaderData({ strict: false }) as unknown as OpenedPage;
  return (
    <Frame>
      <Page />
    </Frame>
  );
}

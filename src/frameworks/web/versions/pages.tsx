/** The addresses of versions. Their code, words and reads come when somebody is about to go there; the first page carries none of it. */
import type { QueryClient } from '@tanstack/react-query';
import { type AnyRoute, createRoute, lazyRouteComponent, useLoaderData } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { PageOfVersions } from './opening.ts';

const addresses: Readonly<Record<string, PageOfVersions>> = {
  '/versions': 'list',
  '/versions/units': 'units',
  '/versions/$version': 'version',
  '/versions/$version/$kind/$': 'changesFor',
  '/publish': 'publish',
};

/** @param parent the route of the shell, whose context holds the query client */
export function versionPages(parent: AnyRoute): AnyRoute {
  const opens = (name: PageOfVersions) => ({
    loader: async ({ context, params }: { context: unknown; params: unknown }) =>
      (await import('./opening.ts')).opened(name, (context as { queries: QueryClient }).queries, params as Record<string, string>),
    component: Opened,
  });
  const frame: AnyRoute = createRoute({
    getParentRoute: () => parent,
    id: 'versions',
    component: lazyRouteComponent(() => import('./opening.ts'), 'Frame'),
  });
  return frame.addChildren(
    Object.entries(addresses).map(([path, name]): AnyRoute => createRoute({ getParentRoute: () => frame, path, ...opens(name) })),
  );
}

function Opened() {
  const { Page } = useLoaderData({ strict: false }) as unknown as { Page: ComponentType };
  return <Page />;
}

/**
 * The addresses of this room. Nothing else of it is in what every page loads: code, words and reads of people come when
 * somebody is about to go there.
 */
import type { QueryClient } from '@tanstack/react-query';
import { type AnyRoute, createRoute, lazyRouteComponent, useLoaderData } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { PageOfPeople } from './opening.ts';

const addresses: Readonly<Record<string, PageOfPeople>> = {
  '/people': 'directory',
  '/people/new': 'addPerson',
  '/people/import': 'import',
  '/people/import/$id': 'importPlan',
  '/people/mappings': 'mappings',
  '/people/$id': 'person',
  '/people/$id/expectations': 'expectations',
  '/people/$id/team': 'team',
  '/people/$id/changes': 'changes',
  '/my': 'my',
  '/my/team': 'myTeam',
  '/my/changes': 'myChanges',
  '/chart': 'chart',
  '/units': 'units',
  '/units/$id': 'unit',
};

/** @param parent the route of the shell, whose context holds the query client */
export function peoplePages(parent: AnyRoute): AnyRoute {
  const opens = (name: PageOfPeople) => ({
    loaderDeps: ({ search }: { search: object }) => ({ search }),
    loader: async ({ context, params, deps }: { context: unknown; params: unknown; deps: { search: object } }) =>
      (await import('./opening.ts')).opened(name, {
        queries: (context as { queries: QueryClient }).queries,
        id: (params as { id?: string }).id ?? '',
        search: deps.search as Record<string, string>,
      }),
    component: Opened,
    errorComponent: lazyRouteComponent(() => import('./opening.ts'), 'Problem'),
  });
  const frame: AnyRoute = createRoute({
    getParentRoute: () => parent,
    id: 'people',
    ...opens('frame'),
    loaderDeps: () => ({ search: {} }),
  });
  return frame.addChildren(
    Object.entries(addresses).map(([path, name]): AnyRoute => createRoute({ getParentRoute: () => frame, path, ...opens(name) })),
  );
}

function Opened() {
  const { Page } = useLoaderData({ strict: false }) as unknown as { Page: ComponentType };
  return <Page />;
}

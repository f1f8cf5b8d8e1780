/**
 * The addresses of this room. Only they are in what every page loads: code, words and reads of people are parts that come
 * when somebody is about to go there.
 */
import type { QueryClient } from '@tanstack/react-query';
import { type AnyRoute, createRoute, lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import type { PageOfPeople } from './loading.ts';

/** @param parent the route of the shell, whose context holds the query client */
export function peoplePages(parent: AnyRoute): AnyRoute {
  const loads = (name: PageOfPeople) => ({
    loaderDeps: ({ search }: { search: object }) => ({ search }),
    loader: async ({ context, params, deps }: { context: unknown; params: unknown; deps: { search: object } }) => {
      const { loading } = await import('./loading.ts');
      const { queries } = context as { queries: QueryClient };
      await loading[name]({ queries, id: (params as { id?: string }).id ?? '', search: deps.search as Record<string, string> });
      return null;
    },
    errorComponent: lazyRouteComponent(() => import('./people-problem.tsx'), 'PeopleProblem'),
  });
  const frame = createRoute({
    getParentRoute: () => parent,
    id: 'people',
    ...loads('frame'),
    component: lazyRouteComponent(() => import('./people-frame.tsx'), 'PeopleFrame'),
  });
  const page = (path: string, name: PageOfPeople, component: RouteComponent) =>
    createRoute({ getParentRoute: () => frame, path, ...loads(name), component }) as AnyRoute;
  return frame.addChildren([
    page(
      '/people',
      'directory',
      lazyRouteComponent(() => import('./directory-page.tsx'), 'DirectoryPage'),
    ),
    page(
      '/people/$id',
      'person',
      lazyRouteComponent(() => import('./person-page.tsx'), 'PersonPage'),
    ),
    page(
      '/people/$id/expectations',
      'expectations',
      lazyRouteComponent(() => import('./expectations-page.tsx'), 'ExpectationsPage'),
    ),
    page(
      '/people/$id/team',
      'team',
      lazyRouteComponent(() => import('./team-page.tsx'), 'TeamPage'),
    ),
    page(
      '/people/$id/changes',
      'changes',
      lazyRouteComponent(() => import('./changes-page.tsx'), 'ChangesPage'),
    ),
    page(
      '/my',
      'my',
      lazyRouteComponent(() => import('./expectations-page.tsx'), 'MyExpectationsPage'),
    ),
    page(
      '/my/team',
      'myTeam',
      lazyRouteComponent(() => import('./team-page.tsx'), 'MyTeamPage'),
    ),
    page(
      '/my/changes',
      'myChanges',
      lazyRouteComponent(() => import('./changes-page.tsx'), 'MyChangesPage'),
    ),
    page(
      '/chart',
      'chart',
      lazyRouteComponent(() => import('./chart-page.tsx'), 'ChartPage'),
    ),
    page(
      '/units',
      'units',
      lazyRouteComponent(() => import('./units-page.tsx'), 'UnitsPage'),
    ),
    page(
      '/units/$id',
      'unit',
      lazyRouteComponent(() => import('./unit-page.tsx'), 'UnitPage'),
    ),
  ]) as AnyRoute;
}

/** The addresses of this room. Each page's code and its data are asked for together, when somebody is about to go there. */
import type { QueryClient } from '@tanstack/react-query';
import { type AnyRoute, createRoute, lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import type { HistoryView } from '../contract.ts';
import { askedOf, type FindingsSearch } from './findings-search.ts';
import { languageIn } from './in-language.ts';
import {
  compareQuery,
  familyQuery,
  findingsQuery,
  frameworkQuery,
  handbookQuery,
  historyQuery,
  latticeQuery,
  levelQuery,
  messageQuery,
  oldPageQuery,
  pageQuery,
  pagesQuery,
  roleQuery,
  strandQuery,
  strandsQuery,
  wayQuery,
} from './queries.ts';

interface Context {
  queries: QueryClient;
}

/** @param parent the route of the shell, whose context holds the query client */
export function frameworkPages(parent: AnyRoute): AnyRoute[] {
  const page = (
    path: string,
    load: (queries: QueryClient, id: string, effective: boolean, language: string | null) => Promise<unknown>,
    component: RouteComponent,
  ) =>
    createRoute({
      getParentRoute: () => parent,
      path,
      loaderDeps: ({ search }) => ({
        effective: (search as { view?: string }).view === 'effective',
        language: languageIn(search as object).in,
      }),
      loader: ({ context, params, deps }) => {
        const { _splat, code } = params as { _splat?: string; code?: string };
        return load((context as Context).queries, _splat ?? code ?? '', deps.effective, deps.language).then(() => null);
      },
      component,
    });
  return [
    page(
      '/',
      (queries) => queries.fetchQuery(handbookQuery()),
      lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage'),
    ),
    createRoute({
      getParentRoute: () => parent,
      path: '/frameworks/$',
      loaderDeps: ({ search }) => ({ view: (search as { view?: string }).view, language: languageIn(search as object).in }),
      loader: async ({ context, params, deps: { view, language } }) => {
        const { queries } = context as Context;
        const { _splat: id = '' } = params as { _splat?: string };
        await Promise.all([queries.fetchQuery(frameworkQuery(id, language)), view === 'strands' && queries.fetchQuery(strandsQuery(id))]);
        return null;
      },
      component: lazyRouteComponent(() => import('./framework-page.tsx'), 'FrameworkPage'),
    }),
    page(
      '/levels/$',
      (queries, id, effective, language) => queries.fetchQuery(levelQuery(id, effective, language)),
      lazyRouteComponent(() => import('./level-page.tsx'), 'LevelPage'),
    ),
    page(
      '/families/$',
      (queries, id) => queries.fetchQuery(familyQuery(id)),
      lazyRouteComponent(() => import('./family-page.tsx'), 'FamilyPage'),
    ),
    page(
      '/roles/$',
      (queries, id, effective, language) => queries.fetchQuery(roleQuery(id, effective, language)),
      lazyRouteComponent(() => import('./role-page.tsx'), 'RolePage'),
    ),
    page(
      '/strands/$',
      (queries, id) => queries.fetchQuery(strandQuery(id)),
      lazyRouteComponent(() => import('./strand-page.tsx'), 'StrandPage'),
    ),
    page(
      '/pages/',
      (queries) => queries.fetchQuery(pagesQuery()),
      lazyRouteComponent(() => import('./pages-page.tsx'), 'PagesPage'),
    ),
    createRoute({
      getParentRoute: () => parent,
      path: '/pages/$',
      loaderDeps: ({ search }) => ({ revision: (search as { revision?: string }).revision }),
      loader: async ({ context, params, deps: { revision } }) => {
        const { queries } = context as Context;
        const { _splat: path = '' } = params as { _splat?: string };
        await (revision === undefined ? queries.fetchQuery(pageQuery(path)) : queries.fetchQuery(oldPageQuery(path, String(revision))));
        return null;
      },
      component: lazyRouteComponent(() => import('./written-page.tsx'), 'WrittenPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/history/$kind/$',
      loaderDeps: ({ search }) => ({ all: (search as { all?: unknown }).all !== undefined }),
      loader: async ({ context, params, deps: { all } }) => {
        const { kind, _splat: id = '' } = params as { kind: HistoryView['of']['kind']; _splat?: string };
        await (context as Context).queries.fetchQuery(historyQuery(kind, id, all));
        return null;
      },
      component: lazyRouteComponent(() => import('./history-page.tsx'), 'HistoryPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/findings',
      loaderDeps: ({ search }) => askedOf(search as FindingsSearch),
      loader: async ({ context, deps }) => {
        await (context as Context).queries.fetchQuery(findingsQuery(deps));
        return null;
      },
      component: lazyRouteComponent(() => import('./findings-page.tsx'), 'FindingsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/compare',
      loaderDeps: ({ search }) => search as { from?: string; to?: string },
      loader: async ({ context, deps: { from, to } }) => {
        if (from && to) await (context as Context).queries.fetchQuery(compareQuery(from, to));
        return null;
      },
      component: lazyRouteComponent(() => import('./compare-page.tsx'), 'ComparePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/lattice',
      loaderDeps: ({ search }) => {
        const { of, from, to } = search as { of?: string; from?: string; to?: string };
        return { of: of ?? null, from, to };
      },
      loader: async ({ context, deps: { of, from, to } }) => {
        const { queries } = context as Context;
        await Promise.all([queries.fetchQuery(latticeQuery(of)), from && to && queries.fetchQuery(wayQuery(from, to))]);
        return null;
      },
      component: lazyRouteComponent(() => import('./lattice-page.tsx'), 'LatticePage'),
    }),
    page(
      '/search',
      // The engine comes with those who search.
      (queries) => import('./search-query.ts').then(({ searchQuery }) => queries.fetchQuery(searchQuery())),
      lazyRouteComponent(() => import('./search-page.tsx'), 'SearchPage'),
    ),
    page(
      '/messages/$code',
      (queries, code) => queries.fetchQuery(messageQuery(code)),
      lazyRouteComponent(() => import('./message-page.tsx'), 'MessagePage'),
    ),
  ];
}

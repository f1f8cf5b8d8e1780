/** Front door: the web app. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRootRouteWithContext, createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { frameworkPages } from './frameworks/web/pages.tsx';
import { NothingHere, ProblemPage } from './frameworks/web/problem-page.tsx';
import { handbookQuery } from './frameworks/web/queries.ts';
import { Shell } from './frameworks/web/shell.tsx';
import { UiProvider } from './ui/provider.tsx';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What was read holds until the server says that it has changed.
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      retry: false,
    },
  },
});

const shell = createRootRouteWithContext<{ queries: QueryClient }>()({
  loader: ({ context }) => context.queries.fetchQuery(handbookQuery()),
  validateSearch: (search: Record<string, unknown>) => ({
    ...(typeof search.statement === 'string' ? { statement: search.statement } : {}),
    ...(typeof search.level === 'string' ? { level: search.level } : {}),
    ...(search.view === 'effective' || search.view === 'strands' ? { view: search.view } : {}),
    ...(typeof search.from === 'string' ? { from: search.from } : {}),
    ...(typeof search.to === 'string' ? { to: search.to } : {}),
    ...(search.all === 'true' ? { all: search.all } : {}),
    ...(search.by === 'rule' ? { by: search.by } : {}),
    ...(typeof search.severity === 'string' ? { severity: search.severity } : {}),
    ...(typeof search.group === 'string' ? { group: search.group } : {}),
    ...(typeof search.rule === 'string' ? { rule: search.rule } : {}),
    ...(typeof search.owner === 'string' ? { owner: search.owner } : {}),
    ...(typeof search.page === 'string' ? { page: search.page } : {}),
    ...(typeof search.finding === 'string' ? { finding: search.finding } : {}),
    ...(typeof search.q === 'string' ? { q: search.q } : {}),
    ...(typeof search.kind === 'string' ? { kind: search.kind } : {}),
    ...(typeof search.framework === 'string' ? { framework: search.framework } : {}),
    ...(typeof search.area === 'string' ? { area: search.area } : {}),
    ...(typeof search.without === 'string' ? { without: search.without } : {}),
    ...(typeof search.rows === 'string' ? { rows: search.rows } : {}),
    ...(search.track === 'individual' || search.track === 'management' ? { track: search.track } : {}),
    ...(typeof search.pin === 'string' ? { pin: search.pin } : {}),
    ...(search.density === 'compact' || search.density === 'lines' ? { density: search.density } : {}),
  }),
  component: Shell,
  errorComponent: ProblemPage,
  notFoundComponent: NothingHere,
});

const router = createRouter({
  routeTree: shell.addChildren(frameworkPages(shell)),
  context: { queries },
  scrollRestoration: true,
  defaultHashScrollIntoView: { block: 'center' },
  defaultPendingMs: 300,
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: ProblemPage,
  // Slashes of an id stay slashes in `?statement=`, commas between layers stay commas.
  stringifySearch: (search) => {
    const entries = Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
    return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString().replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
  },
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
});

const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <UiProvider>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </UiProvider>
    </StrictMode>,
  );
}

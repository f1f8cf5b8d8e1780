/** Front door: the reading site, whoever shows it: a browser beside a server, a browser beside files, or who writes those files. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRouter,
  Outlet,
  type RouterHistory,
  RouterProvider,
  redirect,
  useLoaderData,
  useRouterState,
} from '@tanstack/react-router';
import { type ReactNode, StrictMode } from 'react';
import type { Around } from './access/web/around.tsx';
import type { AccessClient } from './access/web/client.ts';
import { linkTokenKey } from './access/web/link-token.ts';
import { accessPages } from './access/web/pages.tsx';
import type { PatientAsking } from './access/web/patient-asking.ts';
import { doors, signInPath, twoFactorsPath } from './access/web/way-back.ts';
import type { Language } from './compiler/language.ts';
import { queryOf } from './frameworks/static-addresses.ts';
import { type Client, problemOf } from './frameworks/web/client.ts';
import { frameworkPages } from './frameworks/web/pages.tsx';
import { NothingHere, ProblemPage } from './frameworks/web/problem-page.tsx';
import { handbookQuery } from './frameworks/web/queries.ts';
import { Shell } from './frameworks/web/shell.tsx';
import type { SiteContext } from './frameworks/web/site.ts';
import type { VersionsClient } from './frameworks/web/versions/client.ts';
import { versionPages } from './frameworks/web/versions/pages.tsx';
import type { SiteWords } from './frameworks/web/words/en.ts';
import { SpeakingProvider } from './frameworks/web/words/speaking.tsx';
import type { PeopleClient } from './people/web/client.ts';
import { peoplePages } from './people/web/pages.tsx';
import { UiProvider } from './ui/provider.tsx';

export interface SiteOptions {
  client: Client;
  /** Who answers about people, loaded when they are first asked; without it the site has no people. */
  people?: () => Promise<PeopleClient>;
  /** The same of published versions. */
  versions?: () => Promise<VersionsClient>;
  /** The same of sign-in, the inbox, and what else is about who one is and may do. */
  access?: () => Promise<AccessClient>;
  /** What makes requests wait where a session ends. */
  patient?: PatientAsking;
  /** What opens the link that led here. */
  link?: string | null;
  /** Default: that of the browser. */
  history?: RouterHistory;
  /** Default: that of the browser's window; where there is none, any. */
  origin?: string;
  /** Whether what is served may change while somebody reads it. */
  isLive: boolean;
  /** The version or day that everything is read as of; default: as it is now. */
  at?: string | null;
  /** What the site says, in the language it begins with. */
  words: SiteWords;
  /** Told when somebody chose another language; without it nobody can. */
  onLanguage?: (language: Language) => void;
}

/** Parts of the query that are any text; the others have few values. */
const texts = [
  'statement',
  'q',
  'kind',
  'framework',
  'area',
  'level',
  'rows',
  'pin',
  'from',
  'to',
  'severity',
  'group',
  'rule',
  'owner',
  'page',
  'finding',
  'without',
  'problem',
];

export function createSite(options: SiteOptions) {
  const { client, people, versions, access, patient, link, history, origin, isLive, at = null, words, onLanguage } = options;
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        meta: { client, people, versions, access, patient },
        // What was read holds until the server says that it has changed.
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: false,
      },
    },
  });

  if (link) queries.setQueryData(linkTokenKey, link);

  const shell = createRootRouteWithContext<SiteContext>()({
    loader: async ({ location }): Promise<Around | null> => {
      if (doors.has(location.pathname)) return null;
      const later = patient && import('./access/web/around.tsx');
      void later?.then(({ foresee }) => foresee(queries));
      const handbook = await queries.fetchQuery(handbookQuery()).catch((error) => {
        const problem = problemOf(error);
        const door = problem?.status === 401 ? signInPath : problem?.code === 'FACTOR_MISSING' ? twoFactorsPath : null;
        if (door === null) throw error;
        throw redirect({ to: door, search: location.href === '/' ? {} : { to: location.href }, replace: true });
      });
      patient?.begin();
      return handbook.people && later ? (await later).around(queries) : null;
    },
    validateSearch: (search: Record<string, unknown>) => ({
      ...Object.fromEntries(texts.flatMap((key) => (typeof search[key] === 'string' ? [[key, search[key]]] : []))),
      ...(search.track === 'individual' || search.track === 'management' ? { track: search.track } : {}),
      ...(search.density === 'compact' || search.density === 'lines' ? { density: search.density } : {}),
      ...(search.view === 'effective' || search.view === 'strands' ? { view: search.view } : {}),
      ...(search.all === 'true' ? { all: search.all } : {}),
      ...(search.by === 'rule' ? { by: search.by } : {}),
    }),
    component: Whole,
    errorComponent: ProblemPage,
    notFoundComponent: NothingHere,
  });

  const router = createRouter({
    routeTree: shell.addChildren([
      ...frameworkPages(shell),
      ...(people ? peoplePages(shell) : []),
      ...(versions ? versionPages(shell) : []),
      ...(access ? accessPages(shell) : []),
    ]),
    context: { queries, isLive, at },
    ...(history && { history }),
    ...(origin !== undefined && { origin }),
    scrollRestoration: origin === undefined,
    defaultHashScrollIntoView: { block: 'center' },
    defaultPendingMs: 300,
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: ProblemPage,
    // Slashes of an id stay slashes in `?statement=`, commas between layers stay commas.
    stringifySearch: (search) =>
      queryOf(Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))),
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  });

  // The sentences of the server are asked for again, in the new language; until they are there the old ones stand.
  const onChosen =
    onLanguage &&
    ((language: Language) => {
      onLanguage(language);
      void queries.invalidateQueries();
    });
  const site: ReactNode = (
    <StrictMode>
      <UiProvider>
        <QueryClientProvider client={queries}>
          <SpeakingProvider words={words} onChosen={onChosen ?? null}>
            <RouterProvider router={router} />
          </SpeakingProvider>
        </QueryClientProvider>
      </UiProvider>
    </StrictMode>
  );
  return { queries, router, site };
}

/** Whoever is not signed in comes to pages that need nothing of an organisation; around all others is the shell. */
function Whole() {
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const around = useLoaderData({ from: '__root__' } as never) as Around | null;
  return doors.has(pathname) ? <Outlet /> : <Shell {...around} />;
}

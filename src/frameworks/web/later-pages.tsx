/** Pages of which the first page carries the addresses alone: code, words and reads come when somebody is about to go there. */
import type { QueryClient } from '@tanstack/react-query';
import { type AnyRoute, createRoute, type RouteOptions, useLoaderData } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';

/** Where somebody is going. */
export interface Going {
  queries: QueryClient;
  params: Readonly<Record<string, string | undefined>>;
  search: Readonly<Record<string, string | undefined>>;
}

export interface OpenedPage {
  Page: ComponentType;
  /** What is around it. */
  Frame: ComponentType<{ children: ReactNode }>;
}

/**
 * @param parent the route of the shell, whose context holds the query client
 * @param addresses which page is at which
 */
export function laterPages<Name extends string>(
  parent: AnyRoute,
  addresses: Readonly<Record<string, Name>>,
  open: (name: Name, going: Going) => Promise<OpenedPage>,
  options: Pick<RouteOptions<unknown, AnyRoute>, 'errorComponent'> = {},
): AnyRoute[] {
  return Object.entries(addresses).map(([path, name]) =>
    createRoute({
      ...options,
      getParentRoute: () => parent,
      path,
      loaderDeps: ({ search }) => ({ search }),
      loader: ({ context, params, deps: { search } }) => open(name, { ...(context as { queries: QueryClient }), params, search } as Going),
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

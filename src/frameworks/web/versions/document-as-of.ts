/** A document that shows a version as it was published: everything is asked as of it, and every link leads on within it. */
import { createBrowserHistory, type RouterHistory } from '@tanstack/react-router';
import { readAsOf } from '../read-as-of.ts';

export interface DocumentAsOf {
  ask: typeof fetch;
  history: RouterHistory;
}

/** @param ask how a server is asked */
export function documentAsOf(at: string, ask: typeof fetch): DocumentAsOf {
  return {
    ask: (request, init) =>
      ask(request instanceof Request ? new Request(readAsOf(request.url, at), request) : readAsOf(String(request), at), init),
    history: createBrowserHistory({ createHref: (href) => keptAsOf(href, at) }),
  };
}

function keptAsOf(href: string, at: string): string {
  const url = new URL(href, location.origin);
  url.searchParams.set('at', at);
  return url.pathname + url.search.replaceAll('%2F', '/') + url.hash;
}

/** Front door: the reading site as text. Bundled for Node beside the command; the pages are the very ones of the browser. */
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server.edge';
import type { Language } from './compiler/language.ts';
import { type Answer, clientFrom } from './frameworks/web/client.ts';
import { handbookQuery } from './frameworks/web/queries.ts';
import { en } from './frameworks/web/words/en.ts';
import { loadWords } from './frameworks/web/words/load.ts';
import type { WrittenPage } from './frameworks/written-page.ts';
import { createSite } from './web.tsx';

export interface Rendered {
  /** What goes into the head of the page. */
  head: string;
  /** What goes into the element of the app. */
  body: string;
  /** What the page was made from, beside what every page is made from. */
  reads: WrittenPage['reads'];
}

const origin = 'http://localhost';

/** Paths of the routes, as they are declared: `/levels/$`. */
export function routePaths(): string[] {
  const { router } = createSite({ client: clientFrom(nobody), history: createMemoryHistory(), origin, isLive: false, words: en });
  return Object.keys(router.routesByPath).sort();
}

/**
 * Shows one address as a browser would before its first script runs.
 * @param hrefOf where a link to an address of the site leads
 * @param language what the site speaks there
 */
export async function prerender(
  address: string,
  answer: Answer,
  hrefOf: (address: string) => string,
  language: Language,
): Promise<Rendered> {
  const history = createMemoryHistory({ initialEntries: [address] });
  history.createHref = hrefOf;
  const answers = new Set<unknown>();
  const noted: Answer = async (...asked) => {
    const value = await answer(...asked);
    answers.add(value);
    return value;
  };
  const { queries, router, site } = createSite({
    client: clientFrom(noted),
    history,
    origin,
    isLive: false,
    words: await loadWords(language),
  });
  await router.load();
  const html = renderToString(site);
  // React puts what belongs into the head before everything else.
  const head = /^(?:<title>.*?<\/title>|<meta[^>]*>|<link[^>]*>)*/su.exec(html)?.[0] ?? '';
  const shared = JSON.stringify(handbookQuery().queryKey);
  const reads = queries
    .getQueryCache()
    .getAll()
    // What a page has made of an answer, such as an index, it makes again.
    .filter(({ queryKey, state }) => answers.has(state.data) && JSON.stringify(queryKey) !== shared)
    .map(({ queryKey, state }): WrittenPage['reads'][number] => [queryKey, state.data]);
  queries.clear();
  return { head, body: html.slice(head.length), reads };
}

const nobody: Answer = () => Promise.reject(new Error('Nobody answers here.'));

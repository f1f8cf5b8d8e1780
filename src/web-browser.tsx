/** Front door: the reading site in a browser, beside a running server or beside the files of `gradus build`. */
import { createBrowserHistory, createMemoryHistory } from '@tanstack/react-router';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { type Language, languageOf } from './compiler/language.ts';
import { addressAt, staticAddress } from './frameworks/static-addresses.ts';
import { clientFrom, clientOver } from './frameworks/web/client.ts';
import { answerFromFiles } from './frameworks/web/static-answers.ts';
import { isFileOfItsOwn, readWrittenPage } from './frameworks/web/taken-up.ts';
import type { VersionsClient } from './frameworks/web/versions/client.ts';
import { en, type SiteWords } from './frameworks/web/words/en.ts';
import { languageWanted, rememberLanguage } from './frameworks/web/words/language-wanted.ts';
import { loadWords } from './frameworks/web/words/load.ts';
import type { WrittenPage } from './frameworks/written-page.ts';
import type { PeopleClient } from './people/web/client.ts';
import { createSite } from './web.tsx';

const root = document.getElementById('app');
const written = readWrittenPage(document);
if (root && written) void showWritten(root, written);
else if (root) void showLive(root);

/** The language of the document is the one that was chosen; the server is asked in it. */
async function showLive(root: HTMLElement): Promise<void> {
  const words = await wordsOf(languageWanted());
  const speak = (language: Language) => {
    document.documentElement.lang = language;
  };
  speak(words.language);
  // Another version is another document: nothing that was read of one can be taken for the other.
  const at = new URLSearchParams(location.search).get('at') || null;
  const { ask, ...browsing } = at === null ? {} : (await loadVersions()).showAsOf(at);
  const client = clientOver(location.origin, () => document.documentElement.lang, ask);
  const onLanguage = (language: Language) => {
    rememberLanguage(language);
    speak(language);
  };
  const [people, versions] = [peopleLater(), versionsLater()];
  createRoot(root).render(createSite({ client, people, versions, ...browsing, at, isLive: true, words, onLanguage }).site);
}

/** Their addresses and all that it takes to ask are a part of its own, which comes once. */
function peopleLater(): () => Promise<PeopleClient> {
  let asked: Promise<PeopleClient> | null = null;
  return () => {
    asked ??= import('./people/web/client.ts').then(({ peopleOver }) => peopleOver(location.origin, () => document.documentElement.lang));
    return asked;
  };
}

const loadVersions = () => import('./frameworks/web/versions/opening.ts');

function versionsLater(): () => Promise<VersionsClient> {
  let asked: Promise<VersionsClient> | null = null;
  return () => {
    asked ??= loadVersions().then(({ askOver }) => askOver(location.origin, () => document.documentElement.lang));
    return asked;
  };
}

/** Where another language cannot be loaded, English is there. */
function wordsOf(language: Language): Promise<SiteWords> {
  return loadWords(language).catch(() => en);
}

/** Takes up the page as it was written; where the address asks for more than that page shows, shows that instead. */
async function showWritten(root: HTMLElement, { base, address, reads }: WrittenPage): Promise<void> {
  const here = () => addressAt(location.pathname + location.search + location.hash, base);
  const history = createBrowserHistory({
    // Of a history that begins there: the address taken apart as the router wants it.
    parseLocation: () => {
      const { location } = createMemoryHistory({ initialEntries: [here()] });
      return { ...location, state: window.history.state ?? location.state };
    },
    createHref: (href) => staticAddress(href, base, isFileOfItsOwn),
  });
  // It was written in one language, and stays in it.
  const words = await wordsOf(languageOf([document.documentElement.lang]));
  const compute = () => import('./reads-in-page.ts').then(({ answerFromHandbook }) => answerFromHandbook(base));
  const { queries, router, site } = createSite({ client: clientFrom(answerFromFiles(base, compute)), history, isLive: false, words });
  for (const [key, value] of reads) queries.setQueryData(key, value);
  await router.load();
  if (here().split('#', 1)[0] === address) hydrateRoot(root, site);
  else createRoot(root).render(site);
}

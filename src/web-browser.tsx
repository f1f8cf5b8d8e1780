/** Front door: the reading site in a browser, beside a running server or beside the files of `gradus build`. */
import { createBrowserHistory, createMemoryHistory } from '@tanstack/react-router';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { takeLinkToken } from './access/web/link-token.ts';
import { patientAsking } from './access/web/patient-asking.ts';
import { type Language, languageOf } from './compiler/language.ts';
import { addressAt, staticAddress } from './frameworks/static-addresses.ts';
import { clientFrom, clientOver } from './frameworks/web/client.ts';
import { answerFromFiles } from './frameworks/web/static-answers.ts';
import { isFileOfItsOwn, pressAsBefore, readWrittenPage } from './frameworks/web/taken-up.ts';
import { en, type SiteWords } from './frameworks/web/words/en.ts';
import { languageWanted, rememberLanguage } from './frameworks/web/words/language-wanted.ts';
import { loadWords } from './frameworks/web/words/load.ts';
import type { WrittenPage } from './frameworks/written-page.ts';
import { createSite } from './web.tsx';

const root = document.getElementById('app');
const written = readWrittenPage(document);
if (root && written) void showWritten(root, written);
else if (root) void showLive(root);

/** The language of the document is the one that was chosen; the server is asked in it. */
async function showLive(root: HTMLElement): Promise<void> {
  const link = takeLinkToken(location, (address) => history.replaceState(null, '', address));
  // A page that the browser kept may be somebody's who has signed out since.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  const words = await wordsOf(languageWanted());
  const speak = (language: Language) => {
    document.documentElement.lang = language;
  };
  speak(words.language);
  const language = () => document.documentElement.lang;
  const patient = patientAsking();
  const asking = [location.origin, language, patient.ask] as const;
  // Another version is another document: nothing that was read of one can be taken for the other.
  const at = new URLSearchParams(location.search).get('at') || null;
  const { ask = patient.ask, ...browsing } = at === null ? {} : (await loadVersions()).showAsOf(at, patient.ask);
  const onLanguage = (language: Language) => {
    rememberLanguage(language);
    speak(language);
  };
  const { site } = createSite({
    client: clientOver(location.origin, language, ask),
    people: later(async () => (await import('./people/web/client.ts')).peopleOver(...asking)),
    versions: later(async () => (await loadVersions()).askOver(...asking)),
    access: later(async () => (await import('./access/web/client.ts')).accessOver(...asking)),
    patient,
    link,
    ...browsing,
    at,
    isLive: true,
    words,
    onLanguage,
  });
  createRoot(root).render(site);
}

/** Addresses and all that it takes to ask are a part of its own, which comes once, when it is first asked for. */
function later<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | null = null;
  return () => {
    part ??= load();
    return part;
  };
}

const loadVersions = () => import('./frameworks/web/versions/opening.ts');

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
  pressAsBefore(document);
}

/** Each page of signing in, and the own account: its code, and what has to be read before it is shown. Both are on the way at once. */
import type { ComponentType } from 'react';
import { languageOf } from '../../../compiler/language.ts';
import type { Going, OpenedPage } from '../../../frameworks/web/later-pages.tsx';
import { AccessSpeaking, accessWordsQuery } from '../words/access-words.tsx';
import { Entrance } from './entrance.tsx';
import { accountQuery, sessionQuery, sessionsQuery, tokensQuery } from './queries.ts';

interface Opening extends Pick<OpenedPage, 'Frame'> {
  code(): Promise<ComponentType>;
  reads(queries: Going['queries']): Promise<unknown>;
}

const anew = { staleTime: 0 };

const openings = {
  signIn: {
    code: () => import('./sign-in-page.tsx').then((module) => module.SignInPage),
    reads: (queries) => queries.fetchQuery({ ...sessionQuery(), ...anew }),
    Frame: Entrance,
  },
  twoFactors: {
    code: () => import('./two-factors-page.tsx').then((module) => module.TwoFactorsPage),
    reads: (queries) => queries.fetchQuery({ ...sessionQuery(), ...anew }),
    Frame: Entrance,
  },
  // What their links open is asked for by the pages themselves.
  first: { code: () => import('./first-page.tsx').then((module) => module.FirstPage), reads: async () => null, Frame: Entrance },
  invitation: {
    code: () => import('./invitation-page.tsx').then((module) => module.InvitationPage),
    reads: async () => null,
    Frame: Entrance,
  },
  account: {
    code: () => import('../account/account-page.tsx').then((module) => module.AccountPage),
    reads: async (queries) => {
      const { signedIn } = await queries.ensureQueryData(sessionQuery());
      if (signedIn === null || signedIn.method === 'persona') return;
      await Promise.all([
        queries.fetchQuery({ ...accountQuery(), ...anew }),
        queries.fetchQuery({ ...sessionsQuery(), ...anew }),
        queries.prefetchQuery({ ...tokensQuery(), ...anew }),
      ]);
    },
    Frame: AccessSpeaking,
  },
} satisfies Record<string, Opening>;

export type PageOfSignIn = keyof typeof openings;

export async function opened(name: PageOfSignIn, { queries }: Going): Promise<OpenedPage> {
  const { code, reads, Frame } = openings[name];
  const [Page] = await Promise.all([
    code(),
    reads(queries),
    queries.ensureQueryData(accessWordsQuery(languageOf([document.documentElement.lang]))),
  ]);
  return { Page, Frame };
}

/** Each page of administration: its code, and what has to be read before it is shown. Both are on the way at once. */
import type { ComponentType } from 'react';
import { languageOf } from '../../../compiler/language.ts';
import type { Going, OpenedPage } from '../../../frameworks/web/later-pages.tsx';
import { meQuery } from '../../../people/web/queries.ts';
import { peopleWordsQuery } from '../../../people/web/words/people-words.tsx';
import { accessWordsQuery } from '../words/access-words.tsx';
import { AdminFrame } from './admin-frame.tsx';
import {
  accountsQuery,
  dutiesQuery,
  invitationsQuery,
  issuersQuery,
  mailQuery,
  policyQuery,
  scimGroupsQuery,
  serviceTokensQuery,
  signInRulesQuery,
} from './queries.ts';
import { accountsAsked, dutiesAsked } from './search.ts';

interface Opening {
  code(): Promise<ComponentType>;
  reads(going: Going): Promise<unknown>;
}

const openings = {
  accounts: {
    code: () => import('./accounts-page.tsx').then((module) => module.AccountsPage),
    reads: ({ queries, search }) =>
      Promise.all([queries.fetchInfiniteQuery(accountsQuery(accountsAsked(search))), queries.fetchInfiniteQuery(invitationsQuery())]),
  },
  duties: {
    code: () => import('./duties-page.tsx').then((module) => module.DutiesPage),
    reads: ({ queries, search }) => queries.fetchInfiniteQuery(dutiesQuery(dutiesAsked(search))),
  },
  issuers: {
    code: () => import('./issuers-page.tsx').then((module) => module.IssuersPage),
    reads: ({ queries }) => Promise.all([queries.fetchQuery(issuersQuery()), queries.fetchQuery(signInRulesQuery())]),
  },
  tokens: {
    code: () => import('./tokens-page.tsx').then((module) => module.TokensPage),
    reads: ({ queries }) => Promise.all([queries.fetchQuery(serviceTokensQuery()), queries.fetchQuery(scimGroupsQuery())]),
  },
  mail: {
    code: () => import('./mail-page.tsx').then((module) => module.MailPage),
    reads: ({ queries }) => queries.fetchQuery(mailQuery()),
  },
  policy: {
    code: () => import('./policy-page.tsx').then((module) => module.PolicyPage),
    reads: ({ queries }) => queries.fetchQuery(policyQuery()),
  },
} satisfies Record<string, Opening>;

export type PageOfAdmin = keyof typeof openings;

export async function opened(name: PageOfAdmin, going: Going): Promise<OpenedPage> {
  const language = languageOf([document.documentElement.lang]);
  const [Page] = await Promise.all([
    openings[name].code(),
    openings[name].reads(going),
    going.queries.ensureQueryData(meQuery()),
    going.queries.ensureQueryData(accessWordsQuery(language)),
    // Choosing somebody, or a unit, speaks as the pages of people do.
    going.queries.ensureQueryData(peopleWordsQuery(language)),
  ]);
  return { Page, Frame: AdminFrame };
}

/** Each page of the inbox: its code, and what has to be read before it is shown. Both are on the way at once. */
import type { ComponentType } from 'react';
import { languageOf } from '../../../compiler/language.ts';
import type { Going, OpenedPage } from '../../../frameworks/web/later-pages.tsx';
import { AccessSpeaking, accessWordsQuery } from '../words/access-words.tsx';
import { InboxInHead } from './inbox-in-head.tsx';
import { inboxQuery, mailSettingsQuery } from './queries.ts';

interface Opening {
  code(): Promise<ComponentType>;
  reads(queries: Going['queries']): Promise<unknown>;
}

const openings = {
  inbox: {
    code: () => import('./inbox-page.tsx').then((module) => module.InboxPage),
    reads: (queries) => queries.fetchInfiniteQuery(inboxQuery(false)),
  },
  mailSettings: {
    code: () => import('./mail-settings-page.tsx').then((module) => module.MailSettingsPage),
    reads: (queries) => queries.fetchQuery(mailSettingsQuery()),
  },
} satisfies Record<string, Opening>;

export type PageOfInbox = keyof typeof openings;

export async function opened(name: PageOfInbox, { queries }: Going): Promise<OpenedPage> {
  const [Page] = await Promise.all([
    openings[name].code(),
    openings[name].reads(queries),
    queries.ensureQueryData(accessWordsQuery(languageOf([document.documentElement.lang]))),
  ]);
  return { Page, Frame: AccessSpeaking };
}

/** What every page has of it in its head. */
export function Head() {
  return (
    <AccessSpeaking>
      <InboxInHead />
    </AccessSpeaking>
  );
}

/** Each page of rights: its code, and what has to be read before it is shown. Both are on the way at once. */
import type { ComponentType } from 'react';
import { languageOf } from '../../../compiler/language.ts';
import type { Going, OpenedPage } from '../../../frameworks/web/later-pages.tsx';
import { meQuery, personQuery } from '../../../people/web/queries.ts';
import { peopleWordsQuery } from '../../../people/web/words/people-words.tsx';
import { AdminFrame } from '../admin/admin-frame.tsx';
import { accessWordsQuery } from '../words/access-words.tsx';
import { auditAsked } from './audit-search.ts';
import { auditQuery, dataQuery, retentionQuery } from './queries.ts';
import { RightsFrame } from './rights-frame.tsx';

interface Opening {
  code(): Promise<ComponentType>;
  reads(going: Going): Promise<unknown>;
  Frame: OpenedPage['Frame'];
}

const openings = {
  myData: {
    code: () => import('./data-page.tsx').then((module) => module.MyDataPage),
    reads: async ({ queries }) => {
      const { person } = await queries.ensureQueryData(meQuery());
      return person && queries.fetchQuery(dataQuery(person.id));
    },
    Frame: RightsFrame,
  },
  dataOf: {
    code: () => import('./data-page.tsx').then((module) => module.DataPage),
    // Of somebody else nothing is read before it is asked for: it is noted, and they are told.
    reads: ({ queries, params }) => queries.fetchQuery(personQuery(params.id ?? '', null)),
    Frame: RightsFrame,
  },
  retention: {
    code: () => import('./retention-page.tsx').then((module) => module.RetentionPage),
    reads: ({ queries }) => queries.fetchQuery(retentionQuery()),
    Frame: AdminFrame,
  },
  audit: {
    code: () => import('./audit-page.tsx').then((module) => module.AuditPage),
    reads: ({ queries, search }) => queries.fetchInfiniteQuery(auditQuery(auditAsked(search))),
    Frame: AdminFrame,
  },
} satisfies Record<string, Opening>;

export type PageOfRights = keyof typeof openings;

export async function opened(name: PageOfRights, going: Going): Promise<OpenedPage> {
  const language = languageOf([document.documentElement.lang]);
  const [Page] = await Promise.all([
    openings[name].code(),
    openings[name].reads(going),
    going.queries.ensureQueryData(meQuery()),
    going.queries.ensureQueryData(accessWordsQuery(language)),
    going.queries.ensureQueryData(peopleWordsQuery(language)),
  ]);
  return { Page, Frame: openings[name].Frame };
}

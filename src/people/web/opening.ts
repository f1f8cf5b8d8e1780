/** Each page of people: its code, and what has to be read before it is shown. Both are on the way at once. */
import type { ComponentType } from 'react';
import { languageOf } from '../../compiler/language.ts';
import type { OpenedPage, Going as Place } from '../../frameworks/web/later-pages.tsx';
import { handbookQuery } from '../../frameworks/web/queries.ts';
import { importQuery, importsQuery, mappingsQuery } from './acts/queries.ts';
import { askedOf } from './directory-search.ts';
import { PeopleFrame } from './people-frame.tsx';
import { PeopleProblem } from './people-problem.tsx';
import {
  changesForQuery,
  chartQuery,
  directoryQuery,
  expectationsQuery,
  heldQuery,
  meQuery,
  personQuery,
  teamQuery,
  unitQuery,
  unitsBelowQuery,
  unitsQuery,
} from './queries.ts';
import { readBeside } from './read-beside.ts';
import { peopleWordsQuery } from './words/people-words.tsx';

interface Going extends Pick<Place, 'queries' | 'search'> {
  /** Of the address; empty where the page has none. */
  id: string;
}

interface Opening {
  code(): Promise<ComponentType>;
  reads(going: Going): Promise<unknown>;
}

const dayOf = ({ search }: Going) => search.on ?? null;
/** With what the own post asks, and the one that is read beside it. */
const expectations = async (going: Going) => {
  const { queries, search } = going;
  const [view, handbook] = await Promise.all([
    queries.fetchQuery(expectationsQuery(going.id, dayOf(going))),
    queries.ensureQueryData(handbookQuery()),
  ]);
  const { position, version } = view;
  const shown = [position?.post, readBeside(view, search.next, handbook)].filter((post) => post?.inHandbook);
  return Promise.all(shown.map((post) => post && queries.fetchQuery(heldQuery(post, version?.id ?? null))));
};
const team = (going: Going) => going.queries.fetchQuery(teamQuery(going.id, dayOf(going)));
const changes = ({ queries, id }: Going) => queries.fetchQuery(changesForQuery(id));

/** A page of one's own: there is nothing to read for who acts as nobody. */
const mine = (reads: Opening['reads']) => async (going: Going) => {
  const { person } = await going.queries.ensureQueryData(meQuery());
  return person && reads({ ...going, id: person.id });
};

const openings = {
  directory: {
    code: () => import('./directory-page.tsx').then((module) => module.DirectoryPage),
    reads: (going) =>
      Promise.all([
        going.queries.fetchInfiniteQuery(directoryQuery(askedOf(going.search))),
        going.queries.fetchQuery(unitsQuery(dayOf(going))),
      ]),
  },
  addPerson: { code: () => import('./add-person-page.tsx').then((module) => module.AddPersonPage), reads: async () => null },
  import: {
    code: () => import('./import-page.tsx').then((module) => module.ImportPage),
    reads: ({ queries }) => queries.fetchInfiniteQuery(importsQuery()),
  },
  importPlan: {
    code: () => import('./import-plan-page.tsx').then((module) => module.ImportPlanPage),
    reads: ({ queries, id }) => queries.fetchQuery(importQuery(id)),
  },
  mappings: {
    code: () => import('./mappings-page.tsx').then((module) => module.MappingsPage),
    reads: ({ queries }) => queries.fetchInfiniteQuery(mappingsQuery()),
  },
  person: {
    code: () => import('./person-page.tsx').then((module) => module.PersonPage),
    reads: (going) => going.queries.fetchQuery(personQuery(going.id, dayOf(going))),
  },
  expectations: { code: () => import('./expectations-page.tsx').then((module) => module.ExpectationsPage), reads: expectations },
  team: { code: () => import('./team-page.tsx').then((module) => module.TeamPage), reads: team },
  changes: { code: () => import('./changes-page.tsx').then((module) => module.ChangesPage), reads: changes },
  my: { code: () => import('./expectations-page.tsx').then((module) => module.MyExpectationsPage), reads: mine(expectations) },
  myTeam: { code: () => import('./team-page.tsx').then((module) => module.MyTeamPage), reads: mine(team) },
  myChanges: { code: () => import('./changes-page.tsx').then((module) => module.MyChangesPage), reads: mine(changes) },
  chart: {
    code: () => import('./chart-page.tsx').then((module) => module.ChartPage),
    reads: (going) => going.queries.fetchInfiniteQuery(chartQuery(null, dayOf(going))),
  },
  units: {
    code: () => import('./units-page.tsx').then((module) => module.UnitsPage),
    reads: (going) => going.queries.fetchInfiniteQuery(unitsBelowQuery(null, dayOf(going))),
  },
  unit: {
    code: () => import('./unit-page.tsx').then((module) => module.UnitPage),
    reads: (going) => {
      const on = dayOf(going);
      return Promise.all([
        going.queries.fetchQuery(unitQuery(going.id, on)),
        going.queries.fetchInfiniteQuery(directoryQuery({ unit: going.id, ...(on !== null && { on }) })),
      ]);
    },
  },
} satisfies Record<string, Opening>;

/** What stands where a page cannot be shown. */
export const Problem = PeopleProblem;

export type PageOfPeople = keyof typeof openings;

export async function opened(name: PageOfPeople, { queries, params, search }: Place): Promise<OpenedPage> {
  const [Page] = await Promise.all([
    openings[name].code(),
    openings[name].reads({ queries, search, id: params.id ?? '' }),
    // What is around it, too: a page is there as a whole, or not yet.
    queries.ensureQueryData(meQuery()),
    queries.ensureQueryData(peopleWordsQuery(languageOf([document.documentElement.lang]))),
  ]);
  return { Page, Frame: PeopleFrame };
}

/** What each page of people needs before it is shown, asked for while its code is on the way. */
import type { QueryClient } from '@tanstack/react-query';
import { askedOf } from './directory-search.ts';
import { changesForQuery, directoryQuery, expectationsQuery, meQuery, personQuery, teamQuery, unitQuery, unitsQuery } from './queries.ts';

export interface Going {
  queries: QueryClient;
  /** Of the address; empty where the page has none. */
  id: string;
  search: Readonly<Record<string, string | undefined>>;
}

const dayOf = ({ search }: Going) => search.on ?? null;

/** For whom a page of one's own is: nobody, where one acts as nobody. */
async function mine(going: Going, load: (going: Going) => Promise<unknown>): Promise<unknown> {
  const { person } = await going.queries.ensureQueryData(meQuery());
  return person && load({ ...going, id: person.id });
}

const expectations = (going: Going) => going.queries.fetchQuery(expectationsQuery(going.id, dayOf(going)));
const team = (going: Going) => going.queries.fetchQuery(teamQuery(going.id, dayOf(going)));
const changes = ({ queries, id }: Going) => queries.fetchQuery(changesForQuery(id));

export const loading = {
  frame: ({ queries }: Going) => queries.ensureQueryData(meQuery()),
  directory: ({ queries, search }: Going) =>
    Promise.all([queries.fetchInfiniteQuery(directoryQuery(askedOf(search))), queries.fetchQuery(unitsQuery(search.on ?? null))]),
  person: (going: Going) => going.queries.fetchQuery(personQuery(going.id, dayOf(going))),
  expectations,
  team,
  changes,
  my: (going: Going) => mine(going, expectations),
  myTeam: (going: Going) => mine(going, team),
  myChanges: (going: Going) => mine(going, changes),
  chart: async () => null,
  units: (going: Going) => going.queries.fetchQuery(unitsQuery(dayOf(going))),
  unit: (going: Going) => going.queries.fetchQuery(unitQuery(going.id, dayOf(going))),
} satisfies Record<string, (going: Going) => Promise<unknown>>;

export type PageOfPeople = keyof typeof loading;

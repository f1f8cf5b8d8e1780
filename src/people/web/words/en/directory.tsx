/** The directory, and tables of people. */
import type { ReactNode } from 'react';
import { format, general } from './frame.tsx';

/** What the directory was asked for. */
interface LookedFor {
  words: string | null;
  unit: string | null;
  post: string | null;
  state: string | null;
  on: string | null;
  /** Whether somebody can be found by their number. */
  byNumber: boolean;
}

export const people = {
  title: 'People',
  name: 'Name',
  post: 'Level or role',
  unit: 'Unit',
  manager: 'Manager',
  who: 'Who',
  noPosition: 'no position on that day',
  moreThan: (count: number) => `more than ${general.people(count)}`,
  showMore: 'Show more',
  search: 'Search people',
  searchHint: (byNumber: boolean): string => (byNumber ? 'Name, number or mail' : 'Name or mail'),
  narrow: 'Narrow down',
  allUnits: 'All units',
  allPosts: 'All levels and roles',
  state: { active: 'Who is here', leave: 'Who is on leave', left: 'Who has left', all: 'Everybody' },
  reportingTo: (name: ReactNode) => <>Only who reports to {name}.</>,
  anyManager: 'Whoever the manager is',
  addPerson: 'Add somebody',
  importFile: 'Import a file',
  nobodyYet: 'Nobody here yet',
  nobodyElse: 'Nobody here yet but you',
  nobodyOn: (on: string) => `Nobody here on ${format.day(on)}`,
  lookToday: 'Look at today',
  howTheyCome: 'People come out of a file of the personnel system, or are added one by one.',
  byImport: (link: ReactNode) => <>{link}: CSV, shown as a plan before anything is changed</>,
  byHand: (link: ReactNode) => <>{link}, with a first position</>,
  nobodyFound: 'Nobody found',
  lookedFor: ({ words, unit, post, state, on, byNumber }: LookedFor) =>
    `Looked for: ${[
      words === null ? 'anybody' : `“${words}” at the beginning of a name${byNumber ? ', number' : ''} or mail address`,
      unit !== null && `in ${unit} or below`,
      post !== null && `as ${post}`,
      state === 'left'
        ? 'among those who have left'
        : state === 'leave'
          ? 'among those on leave'
          : state !== 'all' && 'among those who are here',
      on !== null && `on ${format.day(on)}`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  everywhere: (words: string) => `Look for “${words}” among everybody who is here`,
  withoutWords: 'Leave out the words',
  alsoLeft: 'Look among those who have left, too',
  everybody: 'Show everybody',
  found: (count: number) => `${general.people(count)} found`,
  nobodyCalled: (words: string) => `Nobody’s name begins with “${words}”.`,
};

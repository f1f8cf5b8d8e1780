/** A person, and a team. */
import type { ReactNode } from 'react';
import { format, general } from './frame.tsx';

export const person = {
  asEverybody: (name: string, policy: ReactNode) => (
    <>
      This is what everybody who is signed in sees of {name}. Who sees more follows from the rules: {policy}.
    </>
  ),
  ways: (name: string) => `More about ${name}`,
  expectations: 'Expectations',
  team: 'Team',
  data: 'What is kept',
  changes: 'What changed for them',
  inChart: 'In the chart',
  positions: 'Positions',
  noPositions: 'No position was ever entered.',
  leftOn: (day: string) => `Left: the last day was ${format.day(day)}`,
  noUnit: 'in no unit',
  line: 'Line upwards',
  nobodyAbove: 'Nobody on this day',
  reports: 'Direct reports',
  noReports: 'Nobody on this day',
  number: 'Personnel number',
  email: 'Mail',
  started: 'Here since',
  lastDay: 'Last day',
  days: 'Days',
  grade: 'Grade',
  timeline: (name: string) => `Positions and leave of ${name} over the years; the table below says the same in words`,
  memberships: 'Also a member of',
  membershipsAre: 'Units beside the one of the position',
  dottedTo: 'Dotted lines to',
  dottedAre: 'Who has a say beside the manager',
  dottedFrom: 'Dotted lines from',
  dottedFromAre: 'They report to somebody else, and have a dotted line here',
  leaves: 'Leave',
  leavesAre: 'Days alone: no reason is kept',
  delegates: 'Delegates',
  delegatesAre: (name: string) => `Who acts for ${name}`,
  delegateOf: 'Delegate for',
  delegateOfIs: (name: string) => `For whom ${name} acts`,
};

export const team = {
  of: (name: string) => `Team of ${name}`,
  reportTo: 'reporting to',
  teamOf: (name: string, reports: number) => `Team of ${name}: ${general.people(reports)}`,
  warning: 'To look at:',
  more: (count: number) => `And ${general.people(count)} more.`,
  allInDirectory: 'All of them in the directory',
  nobody: (name: string) => `Nobody reports to ${name}`,
  nobodyToday: 'A team is everybody whose position names this manager today.',
  nobodyOn: (on: string) => `A team is everybody whose position named this manager on ${format.day(on)}.`,
  howTo: 'To give somebody this manager, open their page and move them; many at once come with an import.',
  whereInChart: (name: string): ReactNode => `Where ${name} stands in the chart`,
};

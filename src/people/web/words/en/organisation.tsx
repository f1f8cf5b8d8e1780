/** The organisation chart, and the units. */
import type { ReactNode } from 'react';
import { format, general } from './frame.tsx';

export const chart = {
  title: 'Organisation chart',
  howTo: 'Arrow keys open and walk, letters go to a name, Enter opens the person.',
  find: 'Find somebody in the chart',
  print: 'Print what is open',
  comesOfPositions: 'The chart comes of positions: each names a manager.',
  notLoaded: 'These people could not be loaded. Close and open once more.',
  more: (count: number | null) => (count === null || count <= 0 ? 'Show more' : `Show more (${format.number(count)} to come)`),
  reports: (count: number) => format.counted(count, { one: 'report', other: 'reports' }),
};

export const units = {
  unit: 'Unit',
  counts: (units: number, people: number) => `${format.counted(units, { one: 'unit', other: 'units' })}, ${general.people(people)}`,
  find: 'Find a unit',
  inItself: 'In itself',
  withBelow: 'With all below',
  without: (count: number) => `${general.people(count)} in no unit.`,
  none: 'No units yet',
  noneWhy: 'Units are taken over from the handbook, or added by hand; an import may name them, too.',
  below: (title: string) => `Units below ${title}`,
  notLoaded: 'These units could not be loaded. Close and open once more.',
  closed: (day: string) => `closed on ${format.day(day)}`,
  closedName: 'Closed',
  kind: {
    unit: 'unit',
    company: 'company',
    function: 'function',
    department: 'department',
    'sub-department': 'sub-department',
    team: 'team',
    specialty: 'specialty',
  },
  leads: 'Led by',
  nobodyLeads: 'Nobody in it manages its people',
  framework: 'Framework',
  version: 'Version',
  noVersion: 'The pages as they are: no version holds yet',
  livesUnder: (version: ReactNode, how: 'pinned' | 'following', since: string | null) => (
    <>
      {version}
      {since !== null && `, since ${format.day(since)}`}
      {how === 'pinned' ? '; kept until it is changed here' : '; follows what is published'}
    </>
  ),
  saidBy: (unit: ReactNode) => <>(as {unit} has it)</>,
  members: 'Members beside their position',
  belowIt: 'Units below',
  byPost: 'By level and role',
  holders: (title: string, count: number) => `${title}: ${general.people(count)}`,
  nobody: 'Nobody in this unit on this day',
  nobodyWhy: 'People come into a unit by their position: move somebody here, or name the unit in an import.',
  people: 'Its people',
  peopleOf: (title: string) => `People of ${title}`,
};

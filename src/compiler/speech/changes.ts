/** What became of a handbook, in English. */
import { counted, joined } from './count.ts';

export const changes = {
  grades: {
    major: 'Major: asks more of somebody',
    minor: 'Minor: clarifies, moves or asks less',
    patch: 'Patch: wording only',
  },
  nothing: 'Nothing changes for anybody.',
  counts: {
    major: (count: number) => `${counted(count, 'change')} ${count === 1 ? 'asks' : 'ask'} more of somebody (major)`,
    minor: (count: number) =>
      `${counted(count, 'change')} ${count === 1 ? 'clarifies, moves or asks' : 'clarify, move or ask'} less (minor)`,
    patch: (count: number) => `${counted(count, 'change')} of wording only (patch)`,
    all: (parts: readonly string[]) => `${joined(parts)}.`,
  },
  concerned: (whom: string) => `Concerned: ${whom}.`,
  /** Behind those of whom something is said. */
  byTakingOver: (whom: string) => `, and by taking over from there ${whom}`,
  everyRoleOf: (family: string) => `every role of ${family}`,
  several: (count: number, kind: 'level' | 'role' | 'either', units: string) =>
    `${counted(count, kind === 'either' ? 'level or role' : kind)} of ${units}`,
  list: (names: readonly string[]) => joined(names),
  /** The first of many names. */
  someOf: (names: readonly string[], others: number) => `${names.join(', ')} and ${others} others`,
  takenIn: (file: string, pages: number, whom: string) => `${file} is taken in by ${counted(pages, 'page')}: ${whom}.`,
  /** Before the other side of a change. */
  thatIs: 'that is',
  before: 'before',
  /** Where no area of a page is meant. */
  hiring: 'Hiring',
  indicators: 'Indicators',

  /** What one commit did, by the kind of change. */
  happened: {
    added: 'Added',
    dropped: 'Dropped',
    split: 'Split off',
    merged: 'Merged',
    reworded: 'Reworded',
    moved: 'Moved',
    'taken-in': 'Taken in',
    'left-out': 'Left out',
    'holder-added': 'Written',
    'holder-removed': 'Taken out',
    title: 'Renamed',
    summary: 'Described otherwise',
    grade: 'Grade',
    track: 'Track',
    'reports-to': 'Reports to',
    equivalents: 'Equivalents',
    extends: 'Inheritance',
    hiring: 'Hiring process',
    indicator: 'Indicators',
  },
  /** "Reworded, 3 added": several kinds of change in one row. */
  happenedSeveral: (kinds: readonly { name: string; count: number }[]) => {
    const words = kinds.map(({ name, count }) => (count === 1 ? name.toLowerCase() : `${count} ${name.toLowerCase()}`)).join(', ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  page: {
    written: 'Written',
    takenOut: 'Taken out',
    renamed: (before: string) => `Renamed, before ${before}`,
    changed: 'Changed',
  },
  movedHere: 'Moved here',
  from: 'from',

  /** Why nothing can be told. */
  unknown: {
    repository:
      'The folder of this handbook is in no git repository, or git is not installed here: what its pages said before is not known.',
    commit: 'Nothing of this handbook has been committed yet: what its pages said before is not known.',
    nothing: 'No commit says anything of this: it is as it was when it was first committed, or has not been committed yet.',
    shallow: 'This is a shallow copy of the repository: what was committed before it begins is not here.',
  },
};

/** What is said where two levels, roles or frameworks stand beside each other. */
import type { ReactNode } from 'react';
import { count, format } from './site.tsx';

export const comparing = {
  compare: 'Compare',
  nothing: 'Nothing to compare',
  takesTwo: (there: number, contents: ReactNode) => (
    <>
      It takes two levels or roles, and this handbook has {there === 0 ? 'none' : 'one'}. What it has stands in the {contents}.
    </>
  ),
  nothingYet: 'Nothing to compare yet',
  howTo: (contents: ReactNode) => (
    <>
      Open a framework from the {contents} and choose a step below its title, such as "Senior → Staff". Any two levels, roles or frameworks
      can be compared from there.
    </>
  ),
  needsScript: 'Two that no page puts beside each other are compared by a script, and this browser runs none.',
  contentsLink: 'contents',
  besideTitle: (from: string, to: string) => `${from} beside ${to}`,
  beside: 'beside',
  twice: 'Twice the same framework',
  chooseAnother: 'Choose another one above.',
  noOther: 'This handbook has no other to put beside it.',
  only: (framework: string) => `${framework} only`,
  same: 'The same',
  otherWords: 'In both, in other words',
  from: 'From',
  to: 'To',
  swap: 'Swap',
  wholeFrameworks: 'Whole frameworks',
  printOn: (sheets: number) => `Print on ${format.counted(sheets, { one: 'A4 sheet', other: 'A4 sheets' })}`,
  onlyChanges: 'Only what changes',
  rowOf: (row: string, from: string, to: string) => `${row}: ${from} beside ${to}`,
  change: 'Change',
  folded: (statements: number) =>
    statements === 1 ? '1 statement stays as it is.' : `${format.number(statements)} statements stay as they are.`,
  sourceOf: (line: number) => ` of this statement, line ${line}`,
  stepSizes: 'How large each step is',
  sizesOfLadder: 'Size of each step of the ladder',
  step: 'Step',
  size: 'Size',
  madeOf: 'Made of',
  part: (statements: number, name: string) => `${format.number(statements)} ${name}`,
};

export const past = {
  historyOf: (title: string) => `History of ${title}`,
  historyOfStatement: 'History of a statement',
  nothing: 'No history here',
  furtherBack: 'Look further back',
  olderNotFollowed: 'There are older commits, which are not followed here.',
  changesIn: (changes: number, file: string | undefined, others: number) =>
    `${count.changes(changes)}${file === undefined ? '' : `, in ${file}${others > 0 ? ` and ${count.files(others)} that it takes in` : ''}`}. Newest first.`,
  commits: (commits: number) => `${count.commits(commits)}. Newest first.`,
  pageAsThen: 'The page as it was then',
  withCommit: (revision: string) => `, commit ${revision}`,
  allChangesOfPage: 'All changes of the page',
  sign: { '+': 'Came', '-': 'Went', '~': 'Became otherwise' },
  linesAsWritten: (lines: number) => `${count.lines(lines)} as written`,
  notCommitted: 'Not committed yet',
  commit: 'Commit',
  gradeMeans: { major: 'asks more', minor: 'clarifies or eases', patch: 'wording only' },
  asOf: (path: string, day: string) => `${path}, as of ${format.day(day)}`,
  linesAsOf: (path: string, day: string) => `Lines of ${path} as of ${format.day(day)}`,
  oldSame: 'An old state, the same as today.',
  old: 'An old state: this is not what holds today.',
  commitBy: (commit: ReactNode, author: string, subject: ReactNode) => (
    <>
      With commit {commit} by {author}: {subject}
    </>
  ),
  pageToday: 'The page as it is today',
  pageGone: 'The page is there no more.',
  itsHistory: 'Its history',
  lines: (lines: number) => `${count.lines(lines)}.`,
};

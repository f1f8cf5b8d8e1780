/** What is said on pages of every kind. */
import type { ReactNode } from 'react';
import { formatsOf } from '../formats.tsx';

export const format = formatsOf('en-GB');
const { counted } = format;

export const count = {
  areas: (count: number) => counted(count, { one: 'area', other: 'areas' }),
  changes: (count: number) => counted(count, { one: 'change', other: 'changes' }),
  commits: (count: number) => counted(count, { one: 'commit', other: 'commits' }),
  errors: (count: number) => counted(count, { one: 'error', other: 'errors' }),
  examples: (count: number) => counted(count, { one: 'example', other: 'examples' }),
  files: (count: number) => counted(count, { one: 'file', other: 'files' }),
  layers: (count: number) => counted(count, { one: 'layer', other: 'layers' }),
  levels: (count: number) => counted(count, { one: 'level', other: 'levels' }),
  lines: (count: number) => counted(count, { one: 'line', other: 'lines' }),
  pages: (count: number) => counted(count, { one: 'page', other: 'pages' }),
  posts: (count: number) => counted(count, { one: 'post', other: 'posts' }),
  remarks: (count: number) => counted(count, { one: 'remark', other: 'remarks' }),
  results: (count: number) => counted(count, { one: 'result', other: 'results' }),
  roles: (count: number) => counted(count, { one: 'role', other: 'roles' }),
  statements: (count: number) => counted(count, { one: 'statement', other: 'statements' }),
  steps: (count: number) => counted(count, { one: 'step', other: 'steps' }),
  warnings: (count: number) => counted(count, { one: 'warning', other: 'warnings' }),
  ways: (count: number) => counted(count, { one: 'way', other: 'ways' }),
};

export const site = {
  contents: 'Contents',
  pages: 'Pages',
  findings: 'Findings',
  jobFamilies: 'Job families',
  breadcrumbs: 'Breadcrumbs',
  close: 'Close',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  showAll: 'Show all',
  showMore: (count: number) => `Show ${format.number(count)} more`,
  whatIsShown: 'What is shown',
  track: { individual: 'Individual contributor', management: 'Management' },
  trackName: 'Track',
  gradeName: 'Grade',
  grade: (grade: number) => `Grade ${grade}`,
  noGrade: 'No grade',
  noPageYet: 'no page yet',
  whatChanges: 'What changes',
  onTheLattice: 'On the career lattice',
  /** How a statement stands to that of the level below on the same strand. */
  change: { widened: 'Wider', narrowed: 'Narrower', reworded: 'Worded otherwise', unsure: 'Unsure', same: 'The same' },
  /** What is taken over of a role. */
  aspect: { role: 'The whole role', responsibilities: 'Responsibilities', requirements: 'Requirements' },
  severity: { error: 'Error', warning: 'Warning', info: 'Remark' },
  line: (line: number) => `line ${line}`,
  placeAt: (file: string, line: number) => `${file}, line ${line}`,
  linesOf: (file: string) => `Lines of ${file}`,
  writtenIn: (page: ReactNode) => <>Written in {page}</>,
  source: 'Source',
  indicators: 'Indicators',
  hiringProcess: 'Hiring process',
  furtherReading: 'Further reading',
  expectedOfEveryRole: 'Expected of every role',
  noAnswer: 'The server does not answer. It is asked again when the page changes.',
};

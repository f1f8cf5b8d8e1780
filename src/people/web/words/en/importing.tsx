/** What is said where people come from a file. */
import type { ReactNode } from 'react';
import { format } from './frame.tsx';

const { counted, number } = format;
const problems = (count: number) => counted(count, { one: 'problem', other: 'problems' });
const warnings = (count: number) => counted(count, { one: 'warning', other: 'warnings' });
const titles = (count: number) => counted(count, { one: 'job title', other: 'job titles' });
const people = (count: number) => counted(count, { one: 'person', other: 'people' });
const columns = (count: number) => counted(count, { one: 'column', other: 'columns' });
const rows = (count: number) => counted(count, { one: 'row', other: 'rows' });

export const importing = {
  title: 'Import people',
  lead: 'From a file of your personnel system. First you see what it would change, by name; nothing is changed before you say so.',
  notYours: 'You cannot import people',
  notYoursMeans: 'Ask whoever keeps the records of people here.',
  file: 'File',
  chooseFile: 'A file of people (CSV)',
  dropHint: 'Choose it, or drop it here. In a spreadsheet, save it as “CSV UTF-8”.',
  chosenFile: (name: string, bytes: number) =>
    `${name}, ${bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 1_000_000))} MB`}`,
  pasteInstead: 'Paste rows instead',
  chooseInstead: 'Choose a file instead',
  pasteHere: 'Rows, the headings first',
  pasteHint: 'Copied from a spreadsheet, or as CSV.',
  pastedName: 'Pasted rows',
  fileNeeded: 'Choose a file, or paste rows.',
  fileTooLarge: (megabytes: number) =>
    `The file is larger than ${number(megabytes)} MB. Split it, and import the parts one after the other.`,
  fileUnreadable: (name: string) => `${name} cannot be read here. Has it been moved or closed? Choose it again.`,
  effective: 'From when it holds',
  effectiveHint: 'For rows that do not say so themselves. Nothing: today.',
  missing: 'People who are here, but not in the file',
  missingKeep: 'Stay as they are',
  missingEnd: 'Have left',
  missingEndMeans: 'Their positions end the day before. For a file that names everybody.',
  newUnits: 'Units that nobody here knows',
  newUnitsRefuse: 'Are a problem to be mended',
  newUnitsCreate: 'Are created, at the top',
  preview: 'Preview',
  previewMeans: 'The preview changes nothing.',
  reading: 'Reading the file …',
  whichColumns: 'Which columns are read',
  columnsNeeded: 'The first row names the columns. “Personnel number” and “Name” are needed.',
  columnsKnown:
    'Read are also: mail, started on, left on, job title or job code, level or role, grade, unit, manager (by personnel number or mail address), from, until, and kind (acting). The usual names of personnel systems are known, in English and German. Other columns are left aside, and you are told which.',

  past: 'Imports so far',
  noPast: 'None yet.',
  earlier: 'Show earlier ones',
  when: 'When',
  by: 'By',
  byProgram: 'who runs Gradus',
  state: 'State',
  what: 'What',
  states: {
    asking: 'has questions',
    ready: 'can be applied',
    refused: 'has problems',
    waiting: 'waiting',
    applying: 'being applied',
    applied: 'applied',
    failed: 'failed',
    stale: 'to be planned anew',
  },
  about: (count: number, by: string | null, at: string) => `${rows(count)}, read for ${by ?? 'who runs Gradus'} on ${at}`,
  readAs: (encoding: string | null, separator: string | null, effective: string) =>
    [
      encoding && `Letters read as ${encoding.toUpperCase()}`,
      separator &&
        `columns parted by ${({ ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as Record<string, string>)[separator] ?? separator}`,
      `rows without a day of their own hold from ${effective}`,
    ]
      .filter(Boolean)
      .join('; '),
  stateTitle: {
    asking: 'Questions are open',
    ready: 'This is what would change',
    refused: 'The file has to be mended first',
    waiting: 'Waiting to be applied',
    applying: 'Being applied',
    applied: 'Applied',
    failed: 'It was not applied',
    stale: 'People were changed since this plan was made',
  },
  stateMeans: {
    asking: 'Say what the job titles mean, once. It is remembered for the next file.',
    ready: 'Nothing has been changed yet. Look at it, then apply it.',
    refused:
      'Mend the rows below where they come from, make the file again, and import that. Where something was missing here and is here now, plan it anew. Nothing has been changed.',
    waiting: 'Others are before it. You can leave this page; it goes on.',
    applying: 'You can leave this page; it goes on. It is done whole, or not at all.',
    applied: 'Importing the same file again would change nothing.',
    failed: 'Nothing was changed. Plan it anew, and apply that.',
    stale: 'It cannot be applied as it was shown. Plan it anew; the file is still here.',
  },
  progress: (done: number, of: number) => `${number(done)} of ${number(of)}`,
  appliedAt: (at: string, what: string) => `${at}${what && `: ${what}`}`,
  anew: 'The plan was made anew',
  anewMeans: 'People were changed since it was shown, so it was not applied. This is the plan as it is now: look at it again.',
  planAnew: 'Plan anew',
  planning: 'Planning …',
  nothingToDo: 'Nothing would change',
  nothingToDoMeans: 'Everything in the file is here already, as the file has it.',

  figures: {
    create: 'new',
    change: 'changed',
    move: 'moved',
    end: 'ended',
    unchanged: 'unchanged',
    problems: 'problems',
    warnings: 'warnings',
    questions: 'questions',
  },
  /** “12 new, 3 moved, 1 ended” */
  counts: ({ create, change, move, end }: Record<'create' | 'change' | 'move' | 'end', number>) =>
    [
      create > 0 && `${number(create)} new`,
      move > 0 && `${number(move)} moved`,
      change > 0 && `${number(change)} changed`,
      end > 0 && `${number(end)} ended`,
    ]
      .filter(Boolean)
      .join(', '),
  parts: 'What would change',
  partsDone: 'What was changed',
  partOf: {
    create: (count: number) => `${people(count)} new`,
    move: (count: number) => `${people(count)} moved`,
    change: (count: number) => `${people(count)} changed`,
    end: (count: number) => `${people(count)} leaving`,
  },
  unitsCreated: (units: readonly string[]) => `Units that are created: ${format.and(units)}.`,
  person: 'Person',
  line: 'Line',
  change: 'Change',
  notInFile: 'not in the file',
  moreRows: (count: number) => `Show ${number(count)} more`,

  questions: (count: number) => `What ${count === 1 ? 'does this job title' : `do these ${number(count)} job titles`} mean?`,
  questionsMean: 'What is filled in is proposed, with the reason beside it. It counts once you confirm it.',
  jobTitle: 'Job title or code',
  means: 'Means',
  meaningOf: (source: string) => `What “${source}” means`,
  rowsHave: (count: number, names: string) => `${rows(count)}: ${names}`,
  mayMean: 'It may mean:',
  noProposal: 'Nothing in the handbook is called alike.',
  reason: {
    exact: 'the same words',
    near: 'nearly the same words',
    'level-and-family': 'the same level of something that is called alike',
  },
  proposedBecause: (reason: string) => `Proposed: ${reason}.`,
  confirm: (count: number, of: number) => (count === of ? `Confirm ${titles(count)}` : `Confirm ${number(count)} of ${titles(of)}`),

  problems: (count: number) => `${problems(count)} in the file`,
  warnings: (count: number) => `${warnings(count)}`,
  problemsMean: 'As long as there is one, nothing of the file is applied.',
  columnTitle: 'Column',
  kind: 'Kind',
  wrong: 'What is wrong',
  toDo: 'What to do',
  noColumn: 'no column',
  allColumns: 'All',
  containing: 'With the words',
  downloadProblems: 'Download as CSV',
  problemsFile: 'problems',
  problemsShown: (count: number) => `${problems(count)} shown`,
  moreProblems: (count: number) => `Show ${number(count)} more`,
  problemsLeft: (count: number) => `${problems(count)} more are not listed. Mend these first.`,

  columnsRead: (used: number, unused: number) => `${columns(used)} read${unused > 0 ? `, ${number(unused)} left aside` : ''}`,
  columnsUsed: (used: readonly string[]) => `Read: ${format.and(used)}.`,
  columnsUnused: (unused: readonly string[]) => `Left aside: ${format.and(unused)}.`,
  column: {
    number: 'personnel number',
    name: 'name',
    firstName: 'first name',
    lastName: 'last name',
    email: 'mail',
    started: 'first day here',
    left: 'last day here',
    kind: 'kind of position',
    post: 'level or role',
    code: 'job code',
    title: 'job title',
    grade: 'grade',
    unit: 'unit',
    manager: 'manager',
    managerEmail: 'mail of the manager',
    from: 'position from',
    until: 'position until',
  } as Readonly<Record<string, string>>,

  otherwise: 'Read the file otherwise',
  dayOrder: 'Days such as 03/04/2026 can be read in two ways. What comes first?',
  dayFirst: 'The day: 3 April 2026',
  monthFirst: 'The month: 4 March 2026',
  encoding: 'How its letters are written',
  encodingHint: 'When names look wrong, choose another one and look again.',
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252 (older spreadsheets)',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
  },
  readAgain: 'Read it again',
  chooseAgain: (page: ReactNode) => <>The file is not at hand any more. Choose it again at {page}.</>,

  apply: (what: string) => `Apply: ${what}`,
  applyNothing: 'Nothing to apply',
  off: {
    questions: (count: number) => `First say what ${titles(count)} ${count === 1 ? 'means' : 'mean'}.`,
    problems: (count: number) => `${problems(count)} ${count === 1 ? 'stands' : 'stand'} against it.`,
    stale: 'Plan it anew first.',
    nothing: 'The file holds nothing that is not here already.',
    notYours: 'You cannot apply it.',
  },
  endsAsked: (count: number) => `${people(count)} will have left. Apply?`,
  endsMeans: (count: number, names: string) =>
    `${people(count)} will have left, and ${count === 1 ? 'the positions end' : 'their positions end'}: ${names}.`,

  mappings: 'What job titles mean',
  mappingsMean: 'Confirmed once, and used by every import since. What was imported before stays as it is.',
  noMappings: 'No job title has been confirmed yet',
  noMappingsMean: 'When an import finds a job title that nobody knows, it asks; the answer is kept here.',
  confirmedBy: 'Confirmed',
  postGone: 'not in the handbook any more',
  changeNamed: (source: string) => `Change what “${source}” means`,
  forgetNamed: (source: string) => `Forget what “${source}” means`,
  forgetMeans: (source: string, post: string) =>
    `“${source}” no longer means “${post}”. The next import that has it asks again. Nobody's position changes.`,
  doForget: 'Forget it',
  mappingHint: 'Holds for imports from now on.',
  mappingChanged: (source: string) => `What “${source}” means was changed.`,
  mappingForgotten: (source: string) => `What “${source}” means was forgotten.`,
};

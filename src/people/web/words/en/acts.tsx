/** What is said where somebody changes something about people. */
import type { ReactNode } from 'react';
import { format } from './frame.tsx';

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const people = (count: number) => format.counted(count, { one: 'person', other: 'people' });
const units = (count: number) => format.counted(count, { one: 'unit', other: 'units' });
const things = (count: number) => format.counted(count, { one: 'thing', other: 'things' });
const days = (from: string, until: string | null) =>
  until === null ? `since ${format.day(from)}` : from === until ? format.day(from) : `${format.day(from)} to ${format.day(until)}`;

export const acts = {
  day: format.day,
  days,
  number: format.number,
  moment: (moment: string) => moments.format(new Date(moment)),
  since: (day: string) => `from ${format.day(day)}`,
  /** “Ada, Bo and 12 others” */
  names: (names: readonly string[], more: number) =>
    more > 0 ? `${names.join(', ')}${names.length > 0 ? ' and ' : ''}${format.number(more)} more` : format.and(names),

  move: 'Move',
  edit: 'Edit',
  record: 'Record',
  leaving: 'Leaving',
  export: 'Export as CSV',
  cancel: 'Cancel',
  back: 'Back',
  save: 'Save',
  more: 'Show more',
  doing: 'One moment …',
  showPlan: 'Show what it changes',
  notSaved: 'Nothing of what you entered is saved yet.',
  keepOn: 'Keep editing',
  throwAway: 'Close without saving',

  facts: {
    post: 'Level or role',
    grade: 'Grade',
    unit: 'Unit',
    manager: 'Manager',
    days: 'Days',
    position: 'Position',
    membership: 'Membership',
    dottedLine: 'Dotted line',
    leave: 'Leave',
    delegate: 'Delegate',
    number: 'Personnel number',
    name: 'Name',
    email: 'Mail',
    startedOn: 'First day here',
    leftOn: 'Last day here',
    title: 'Title',
    kind: 'Kind',
    parent: 'Below',
    closedOn: 'Closed from',
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Remark' },
  warning: 'Warning',
  was: 'was',
  becomes: 'becomes',
  nothing: 'none',
  reportsTo: (manager: string) => `reports to ${manager}`,

  grade: (grade: number) => `Grade ${format.number(grade)}`,
  gradeOfHandbook: (grade: number) => `${format.number(grade)}, as the handbook has it`,
  gradeHint: 'The handbook names none for it. A whole number, or nothing.',
  gradeWrong: 'A grade is a whole number, or nothing.',
  proposed: 'Proposed',
  nothingFits: 'Nothing fits those words.',
  looking: 'Looking …',
  clear: 'Take it out',
  found: (count: number) => `${format.number(count)} to choose from`,
  typeName: 'Type a part of the name, number or address.',
  nobodyFits: (words: string) => `Nobody is found for “${words}”.`,

  kind: 'Kind of position',
  substantive: 'Their own position',
  acting: 'Acting',
  actingMeans: 'For a while, beside their own position, by which they are still judged.',
  postHint: 'Type a part of the title, the framework or the grade.',
  postNeeded: 'Choose a level or role.',
  managerHint: 'Nobody, for whoever is at the top.',
  firstDay: 'First day',
  lastDay: 'Last day',
  openEnd: 'Nothing: until further notice.',
  dayNeeded: 'Choose a day.',
  untilBeforeFrom: 'The last day is before the first.',
  personNeeded: 'Choose a person.',
  unitNeeded: 'Choose a unit.',
  nothingChosen: 'Nothing is different yet. Choose another level or role, unit or manager.',
  toMend: (count: number) => (count === 1 ? 'This has to be mended first' : `${things(count)} have to be mended first`),

  lost: 'The server did not answer as it should',
  lostMeans: 'What you entered is still here. Try again: should the first attempt have arrived, it is still done only once.',
  tryAgain: 'Try again',
  refused: 'This cannot be done.',
  meanwhile: (name: string) => `${name} was changed by somebody else meanwhile`,
  nothingSeen: 'Nothing that is shown here is different by now.',
  planAnew: 'The plan was made anew. Look at it again before you go on.',
  saveAnew: 'What you entered is still here. Look at it again, then save.',

  howMove: 'How',
  moveForGood: 'For good',
  moveActing: 'Acting, for a while',
  moveTitle: (name: string) => `Move ${name}`,
  moveDayHint: 'The first day on which it holds; the present position ends the day before.',
  planOfMove: (name: string, on: string) => `What changes when ${name} moves on ${format.day(on)}`,
  doMove: (name: string, on: string) => `Move ${name} on ${format.day(on)}`,
  moved: (name: string) => `${name} was moved.`,
  reportsOf: (count: number) => `${people(count)} ${count === 1 ? 'reports' : 'report'} to them`,
  reportsStay: (name: string) => `Go on reporting to ${name}`,
  reportsHandOver: 'Go to another manager',
  reportsToNobody: 'Report to nobody',
  reportsTake: 'Who takes them over',

  leavingTitle: (name: string) => `${name} leaves`,
  lastDayHere: 'Last day here',
  lastDayHint: 'Positions end with it; those that were to begin later are taken away.',
  planOfLeaving: (name: string, on: string) => `What changes when ${name} leaves on ${format.day(on)}`,
  doLeaving: (name: string, on: string) => `${name} leaves on ${format.day(on)}`,
  leftSaid: (name: string, on: string) => `It is noted that ${name} leaves on ${format.day(on)}.`,

  reportsGoOn: (count: number, names: string) => `${people(count)} ${count === 1 ? 'goes' : 'go'} on reporting to them: ${names}.`,
  planNothing: 'No position is touched.',
  othersTouched: (count: number) => `It also touches ${format.counted(count, { one: 'other person', other: 'other people' })}:`,
  step: {
    moves: (on: string, until: string | null) =>
      until === null ? `From ${format.day(on)}:` : `From ${format.day(on)} to ${format.day(until)}:`,
    begins: (title: ReactNode, from: string, until: string | null, isActing: boolean) => (
      <>
        {isActing ? 'Acting as' : 'Begins as'} {title}, {until === null ? `from ${format.day(from)}` : days(from, until)}
      </>
    ),
    ends: (title: ReactNode, until: string, isActing: boolean) => (
      <>
        {isActing && 'Acting as '}
        {title} ends on {format.day(until)}
      </>
    ),
    changes: (title: ReactNode) => <>{title} changes:</>,
    removed: (title: ReactNode, from: string) => (
      <>
        {title}, from {format.day(from)}, is taken away
      </>
    ),
  },

  editTitle: (name: string) => `Edit ${name}`,
  saved: (name: string) => `${name} was saved.`,
  numberHint: 'As the personnel system has it; nobody else here has the same.',
  emailHint: 'Nothing, where there is none.',
  startedHint: 'Positions begin on this day at the earliest.',
  nameNeeded: 'Enter a name.',
  numberNeeded: 'Enter a personnel number.',
  emailWrong: 'That is no mail address. Write it as name@example.org.',
  notYours: 'You cannot add people',
  addPersonTitle: 'Add somebody',
  addNamed: (name: string) => `Add ${name}`,
  firstPosition: 'First position',
  withPosition: 'With a first position',

  entriesTitle: (name: string) => `Record of ${name}`,
  entries: {
    position: 'Positions',
    leave: 'Leave',
    delegate: 'Delegates',
    'dotted-line': 'Dotted lines',
    membership: 'Memberships',
  },
  entry: {
    position: 'The position',
    leave: 'The leave',
    delegate: 'The delegate',
    'dotted-line': 'The dotted line',
    membership: 'The membership',
  },
  noEntry: {
    position: 'No position yet.',
    leave: 'None.',
    delegate: 'Nobody acts for them.',
    'dotted-line': 'None.',
    membership: 'None beside the unit of the position.',
  },
  addEntry: {
    position: 'Add a position',
    leave: 'Add a leave',
    delegate: 'Name a delegate',
    'dotted-line': 'Add a dotted line',
    membership: 'Add a membership',
  },
  newEntry: {
    position: (name: string) => `A position of ${name}`,
    leave: (name: string) => `A leave of ${name}`,
    delegate: (name: string) => `A delegate for ${name}`,
    'dotted-line': (name: string) => `A dotted line of ${name}`,
    membership: (name: string) => `A membership of ${name}`,
  },
  mendEntry: {
    position: (name: string) => `Mend a position of ${name}`,
    leave: (name: string) => `Mend a leave of ${name}`,
    delegate: (name: string) => `Mend a delegate of ${name}`,
    'dotted-line': (name: string) => `Mend a dotted line of ${name}`,
    membership: (name: string) => `Mend a membership of ${name}`,
  },
  mend: 'Mend',
  mendNamed: (title: string, days: string) => `Mend ${title}, ${days}`,
  remove: 'Remove',
  removeNamed: (title: string, days: string) => `Remove ${title}, ${days}`,
  removeAsked: 'Remove this entry?',
  removeMeans: (title: ReactNode, days: string, name: string) => (
    <>
      {title} ({days}) goes from the record of {name} as if it had never been. For something that ended, mend its last day instead.
    </>
  ),
  doRemove: 'Remove it',
  keep: 'Keep it',
  entryAdded: (what: string, name: string) => `${what} of ${name} was added.`,
  entryMended: (what: string, name: string) => `${what} of ${name} was saved.`,
  entryRemoved: (what: string, name: string) => `${what} of ${name} was removed.`,
  leaveMeans: 'Only the days are kept, no reason.',
  positionEntryMeans: 'A position of the past, of the present or to come. To end the present one and begin another, use “Move”.',
  positionMendMeans: 'For what was entered wrongly: it was never so. For a change from a day on, use “Move”.',
  delegateWho: (name: string) => `Who acts for ${name}`,
  dottedTo: 'To whom',

  unitKind: {
    company: 'Company',
    function: 'Function',
    department: 'Department',
    'sub-department': 'Sub-department',
    team: 'Team',
    specialty: 'Specialty',
    unit: 'Unit',
  },
  addUnit: 'Add a unit',
  addUnitBelow: 'Add a unit below',
  unitAdded: (title: string) => `${title} was added.`,
  unitTitle: (title: string) => `Edit ${title}`,
  titleNeeded: 'Enter a title.',
  parentHint: 'Nothing: at the top.',
  closeUnit: 'Close the unit',
  closeUnitTitle: (title: string) => `Close ${title}`,
  closeMeans: (heads: number, below: readonly string[], leaders: readonly string[]) =>
    heads === 0 && below.length === 0
      ? 'Nobody is in it, and no unit stands below it. It stays in the history of whoever was in it.'
      : `${[
          heads > 0 &&
            `${people(heads)} ${heads === 1 ? 'is' : 'are'} in it${leaders.length > 0 ? `, led by ${format.and(leaders)}` : ''}.`,
          below.length > 0 && `Below it ${below.length === 1 ? 'stands' : 'stand'} ${format.and(below)}.`,
        ]
          .filter(Boolean)
          .join(' ')} They have to go elsewhere first, or by that day.`,
  closedFrom: 'Closed from',
  doCloseUnit: (title: string) => `Close ${title}`,
  unitClosed: (title: string) => `It is noted that ${title} closes.`,
  takeUnits: 'Take over from the handbook',
  takeUnitsTitle: 'Take over the units of the handbook',
  takeUnitsMean: 'Units of the handbook are called and stand as its pages have them. Units of your own stay as they are.',
  unitsMeanwhile: 'Units were changed by somebody else meanwhile',
  unitsSame: 'The units are as the handbook has them. There is nothing to take over.',
  unitSteps: {
    create: (count: number) => `${units(count)} to be created`,
    rename: (count: number) => `${units(count)} to be called otherwise`,
    kind: (count: number) => `${units(count)} to be of another kind`,
    move: (count: number) => `${units(count)} to stand elsewhere`,
    close: (count: number) => `${units(count)} to be closed`,
    reopen: (count: number) => `${units(count)} to be opened again`,
  },
  unitFrom: (was: string | null) => (was === null ? 'stood at the top' : `stood below ${was}`),
  peopleInIt: (count: number) => `${people(count)} in it today`,
  doTakeUnits: (count: number) => `Take over ${format.counted(count, { one: 'change', other: 'changes' })}`,
  unitsTaken: (count: number) => `${format.counted(count, { one: 'change', other: 'changes' })} of units taken over.`,
};

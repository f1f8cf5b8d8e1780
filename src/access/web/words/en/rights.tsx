/** Everybody's own data, erasure, retention and the audit. */
import { format } from './frame.tsx';

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const seconds = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
const entries = (count: number) => format.counted(count, { one: 'entry', other: 'entries' });
const days = (count: number) => format.counted(count, { one: 'day', other: 'days' });
const months = (count: number) => format.counted(count, { one: 'month', other: 'months' });

export const rights = {
  moment: (moment: string) => moments.format(new Date(moment)),
  second: (moment: string) => seconds.format(new Date(moment)),
  day: format.day,
  number: format.number,
  yes: 'yes',
  no: 'no',
  nothing: '–',

  // What is kept of somebody.
  yours: 'My data',
  yoursMeans: 'Everything that Gradus keeps of you. Others stand in it only where you have to do with them.',
  noPerson: 'You are nobody of this organisation',
  noPersonMeans: 'Who runs the program, and a visitor of the demo, have no record. In the demo, choose one of the people first.',
  of: (name: string) => `Data of ${name}`,
  ofMeans: 'Everything that Gradus keeps of this person.',
  notYours: (name: string) => `What is kept of ${name} is shown to ${name}, to their people partner and to administrators.`,
  givenMeans: (name: string) =>
    `What is kept of somebody is given out when they ask for it, or when they leave. It stands in the audit that you did, and ${name} is told.`,
  give: 'Show everything',
  giving: 'Being gathered …',
  file: 'Take out as a file',
  print: 'Print',
  madeAt: (moment: string) => `As of ${moments.format(new Date(moment))}`,
  keptFor: (count: number | null) =>
    count === null ? 'Kept until an administrator erases it.' : `Kept for ${months(count)} after leaving.`,
  rights: 'What you can ask for',
  rightsMean:
    'That something wrong is corrected: ask your people partner. That it is erased after you left, or that it is not used: ask an administrator. If you are not content with the answer, the data protection authority of your country takes complaints.',
  contents: 'Contents',
  count: entries,
  cut: (shown: number, count: number) => `The newest ${format.number(shown)} are shown; the file has all ${entries(count)}.`,
  onlyCounted: (count: number) =>
    `${format.counted(count, { one: 'one', other: 'in all' })}; there is nothing to show but that they are there.`,
  withheld: 'What others think of the person is not shown to administrators. A people partner can take it out.',
  unreleased: 'Not yet released',
  unreleasedMeans: 'It is there, and is shown when it is released.',
  when: (day: string | null) => (day === null ? 'not yet known' : `on ${format.day(day)}`),

  // Erasing somebody.
  erasure: 'Erasing',
  erasureMeans:
    'Somebody who has left can be erased, for good. First a plan shows by name and count what goes, what is emptied, and what stays and why.',
  plan: 'Show the plan',
  planning: 'The plan is made …',
  fate: { erased: 'Is erased', emptied: 'Is emptied', kept: 'Stays' },
  what: 'What',
  howMany: 'How many',
  why: 'Why',
  among: (names: readonly string[], count: number) =>
    names.length < count ? `${names.join('; ')}; and ${format.number(count - names.length)} more` : names.join('; '),
  cannot: 'This person cannot be erased now',
  typeName: (name: string) => (
    <>
      Type <b>{name}</b> to erase this person for good
    </>
  ),
  typeNameHint: 'It cannot be taken back, but from a backup of the database.',
  nameDiffers: 'That is not the name of the person.',
  erase: 'Erase for good',
  planAnew: 'Show the plan as it is now',
  erasedNow: 'This person was erased',
  erasedMeans: (salts: number) =>
    `Nothing that names them is left. The audit is whole; of ${format.counted(salts, { one: 'subject', other: 'subjects' })} in it nobody can guess any more what was written.`,
  toDirectory: 'To the directory',

  // How long what is kept.
  retention: 'How long things are kept',
  retentionMeans: 'What is due is removed once a day. Before anything is saved you see what would go.',
  months,
  days,
  forEver: 'for ever',
  lookedAt: (moment: string | null) =>
    moment === null ? 'Nothing was removed yet.' : `Last removed: ${moments.format(new Date(moment))}.`,
  people: 'People, after they left',
  peopleHint:
    'In months. Left empty: until an administrator erases them. Three years are usual, for as long claims from employment may be made.',
  erasePeople: 'When their time has come',
  eraseChoices: { list: 'List them here; an administrator erases each', erase: 'Erase them by itself' },
  eraseNeedsTime: 'To erase people by itself Gradus has to know when.',
  imports: 'What imports say of people',
  importsHint: 'In days after a file was read in or applied: the file, and the rows of its plan. That there was an import stays.',
  notices: 'Notices in inboxes',
  noticesHint: 'In days. Left empty: as long as the person is kept.',
  sessions: 'Sessions that are over',
  sessionsHint: 'In days after they ended.',
  invitations: 'Invitations',
  invitationsHint: 'In days after they were accepted, taken back or ran out.',
  numberNeeded: (most: number) => `A whole number from 1 to ${format.number(most)}.`,
  usual: (value: number | null) => (value === null ? 'Usual: for ever.' : `Usual: ${format.number(value)}.`),
  auditStays: 'The audit is kept for ever: it holds no words, and each entry vouches for those before it.',
  preview: 'See what would go',
  save: 'Save these rules',
  saved: 'Saved. What is due goes within a day.',
  removeNow: 'Remove now what is due',
  removedNow: (count: number, erased: number) =>
    `${format.counted(count, { one: 'record', other: 'records' })} removed, ${format.counted(erased, { one: 'person', other: 'people' })} erased.`,
  wouldGo: 'What would go by these rules now',
  thing: {
    sessions: 'Sessions that are over',
    invitations: 'Invitations',
    traces: 'Traces that the program needs for two days',
    notices: 'Notices',
    imports: 'Imports whose words go',
  } as Readonly<Record<string, string>>,
  olderThan: (moment: string) => `older than ${moments.format(new Date(moment))}`,
  nothingDue: 'Nothing is due.',
  due: 'People whose time has come',
  dueMeans: (count: number, erases: boolean) =>
    `${format.counted(count, { one: 'person', other: 'people' })}; ${erases ? 'they are erased by itself.' : 'open each to see the plan of erasing.'}`,
  nobodyDue: 'Nobody is due.',
  leftOn: 'Left',
  dueOn: 'Due since',
  reportsStill: (count: number) => `${format.counted(count, { one: 'person', other: 'people' })} still report to them`,

  // The audit.
  audit: 'Audit',
  auditMeans: 'Who did what, and when. No words are kept of it; each entry vouches for all before it.',
  action: 'What was done',
  anyAction: 'Anything',
  from: 'From',
  until: 'Until',
  who: 'Who',
  whoIs: { person: 'Anybody of the organisation', operator: 'Who runs the program', program: 'The program' },
  anyone: 'Anybody or anything',
  oneActor: (name: string) => `By ${name}`,
  oneSubject: (name: string) => `About ${name}`,
  allActors: 'By anybody',
  allSubjects: 'About anything',
  at: 'When',
  by: 'Who',
  did: 'What',
  to: 'To what',
  nameless: 'nobody any more',
  onlyThese: (name: string) => `Only what ${name} did`,
  onlyAbout: (name: string) => `Only what was done to ${name}`,
  noEntries: 'Nothing like that was done',
  noEntriesMean: 'Choose other days, or anything that was done.',
  forgetChoices: 'Show everything',
  older: 'Show older entries',
  loading: 'Loading …',
  csv: 'As CSV',
  ndjson: 'As NDJSON',
  exportMeans: 'A file has what is chosen here, with the digests. That it was taken out is itself an entry.',
  verify: 'Verify the chain',
  verifying: 'Being read …',
  whole: (count: number) => `The chain is whole: ${entries(count)}, each as it was written.`,
  broken: (count: number) => `The chain is broken in ${format.counted(count, { one: 'place', other: 'places' })}`,
  brokenMeans:
    'Somebody changed the audit beside Gradus, in the database itself. Keep a copy of the database as it is, and look into who had access to it.',
  fault: { missing: 'is missing', altered: 'is not as it was written', head: 'the end is not where it should be' },
  entry: (sequence: number) => `Entry ${format.number(sequence)}`,
  noteHead: 'Note this down elsewhere. Whoever names it later is told whether the end was written anew since:',
};

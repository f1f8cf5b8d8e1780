/** The words of the pages of versions in English. What a language has to say is what English says. */
import type { ReactNode } from 'react';
import type { Language } from '../../../../compiler/language.ts';
import { formatsOf } from '../formats.tsx';

const format = formatsOf('en-GB');
const people = (count: number) => format.counted(count, { one: 'person', other: 'people' });
const posts = (count: number) => format.counted(count, { one: 'level or role', other: 'levels and roles' });
const changes = (count: number) => format.counted(count, { one: 'change', other: 'changes' });

export const en = {
  language: 'en' as Language,
  sections: 'Versions',
  all: 'All versions',
  publish: 'Publish',
  units: 'Units',
  people,
  posts,
  changes,
  day: format.day,
  moment: (iso: string) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(iso)),

  version: (short: string) => `Version ${short}`,
  standing: { held: 'was replaced', holds: 'holds today', comes: 'to come' },
  actor: { operator: (id: string) => id, program: (id: string) => `the program (${id})`, person: (_: string) => 'somebody' },
  grades: { major: 'Asks more', minor: 'Clarifies, moves or asks less', patch: 'Wording only' },
  gradeCount: {
    major: (count: number) => `${count} major`,
    minor: (count: number) => `${count} minor`,
    patch: (count: number) => `${count} patch`,
  },
  nothingChanges: 'Nothing changes for anybody',

  list: {
    title: 'Versions',
    about: 'What people are held to, as it was published. A version never changes; a new one takes its place from its day on.',
    effective: 'From',
    version: 'Version',
    changes: 'Changes',
    people: 'People',
    by: 'Published',
    notes: 'Notes',
    more: 'Older versions',
    empty: 'Nothing is published yet',
    emptyWhy:
      'Until then the pages are what they are at this moment, and an edit changes what people are held to at once. The first version fixes what holds, from a day on.',
    emptyDo: 'Look at the first version and publish it',
    firstVersion: 'the first',
    waiting: (count: number) => `${format.counted(count, { one: 'version waits', other: 'versions wait' })} for approval`,
  },

  one: {
    effective: 'In force from',
    published: 'Published',
    publishedBy: (day: string, by: ReactNode) => (
      <>
        {day}, by {by}
      </>
    ),
    approvedBy: 'Approved by',
    base: 'Version before',
    reached: 'Reaches',
    holds: 'Holds',
    content: (frameworks: number, levels: number, roles: number, statements: number) =>
      `${format.counted(frameworks, { one: 'framework', other: 'frameworks' })} with ${format.counted(levels, { one: 'level', other: 'levels' })}, ${format.counted(roles, { one: 'role', other: 'roles' })}, ${format.counted(statements, { one: 'statement', other: 'statements' })}`,
    read: 'Read the handbook as of this version',
    notes: 'Notes',
    again: 'The same content took effect more than once:',
    first: 'The first version. Everything in it is asked from its day on.',
  },

  difference: {
    forWhom: 'For whom',
    whom: 'Level or role',
    changes: 'Changes',
    people: 'People',
    inherited: 'by taking over',
    everyRole: (family: string) => `Every role of ${family}`,
    total: (holders: number, held: number | null) => (held === null ? posts(holders) : `${posts(holders)}, held by ${people(held)}`),
    moved: 'stays, and stands elsewhere',
    what: 'What changes',
    shared: 'Pages that several others take in',
    lineage: 'What became of the statements',
    kinds: { kept: 'kept', reworded: 'reworded', moved: 'moved', split: 'split', merged: 'merged', added: 'added', dropped: 'dropped' },
    changesFor: (title: string) => `What changes for ${title}`,
  },

  plan: {
    title: 'Publish',
    first: (version: ReactNode) => <>The pages as they are become version {version}, the first.</>,
    next: (version: ReactNode, base: ReactNode) => (
      <>
        The pages as they are become version {version}, and take the place of {base}.
      </>
    ),
    firstAbout: 'It changes nothing: it fixes what holds.',
    cannot: 'It cannot be published yet',
    toFindings: 'All findings',
    explained: 'What this means',
    nothing: 'Nothing to publish',
    nothingAbout: (base: ReactNode) => <>The pages are what {base} has already. What you save in them shows here at once.</>,
    effective: 'In force from',
    effectiveHint: (day: string) => `${format.day(day)} at the earliest`,
    effectiveAny: 'any day: nothing is published yet',
    notes: 'Notes for those concerned',
    notesHint: 'Why, and what to mind. Markdown.',
    review: 'Publish ...',
    reviewProposal: 'Propose ...',
    asksApproval: 'Somebody else has to approve it before it is published.',
    confirm: (version: string, day: string) => `Publish version ${version}, in force from ${format.day(day)}?`,
    confirmProposal: (version: string, day: string) => `Propose version ${version}, in force from ${format.day(day)}?`,
    confirmWhom: (counted: string, summary: string) =>
      summary === '' ? `It begins to hold for ${counted}.` : `It reaches ${counted}. ${summary}`,
    confirmForGood: 'A published version is never changed or taken back; another one can take its place.',
    yes: 'Publish',
    yesPropose: 'Propose',
    no: 'Not yet',
    done: (version: ReactNode, day: string) => (
      <>
        Version {version} is published, in force from {format.day(day)}.
      </>
    ),
    proposed: (version: string) => `Version ${version} is proposed. Somebody else can approve it here.`,
    refused: 'It was not published',
  },

  proposals: {
    title: 'Waiting for approval',
    proposedBy: (by: ReactNode, at: string) => (
      <>
        Proposed by {by}, {at}
      </>
    ),
    inForce: (day: string) => `in force from ${format.day(day)}`,
    own: 'You proposed it: somebody else has to approve it.',
    stale: 'The pages, or the version before, are others by now: withdraw it, and propose the plan as it is.',
    approve: 'Approve and publish',
    withdraw: 'Withdraw',
    sameAsPlan: 'It is what is shown on this page.',
    failed: 'It was not done',
  },

  setting: {
    title: 'How this organisation publishes',
    approvals: 'A second person approves each version before it is published',
    failed: 'It stayed as it was',
  },

  adoption: {
    title: 'Which version each unit lives under',
    about:
      'A unit follows what is published, unless it keeps a version from a day on. Units below it do as it does, unless they choose for themselves.',
    unit: 'Unit',
    today: 'Lives under',
    why: { following: 'follows what is published', ofOwn: 'its own choice', asAbove: (unit: string) => `as ${unit} does` },
    nothing: 'nothing yet',
    choices: 'Its choices',
    none: 'none',
    mode: { pinned: 'keeps', following: 'follows', above: 'as above' },
    spanFrom: (day: string) => `from ${format.day(day)}`,
    change: 'Choose',
    changeFor: (unit: string) => `Choose for ${unit}`,
    from: 'From',
    which: 'What',
    follow: 'Follow what is published',
    above: 'Do as the unit above',
    keep: (version: string, day: string) => `Keep version ${version}, of ${format.day(day)}`,
    save: 'Save',
    cancel: 'Leave as it is',
    failed: 'It was not saved',
    saved: (unit: string) => `Saved for ${unit}.`,
    empty: 'There are no units yet',
    emptyWhy: 'Units are what the handbook is divided into: a company, its departments and teams. They come with its pages.',
    emptyVersions: 'There is nothing to keep yet: publish the first version.',
  },

  changesFor: {
    title: (holder: string) => `What changed for ${holder}`,
    between: (from: ReactNode, to: ReactNode) => (
      <>
        From {from} to {to}, in everything that somebody in this post is held to.
      </>
    ),
    nothing: 'Nothing changed for this post',
    nothingWhy: 'It is held to the same words in both versions.',
    isNew: 'It is new in this version: there is nothing before it to compare with.',
    isGone: 'It is no longer in this version.',
    facts: 'The post itself',
    below: (level: ReactNode) => <>Presumed, from {level}</>,
    belowWhy: 'What lower levels ask is taken as given here.',
    from: (whose: ReactNode) => <>from {whose}</>,
    kind: {
      added: 'asked anew',
      dropped: 'no longer asked',
      reworded: 'worded otherwise',
      moved: 'moved to another area',
      'moved-in': 'moved in from elsewhere',
      'moved-out': 'moved out, asked elsewhere',
      split: 'split off',
      merged: 'merged into another',
    },
    first: 'This is the first version: nothing changed, it began to hold.',
  },

  asOf: {
    label: 'An older version is shown',
    version: (version: ReactNode) => <>As of version {version}</>,
    day: (day: string, version: ReactNode) => (
      <>
        As of {format.day(day)}, version {version}
      </>
    ),
    now: 'Back to now',
  },
};

export type VersionsWords = typeof en;

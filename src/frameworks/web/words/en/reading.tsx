/** What is said on the page of a level, a role or a family, and where a statement is opened. */
import type { ReactNode } from 'react';
import { count, format, site } from './site.tsx';

export const reading = {
  levelsOf: (framework: string) => `Levels of ${framework}`,
  areasOfLevel: 'Areas of this level',
  onThisPage: 'On this page',
  leadsTo: 'Leads to',
  leadsToByGrade: 'Where it leads, by grade',
  gradeAndStop: (grade: number) => `${site.grade(grade)}. `,
  changesFromHere: (to: string) => `What changes from here to ${to}`,
  neighbouringLevels: 'Neighbouring levels',
  levelBelow: 'Level below',
  levelAbove: 'Level above',
  changesFromTo: (from: ReactNode, to: ReactNode) => (
    <>
      from {from} to {to}
    </>
  ),
  lastModified: (day: string) => `, last modified ${format.day(day)}`,
  revision: (revision: ReactNode) => <>, revision {revision}</>,
  foundThere: (findings: ReactNode) => <>Found there: {findings}</>,
  ownWords: 'Own words',
  everythingHeldTo: 'Everything held to',

  languageOfText: 'Language of the text',
  sideBySide: 'Side by side',
  notTranslated: 'Not translated',
  /** @param shown the language that it is shown in instead; null: the other one stands beside it anyway */
  notTranslatedInto: (language: string, shown: string | null) =>
    `Not translated into ${format.language(language)}${shown === null ? '' : `; shown in ${format.language(shown)}`}.`,

  rolesOf: (family: string) => `Roles of ${family}`,
  roles: 'Roles',
  rolesByGrade: 'Roles by grade and track',
  none: 'none',
  notGiven: 'Not given',
  withWays: (lattice: ReactNode) => <>{lattice}, with the ways between them</>,
  whoReports: 'Who reports to whom',
  expectedOfEveryRoleOf: (family: ReactNode) => <>Expected of every role of {family}</>,
  aboutFamily: 'About this family',
  reportToRole: 'Report to this role',
  sameGradeOn: (grade: number | null, track: 'individual' | 'management') => `Grade ${grade} on the ${track} track`,

  reportsTo: 'Reports to',
  extends: 'Extends',
  partOf: (part: ReactNode, targets: ReactNode) => (
    <>
      {part} of {targets}
    </>
  ),
  equivalentTo: 'Equivalent to',
  calledEquivalentBy: 'Called equivalent by',
  notInHandbook: 'not in this handbook',
  noneInHandbook: (named: number): string => (named === 2 ? 'neither is in this handbook' : 'none of them in this handbook'),
  eitherBefore: 'either ',

  reportingLine: 'Reporting line',
  postReportsTo: (post: ReactNode) => <>{post} reports to</>,
  whoReportTo: (post: ReactNode) => <>Report to {post}</>,
  whoReportsTo: 'who reports to',
  whoReportsToEither: 'who reports to either',
  lineWord: { to: 'to', either: 'either', or: 'or', and: 'and' },
  lineEnd: { circle: 'and so back to where the line began', again: 'from there as above' },
  orSomebodyElse: 'or to somebody else',
  asAbove: 'as above',
  morePosts: (posts: number) => `and ${count.posts(posts)} below`,

  areaWithoutText: 'The page announces this area, but its text is not there.',
  areaWithoutStatements: 'This area has no statements.',
  from: (layer: string) => `From ${layer}`,
  includedFrom: 'included from ',
  showSource: (statement: number) => `Statement ${format.number(statement)}: show its source`,
  examples: 'Examples',
  examplesOf: (examples: number, statement: number) => `${count.examples(examples)} of statement ${statement}: show its source`,

  layers: 'Layers',
  hiddenLayers: (layers: string[]) => `${count.layers(layers.length)} hidden: ${layers.join(', ')}.`,
  takenOverFrom: (from: ReactNode) => <>Taken over from {from}</>,
  byWayOf: (from: ReactNode) => <>, by way of {from}</>,
  eitherOfThese: 'Either of these',
  eitherOf: (aspect: string, post: string) => `Either of these: ${aspect} of ${post}`,
  oneOfLists: (aspect: string, post: ReactNode) => (
    <>
      {aspect} of {post}: one of these lists, not all of them.
    </>
  ),
  either: 'Either',
  or: 'or',
  notToBeFound: 'Named, and not to be found',
  textElsewhere: 'What these ask is part of this role, but their text is not here.',
  extendedBy: (aspect: string, by: ReactNode) => (
    <>
      {aspect}, extended by {by}
    </>
  ),
  presumed: 'Presumed from the levels below',
  takenAsGiven: 'Asked at a lower level and taken as given here. What this level says again is above.',
  nothingFurther: (level: ReactNode) => <>{level}: nothing further.</>,
  pageSaysSo: 'The page says so',

  processOfFamily: (family: string) => `The process of every role of ${family} that has none of its own.`,
  processOfRole: 'The process of this role alone.',
  otherRoles: (family: ReactNode, steps: number) => (
    <>
      Other roles of {family} have one of {count.steps(steps)}.
    </>
  ),
  time: 'Time',
  whomCandidatesMeet: 'Whom candidates meet',
  notSaid: 'not said',
  minutes: (minutes: number) => `${format.number(minutes)} min`,
  with: (people: string) => `with ${people}`,
  notForEverybody: 'not for everybody',

  jobDescription: 'Job description',
  copy: 'Copy',
  copied: 'Copied as Markdown.',
  notCopied: 'The browser did not allow that. The Markdown file holds the same.',

  holderAndArea: (holder: ReactNode, area: ReactNode, layer: ReactNode | null) => (
    <>
      {holder}, {area}
      {layer && <>; from {layer}</>}
    </>
  ),
  throughLevels: 'Through the levels',
  wayItCame: 'The way it came',
  whereWritten: 'Where it is written',
  includes: 'includes',
  hasTheWords: 'has the words',
  includeIn: (file: ReactNode) => <>The include in {file}</>,
  wordsIn: (file: ReactNode) => <>The words in {file}</>,

  history: 'History',
  editPage: 'Edit this page',
  suggestChange: 'Suggest a change',

  whyItIsSaid: 'Why it is said',
  whatToDo: 'What to do',
  where: 'Where',
  nowhere: 'Nowhere in this handbook.',
};

/** The pages as they are written, today. */
export const pages = {
  read: (read: number, passedOver: number) =>
    `${count.pages(read)} read, ${format.number(passedOver)} passed over as being about other things.`,
  page: 'Page',
  lines: 'Lines',
  unread: 'Unread',
  linesRead: (lines: number, unread: number) =>
    `${count.lines(lines)}. ${unread === 0 ? 'Every line was read.' : `${count.lines(unread)} could not be read.`}`,
  includedBy: 'included by',
  lineName: 'Line',
  readAs: 'Read as',
  text: 'Text',
  /** What a line was read as. */
  lineIs: {
    heading: 'heading',
    statement: 'statement',
    relation: 'relation',
    hiring: 'hiring',
    indicator: 'indicator',
    summary: 'summary',
    note: 'note',
    navigation: 'navigation',
    unread: 'unread',
  },
  holds: { level: 'level', role: 'role', family: 'family' },
};

/** What is around the pages of people, and what several of them say. */
import type { ReactNode } from 'react';
import { formatsOf } from '../../../../frameworks/web/words/formats.tsx';

export const format = formatsOf('en-GB');

const grade = (value: number) => `grade ${value}`;

export const general = {
  people: (count: number) => format.counted(count, { one: 'person', other: 'people' }),
  number: format.number,
  day: format.day,
  and: format.and,
  grade,
  /** From a day until a day; open: until further notice. */
  period: (from: string, until: string | null) =>
    until === null ? `since ${format.day(from)}` : `${format.day(from)} – ${format.day(until)}`,
  onDay: 'On',
  backToToday: 'Back to today',
  loading: 'Loading …',
  acting: 'acting',
  actingAs: (post: ReactNode) => <>acting {post}</>,
  onLeave: 'on leave',
  onLeaveUntil: (back: string) => `on leave, back on ${format.day(back)}`,
  left: 'left',
  notInHandbook: '(no longer in the handbook)',
};

export const frame = {
  sections: 'People',
  crumbs: 'Where you are',
  directory: 'Directory',
  chart: 'Chart',
  units: 'Units',
  expectations: 'My expectations',
  team: 'My team',
  changes: 'Changes for me',
  notFound: 'Not found',
  toDirectory: 'To the directory',
  cannotBeShown: 'This page cannot be shown',
  actingAs: (name: ReactNode) => <>Demo: acting as {name}</>,
  demoIs: (title: string) => `${title} is made up, and so is everybody in it. Look at it as:`,
  nobody: 'nobody',
  nobodyIs: 'Who runs the program: sees everything, and has no page of their own',
  notChanged: 'That did not work. Try once more.',
  nobodyYouAre: 'You are nobody of this organisation',
  chooseSomebody: 'In the demo you can look at it as one of these:',
  operatorIsNobody:
    'Who runs Gradus on this machine need not be a person of the organisation. Whoever signs in as a person of the organisation has these pages.',
  orLookAt: (directory: ReactNode) => <>Or look at anybody’s: {directory}.</>,
};

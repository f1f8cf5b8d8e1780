/** What is around the pages of people, and what several of them say. */
import type { ReactNode } from 'react';
import { formatsOf } from '../../../../frameworks/web/words/formats.tsx';

export const format = formatsOf('en-GB');

export const general = {
  people: (count: number) => format.counted(count, { one: 'person', other: 'people' }),
  today: 'Today',
};

export const frame = {
  sections: 'People',
  directory: 'Directory',
  chart: 'Chart',
  units: 'Units',
  mine: 'Mine',
  expectations: 'My expectations',
  team: 'My team',
  changes: 'Changes for me',
  notFound: 'Not found',
  toDirectory: 'To the directory',
  cannotBeShown: 'This page cannot be shown',
  actingAs: (name: ReactNode) => <>Demo: acting as {name}</>,
};

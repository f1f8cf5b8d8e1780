import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it.each([
  ['Vice President', ['VP']],
  ['Chief Technology Officer', ['CTO']],
  ['Senior Site Reliability Engineer', ['SSR', 'SSRE', 'SRE']],
  ['Manager, Site Reliability Engineering', ['SRE']],
  ['Staff', []],
  ['Night calls per watch', []],
])('%s', (title, expected) => {
  expect(initialsOf(title)).toEqual(expected);
});

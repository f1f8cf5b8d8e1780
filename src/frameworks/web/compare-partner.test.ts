import { expect, it } from 'vitest';
import type { Comparable } from './comparable.ts';
import { partnerOf } from './compare-partner.ts';

const named =
  (...titles: string[]) =>
  (of: string) =>
    titles.map((title) => ({ id: `${of}/${title.toLowerCase()}`, title }));
const choices: Comparable = {
  frameworks: [
    { id: 'nets', title: 'Nets' },
    { id: 'hulls', title: 'Hulls' },
  ],
  groups: [
    { id: 'nets', title: 'Nets', kind: 'framework', holders: named('Junior', 'Senior')('nets') },
    { id: 'hulls', title: 'Hulls', kind: 'framework', holders: named('Senior', 'Staff')('hulls') },
    { id: 'crew', title: 'Crew', kind: 'family', holders: named('Mate')('crew') },
  ],
};

it('leaves what can be compared as it is', () => {
  expect(partnerOf(choices, 'nets/senior', 'crew/mate')).toBe('crew/mate');
  expect(partnerOf(choices, 'nets', 'hulls')).toBe('hulls');
});

it('puts a framework beside the framework of a level, and beside another one where that is none', () => {
  expect(partnerOf(choices, 'nets', 'hulls/staff')).toBe('hulls');
  expect(partnerOf(choices, 'nets', 'nets/junior')).toBe('hulls');
  expect(partnerOf(choices, 'hulls', 'crew/mate')).toBe('nets');
  expect(partnerOf({ ...choices, frameworks: [{ id: 'nets', title: 'Nets' }] }, 'nets', 'crew/mate')).toBe('nets');
});

it('puts a level beside that of the same title, else beside the lowest, never beside itself while there is another', () => {
  expect(partnerOf(choices, 'nets/senior', 'hulls')).toBe('hulls/senior');
  expect(partnerOf(choices, 'nets/junior', 'hulls')).toBe('hulls/senior');
  expect(partnerOf(choices, 'nets/senior', 'nets')).toBe('nets/junior');
});

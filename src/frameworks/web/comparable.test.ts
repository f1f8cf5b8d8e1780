import { expect, it } from 'vitest';
import { comparableOf } from './comparable.ts';

const named = { unit: 'quay', statements: 0 };

it('is every framework, and every level and role by what it is of', () => {
  const mate = { id: 'crew/mate', title: 'Mate', family: 'crew', track: 'individual' as const, grade: 3 };
  const senior = { id: 'nets/senior', title: 'Senior', order: 1, grade: null, track: null };
  const framework = { ...named, ladder: [], rows: [], pages: 1 };
  expect(
    comparableOf({
      frameworks: [
        { ...framework, id: 'nets', title: 'Nets', levels: [senior] },
        { ...framework, id: 'hulls', title: 'Hulls', levels: [] },
      ],
      families: [{ ...named, id: 'crew', title: 'Crew', roles: [mate] }],
    }),
  ).toEqual({
    frameworks: [
      { id: 'nets', title: 'Nets' },
      { id: 'hulls', title: 'Hulls' },
    ],
    groups: [
      { id: 'nets', title: 'Nets', kind: 'framework', holders: [{ id: 'nets/senior', title: 'Senior' }] },
      { id: 'crew', title: 'Crew', kind: 'family', holders: [{ id: 'crew/mate', title: 'Mate' }] },
    ],
  });
});

import { describe, expect, it } from 'vitest';
import { found, rolesPage } from '../found.fixture.ts';

const grades = (roles: Parameters<typeof rolesPage>[0]) => found('grade-missing', { 'content/job-families/cellar.md': rolesPage(roles) });
const graded = { 'Press Operator': { grade: 5 }, 'Senior Press Operator': { grade: 6 } };

describe('a role without a grade', () => {
  it('is found among others that have one', () => {
    expect(grades({ ...graded, 'Staff Press Operator': {} })).toEqual(['cellar.md:27 cellar.md:7']);
  });

  it.each([
    ['every role has one', graded],
    ['no role has one', { 'Press Operator': {}, 'Senior Press Operator': {} }],
    ['half of them have none', { ...graded, 'Staff Press Operator': {}, 'Principal Press Operator': {} }],
  ])('is none where %s', (_, roles) => {
    expect(grades(roles)).toEqual([]);
  });
});

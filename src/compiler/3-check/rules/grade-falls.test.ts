import { describe, expect, it } from 'vitest';
import { findingsOf, found, rolesPage } from '../found.fixture.ts';

const cellar = (roles: Parameters<typeof rolesPage>[0]) => ({ 'content/job-families/cellar.md': rolesPage(roles) });

describe('a grade below that of a lower rung', () => {
  it('is found, with the lower rung', () => {
    const files = cellar({ 'Press Operator': { grade: 6 }, 'Senior Press Operator': { grade: 5 } });
    expect(found('grade-falls', files)).toEqual(['cellar.md:17 cellar.md:7']);
    expect(findingsOf('grade-falls', files)[0]?.message).toContain('grade 5, less than the 6 of "Press Operator"');
  });

  it.each([
    ['they rise', { 'Press Operator': { grade: 5 }, 'Senior Press Operator': { grade: 6 } }],
    ['they are equal', { 'Press Operator': { grade: 5 }, 'Senior Press Operator': { grade: 5 } }],
    ['the trades differ', { 'Press Operator': { grade: 6 }, 'Senior Taster': { grade: 5 } }],
    ['the tracks differ', { 'Staff Press Operator': { grade: 8 }, 'Press Operator Manager': { grade: 7 } }],
  ])('is none where %s', (_, roles) => {
    expect(found('grade-falls', cellar(roles))).toEqual([]);
  });
});

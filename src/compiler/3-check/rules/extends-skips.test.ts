import { describe, expect, it } from 'vitest';
import { findingsOf, found, linkTo, rolesPage } from '../found.fixture.ts';

const taking = (...titles: string[]) => [...titles.map((title) => `Extends that of the ${linkTo(title)}`), 'Keeps the presses clean'];
const cellar = (roles: Parameters<typeof rolesPage>[0]) => ({ 'content/job-families/cellar.md': rolesPage(roles) });

describe('an inheritance past the rung between', () => {
  it('is found by the words of titles, with both rungs', () => {
    const files = cellar({
      'Press Operator': {},
      'Senior Press Operator': { responsibilities: taking('Press Operator') },
      'Staff Press Operator': { responsibilities: taking('Press Operator') },
    });
    expect(found('extends-skips', files)).toEqual(['cellar.md:24 cellar.md:7 cellar.md:13']);
    expect(findingsOf('extends-skips', files)[0]?.hint).toBe('Did you mean "Senior Press Operator"?');
  });

  it('is found by grades, where all have one', () => {
    const roles = { 'Press Operator': { grade: 5 }, 'Vat Operator': { grade: 6 } };
    const files = cellar({
      ...roles,
      'Cellar Operator': { grade: 6 },
      'Senior Press Operator': { grade: 7, responsibilities: taking('Press Operator') },
    });
    expect(found('extends-skips', files)).toEqual([]);
    const between = {
      ...roles,
      'Press Operator II': { grade: 6 },
      'Senior Press Operator': { grade: 7, responsibilities: taking('Press Operator') },
    };
    expect(found('extends-skips', cellar(between))).toHaveLength(1);
  });

  it.each([
    [
      'to the rung right below',
      { 'Press Operator': {}, 'Senior Press Operator': {}, 'Staff Press Operator': { responsibilities: taking('Senior Press Operator') } },
    ],
    ['where no rung is between', { 'Press Operator': {}, 'Staff Press Operator': { responsibilities: taking('Press Operator') } }],
    [
      'past somebody of another trade',
      { 'Press Operator': {}, 'Senior Taster': {}, 'Staff Press Operator': { responsibilities: taking('Press Operator') } },
    ],
    [
      'beside one to the rung between',
      {
        'Press Operator': {},
        'Senior Press Operator': {},
        'Staff Press Operator': { responsibilities: taking('Press Operator', 'Senior Press Operator') },
      },
    ],
  ])('is none %s', (_, roles) => {
    expect(found('extends-skips', cellar(roles))).toEqual([]);
  });
});

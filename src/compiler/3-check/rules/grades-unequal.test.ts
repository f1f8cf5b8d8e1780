import { describe, expect, it } from 'vitest';
import { found, linkTo, rolesPage } from '../found.fixture.ts';

const says = (title: string, other: string) => `The ${title} role is the equivalent of the ${linkTo(other)}.`;
const pair = (operator: number | undefined, manager: number, back = false) =>
  found('grades-unequal', {
    'content/job-families/cellar.md': rolesPage({
      'Staff Press Operator': {
        ...(operator === undefined ? {} : { grade: operator }),
        says: says('Staff Press Operator', 'Cellar Manager'),
      },
      'Cellar Manager': { grade: manager, ...(back ? { says: says('Cellar Manager', 'Staff Press Operator') } : {}) },
    }),
  });

describe('equivalents of different grades', () => {
  it('are found, with both', () => {
    expect(pair(8, 9)).toEqual(['cellar.md:7 cellar.md:19']);
  });

  it('are one finding when both pages say it', () => {
    expect(pair(8, 9, true)).toHaveLength(1);
  });

  it('are none when the grades are equal, or one is not known', () => {
    expect(pair(8, 8)).toEqual([]);
    expect(pair(undefined, 9)).toEqual([]);
  });
});

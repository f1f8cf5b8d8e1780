import { describe, expect, it } from 'vitest';
import { findingsOf, found, linkTo, rolesPage } from '../found.fixture.ts';

const taking = (title: string) => [`Extends that of the ${linkTo(title)}`, 'Keeps the presses clean'];
const cellar = (roles: Parameters<typeof rolesPage>[0]) => ({ 'content/job-families/cellar.md': rolesPage(roles) });

describe('roles that take over from each other', () => {
  it('are one finding that points at every step', () => {
    const files = cellar({
      'Press Operator': { responsibilities: taking('Staff Press Operator') },
      'Senior Press Operator': { responsibilities: taking('Press Operator') },
      'Staff Press Operator': { responsibilities: taking('Senior Press Operator') },
    });
    expect(found('extends-cyclic', files)).toEqual(['cellar.md:11 cellar.md:25 cellar.md:18']);
    expect(findingsOf('extends-cyclic', files)[0]?.message).toContain('through "Staff Press Operator", "Senior Press Operator"');
  });

  it('may be one alone', () => {
    const files = cellar({ 'Press Operator': {}, 'Senior Press Operator': { responsibilities: taking('Senior Press Operator') } });
    expect(findingsOf('extends-cyclic', files).map(({ message }) => message)).toEqual(['"Senior Press Operator" takes over from itself.']);
  });

  it.each([
    ['in a line', { 'Press Operator': {}, 'Senior Press Operator': { responsibilities: taking('Press Operator') } }],
    [
      'each in another aspect',
      {
        'Press Operator': { requirements: taking('Senior Press Operator') },
        'Senior Press Operator': { responsibilities: taking('Press Operator') },
      },
    ],
  ])('are none %s', (_, roles) => {
    expect(found('extends-cyclic', cellar(roles))).toEqual([]);
  });
});

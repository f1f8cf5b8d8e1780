import { describe, expect, it } from 'vitest';
import { findingsOf, found, linkTo, rolesPage } from '../found.fixture.ts';

const to = (title: string, ...bosses: string[]) => ({ says: `The ${title} reports to the ${bosses.map(linkTo).join(' or the ')}.` });
const cellar = (roles: Parameters<typeof rolesPage>[0]) => ({ 'content/job-families/cellar.md': rolesPage(roles) });

describe('roles that report to each other', () => {
  it('are one finding that points at every step', () => {
    const files = cellar({
      'Press Operator': to('Press Operator', 'Cellar Manager'),
      'Cellar Manager': to('Cellar Manager', 'Director of Cellars'),
      'Director of Cellars': to('Director of Cellars', 'Cellar Manager'),
    });
    expect(found('reports-cyclic', files)).toEqual(['cellar.md:17 cellar.md:25']);
    expect(findingsOf('reports-cyclic', files)[0]?.message).toBe('"Cellar Manager" reports to itself, through "Director of Cellars".');
  });

  it.each([
    ['in a line', { 'Press Operator': to('Press Operator', 'Cellar Manager'), 'Cellar Manager': {} }],
    [
      'where one of two may be meant',
      {
        'Cellar Manager': to('Cellar Manager', 'Director of Cellars'),
        'Director of Cellars': to('Director of Cellars', 'Cellar Manager', 'Press Operator'),
        'Press Operator': {},
      },
    ],
  ])('are none %s', (_, roles) => {
    expect(found('reports-cyclic', cellar(roles))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { graphOf } from './graph.fixture.ts';
import { growthOf } from './growth.ts';

const strand = (...texts: string[]) => {
  const graph = graphOf({ fleet: texts.map((text, index) => ({ title: `Grade ${index}`, rows: { nets: [text] } })) });
  return { links: graph.statements.map((statement) => ({ level: statement.level ?? '', statement, pairing: null })) };
};
const scopes = (...texts: string[]) => growthOf(strand(...texts)).map(({ scope, isSaid }) => (isSaid ? scope : `(${scope})`));

describe('growthOf', () => {
  it('tells each wider reach once, with the level at which it begins', () => {
    const growth = growthOf(strand('Mends nets for the team.', 'Mends all nets of the team.', 'Mends nets for the department.'));
    expect(growth.map(({ level, scope }) => `${level} ${scope}`)).toEqual(['fleet/grade-0 team', 'fleet/grade-2 department']);
  });

  it("takes silence at the beginning for one's own work, and says that it does", () => {
    expect(scopes('Mends nets.', 'Mends nets with care.', 'Mends nets for the team.')).toEqual(['(own work)', 'team']);
  });

  it('takes nothing back where a later level names less, or nobody', () => {
    expect(scopes('Mends nets for the department.', 'Mends nets.', 'Mends nets for the team.', 'Mends nets for the company.')).toEqual([
      'department',
      'company',
    ]);
  });

  it('is empty where no statement says how widely', () => {
    expect(scopes('Mends nets.', 'Mends nets daily.')).toEqual([]);
    expect(scopes()).toEqual([]);
  });
});

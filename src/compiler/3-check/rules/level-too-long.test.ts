import { describe, expect, it } from 'vitest';
import { findingsOf, found, levelPage, linkTo, rolesPage } from '../found.fixture.ts';

const statements = (count: number) => Array.from({ length: count }, (_, index) => `Cleans press number ${index + 1}`);
const cellar = (roles: Parameters<typeof rolesPage>[0]) => ({ 'content/job-families/cellar.md': rolesPage(roles) });

describe('a role of very many statements', () => {
  it('is found above the bound', () => {
    const files = cellar({ 'Press Operator': {}, 'Senior Press Operator': { responsibilities: statements(61) } });
    expect(found('level-too-long', files)).toEqual(['cellar.md:13']);
    expect(findingsOf('level-too-long', files)[0]?.message).toContain('has 61 statements of its own; more than 60');
  });

  it('is none at the bound', () => {
    expect(
      found('level-too-long', cellar({ 'Press Operator': {}, 'Senior Press Operator': { responsibilities: statements(60) } })),
    ).toEqual([]);
  });

  it('counts once what an include brings several times', () => {
    const page = levelPage('Senior', { Craft: statements(40) });
    const twice = '{{% include "includes/values.md" %}}\n\n{{% include "includes/values.md" %}}\n';
    const values = statements(20)
      .map((text) => `- ${text}, and sings`)
      .join('\n');
    const files = { 'content/senior.md': `${page}\n${twice}`, 'assets/includes/values.md': values };
    expect(found('level-too-long', files)).toEqual([]);
    expect(found('level-too-long', { ...files, 'assets/includes/values.md': `${values}\n- Mends cups` })).toEqual(['senior.md:2']);
  });

  it('does not count what it takes over', () => {
    const roles = { 'Press Operator': { responsibilities: statements(40) } };
    const taking = [`Extends that of the ${linkTo('Press Operator')}`, ...statements(40).map((text) => `${text}, and mends it`)];
    expect(found('level-too-long', cellar({ ...roles, 'Senior Press Operator': { responsibilities: taking } }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { found, rolesPage } from '../found.fixture.ts';

const defined = ['Barrels filled: how many a week', '[Spilled cider](/indicators/#spilled)'];
const indicators = (...names: string[]) =>
  found('indicator-undefined', {
    'content/job-families/cellar.md': rolesPage(
      { 'Press Operator': {}, 'Senior Press Operator': {} },
      `## Performance Indicators\n\n${names.map((name) => `- ${name}`).join('\n')}\n`,
    ),
  });

describe('an indicator that is only named', () => {
  it('is found where most others say what they are', () => {
    expect(indicators(...defined, 'Tasting rate')).toEqual(['cellar.md:23 cellar.md:21']);
  });

  it.each([
    ['all are defined', defined],
    ['none is defined', ['Barrels filled', 'Tasting rate']],
    ['as many are not', [...defined, 'Tasting rate', 'Clean cups']],
    ['its name says it', [...defined, 'Share of all barrels that were tasted within a week']],
    ['its name is what is to be reached', [...defined, '2 new ciders a year']],
  ])('is none where %s', (_, names) => {
    expect(indicators(...names)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { found, linkTo, type RoleText, rolesPage } from '../found.fixture.ts';

const taking = (...titles: string[]) => titles.map((title) => `Extends that of the ${linkTo(title)}`);
const below: Record<string, RoleText> = {
  'Press Operator': { requirements: ['Some weeks in a cellar'] },
  'Mill Operator': { requirements: ['Some weeks in a mill'] },
  'Cellar Manager': { requirements: ['Has led a cellar'] },
};
const senior = (responsibilities: string[], requirements: string[]) =>
  found('extends-differ', {
    'content/job-families/cellar.md': rolesPage({ ...below, 'Senior Press Operator': { responsibilities, requirements } }),
  });

describe('responsibilities of one and requirements of another', () => {
  it('are found, with both sentences', () => {
    expect(senior(taking('Press Operator'), taking('Mill Operator'))).toEqual(['cellar.md:45 cellar.md:41']);
  });

  it.each([
    ['are of the same', taking('Press Operator'), taking('Press Operator')],
    ['are of two tracks', taking('Press Operator'), taking('Cellar Manager')],
    ['are of several', taking('Press Operator'), taking('Press Operator', 'Mill Operator')],
    ['are taken over in one only', taking('Press Operator'), ['Some months in a cellar']],
  ])('are none when they %s', (_, responsibilities, requirements) => {
    expect(senior(responsibilities, requirements)).toEqual([]);
  });
});

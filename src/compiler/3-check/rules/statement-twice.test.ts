import { describe, expect, it } from 'vitest';
import { findingsOf, found, levelPage, linkTo, rolesPage } from '../found.fixture.ts';

const [clean, taste, teach] = ['Keeps the presses clean', 'Tastes every barrel', 'Teaches others to taste'];
const taking = (title: string) => `Extends that of the ${linkTo(title)}`;
const cellar = (roles: Parameters<typeof rolesPage>[0]) => ({ 'content/job-families/cellar.md': rolesPage(roles) });

describe('a statement that is taken over and said again', () => {
  it('is found, with where it was said first', () => {
    const files = cellar({
      'Press Operator': { responsibilities: [clean, taste] },
      'Senior Press Operator': { responsibilities: [taking('Press Operator'), taste, teach] },
    });
    expect(found('statement-twice', files)).toEqual(['cellar.md:19 cellar.md:12']);
  });

  it('is one finding with all that are said again', () => {
    const files = cellar({
      'Press Operator': { responsibilities: [clean, taste] },
      'Senior Press Operator': { responsibilities: [taking('Press Operator'), taste, clean] },
    });
    expect(findingsOf('statement-twice', files).map(({ message, related }) => [message, related.length])).toEqual([
      ['"Senior Press Operator" says this, and one more statement, in the words of "Press Operator", from which it takes over.', 3],
    ]);
  });

  it('is found through another', () => {
    const files = cellar({
      'Press Operator': { responsibilities: [clean] },
      'Senior Press Operator': { responsibilities: [taking('Press Operator'), taste] },
      'Staff Press Operator': { responsibilities: [taking('Senior Press Operator'), clean] },
    });
    expect(found('statement-twice', files)).toEqual(['cellar.md:25 cellar.md:11']);
  });

  it.each([
    ['nothing is taken over', { 'Press Operator': { responsibilities: [clean] }, 'Senior Press Operator': { responsibilities: [clean] } }],
    [
      'another aspect is taken over',
      {
        'Press Operator': { responsibilities: [clean] },
        'Senior Press Operator': { responsibilities: [clean], requirements: [taking('Press Operator')] },
      },
    ],
    [
      'the words differ',
      {
        'Press Operator': { responsibilities: [clean] },
        'Senior Press Operator': { responsibilities: [taking('Press Operator'), `${clean}, and teaches it`] },
      },
    ],
    [
      'the lower one says it',
      {
        'Press Operator': { responsibilities: [clean] },
        'Senior Press Operator': { responsibilities: [taking('Press Operator'), taste] },
        'Staff Press Operator': { responsibilities: [taking('Senior Press Operator'), teach] },
      },
    ],
  ])('is none where %s', (_, roles) => {
    expect(found('statement-twice', cellar(roles))).toEqual([]);
  });

  it('is none where an include brings it to both', () => {
    const files = {
      'content/senior.md': levelPage('Senior', { Craft: [clean] }).concat('\n## Values\n\n{{% include "values.md" %}}\n'),
      'content/staff.md': levelPage('Staff', { Craft: [teach] }, 'Extends the [Senior](/senior/) level.').concat(
        '\n## Values\n\n{{% include "values.md" %}}\n',
      ),
      'assets/values.md': `- ${taste}\n`,
    };
    expect(found('statement-twice', files)).toEqual([]);
    expect(found('statement-twice', { ...files, 'content/staff.md': files['content/staff.md'].replace(teach, clean) })).toHaveLength(1);
  });
});

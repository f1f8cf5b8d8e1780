import { describe, expect, it } from 'vitest';
import { dairy, dairyWith, diffDairy } from './dairy.fixture.ts';
import { diffHandbooks } from './diff.ts';

const senior = 'content/matrix/dairy/senior.md';
const intermediate = 'content/matrix/dairy/intermediate.md';
const cheese = 'content/job-families/cheese.md';
const values = 'assets/includes/values.md';

const changes = (...later: Parameters<typeof diffDairy>) =>
  diffDairy(...later).changes.map(
    ({ grade, kind, holders, heirs, reasons }) =>
      `${grade} ${kind} ${holders.join(' ')}${heirs.length > 0 ? ` (${heirs.join(' ')})` : ''}: ${reasons.map(({ words }) => words).join('; ')}`,
  );
const swap = (from: string, to: string) => (text: string) => text.replaceAll(from, to);
const without = (line: string) => swap(`${line}\n`, '');

describe('two states of a handbook', () => {
  it('that are the same have no difference', () => {
    expect(diffDairy()).toMatchObject({ grade: null, changes: [], counts: { major: 0, minor: 0, patch: 0 }, reaches: [] });
  });

  it.each([
    [
      'a statement is added',
      { [senior]: swap('### Teaching\n\n', '### Teaching\n\n- Writes a book on butter.\n') },
      ['major added dairy/senior: asked anew'],
    ],
    [
      'a statement is dropped',
      { [senior]: without('- Shows newcomers how a churn is scrubbed.') },
      ['minor dropped dairy/senior: no longer asked'],
    ],
    ['a statement asks more', { [intermediate]: swap('two cows', 'three cows') }, ['major reworded dairy/intermediate: a figure: 2 → 3']],
    [
      'only commas change',
      { [senior]: swap('Calls the old vet at night, and', 'Calls the old vet at night and') },
      ['patch reworded dairy/senior: punctuation'],
    ],
    [
      'a statement is split',
      {
        [senior]: swap(
          '- Calls the old vet at night, and writes down why the animal fell ill.',
          '- Calls the old vet at night.\n- Writes down why the animal fell ill.',
        ),
      },
      ['minor reworded dairy/senior: worded otherwise', 'minor split dairy/senior: asked before as part of another statement'],
    ],
    [
      'two are merged',
      {
        [intermediate]: swap(
          'cows every morning.\n- Writes the yield of their own work into the book.',
          'cows every morning and writes the yield of their own work into the book.',
        ),
      },
      ['minor reworded dairy/intermediate: worded otherwise', 'minor merged dairy/intermediate: asked still as part of another statement'],
    ],
    [
      'a statement moves to another area',
      {
        [senior]: (text: string) =>
          without('- Plans the week of milking for the team.')(text).replace(
            '### Teaching\n\n',
            '### Teaching\n\n- Plans the week of milking for the team.\n',
          ),
      },
      ['minor moved dairy/senior: moved from Accountability to Teaching'],
    ],
    [
      'a level is asked for what a lower one was asked for',
      { [senior]: swap('### Teaching\n\n', '### Teaching\n\n- Milks two cows every morning.\n') },
      ['minor added dairy/senior: presumed already, from below'],
    ],
    [
      'something is asked earlier than it was',
      {
        [senior]: without('- Plans the week of milking for the team.'),
        [intermediate]: swap('- Milks', '- Plans the week of milking for the team.\n- Milks'),
      },
      ['major taken-in dairy/intermediate: asked here now, until now of Senior'],
    ],
    [
      'something is asked later than it was',
      {
        [intermediate]: without('- Milks two cows every morning.'),
        [senior]: swap('- Plans', '- Milks two cows every morning.\n- Plans'),
      },
      ['minor taken-in dairy/senior: presumed already, from below, until now of Intermediate'],
    ],
    [
      'a shared page asks more, of all who take it in',
      { [values]: swap('- Cleans', '- Warms the churn.\n- Cleans') },
      ['major added dairy/intermediate dairy/senior: asked anew'],
    ],
    [
      'a page no longer takes a shared one in',
      { [senior]: without('{{% include "includes/values.md" %}}') },
      ['minor left-out dairy/senior: no longer asked here', 'minor left-out dairy/senior: no longer asked here'],
    ],
    [
      'a role asks more, of its heirs as well',
      { [cheese]: swap('- Turns every', '- Wakes the cellar cat\n- Turns every') },
      ['major added cheese-making/cheese-manager (cheese-making/cheese-director): asked anew'],
    ],
    [
      'what is nice to have asks nobody',
      { [cheese]: swap('Three years', 'Nine years') },
      ['minor reworded cheese-making/cheese-manager: a figure: 3 → 9'],
    ],
    ['a role rises in grade', { [cheese]: swap('grade 8', 'grade 9') }, ['minor grade cheese-making/cheese-manager: grade: 8 → 9']],
    ['a role falls in grade', { [cheese]: swap('grade 8', 'grade 7') }, ['major grade cheese-making/cheese-manager: grade: 8 → 7']],
    [
      'a role reports to somebody else',
      { [cheese]: swap('Chief Dairy Officer', 'Chief Executive') },
      ['minor reports-to cheese-making/cheese-director: reports to: Chief Dairy Officer → Chief Executive'],
    ],
    [
      'a role takes nothing over any more',
      { [cheese]: without('- Extends the Cheese Manager responsibilities') },
      ['minor extends cheese-making/cheese-director: no longer takes over the responsibilities of Cheese Manager'],
    ],
    [
      'a role takes more over',
      { [cheese]: swap('- Has sold', '- Extends the Cheese Manager requirements\n- Has sold') },
      ['major extends cheese-making/cheese-director: takes over the requirements of Cheese Manager'],
    ],
    [
      'a step of hiring takes longer',
      { [cheese]: swap('45 minute', '60 minute') },
      ['minor hiring family:cheese-making: minutes: 45 → 60'],
    ],
    [
      'a step of hiring goes',
      { [cheese]: without('- Candidates talk with a recruiter for 30 minutes') },
      ['minor hiring family:cheese-making: no longer a step of hiring'],
    ],
  ])('%s', (_, pages, expected) => expect(changes(pages)).toEqual(expected));

  it('asks nobody anything else when what pages have in common becomes a shared page', () => {
    const own = swap('{{% include "includes/values.md" %}}', dairy[values] ?? '');
    const written = dairyWith({ [senior]: own, [intermediate]: own, [values]: null });
    expect(diffHandbooks(written, dairyWith()).changes).toEqual([]);
    expect(diffHandbooks(dairyWith(), written).changes).toEqual([]);
  });

  it('knows a role that is called otherwise now, and whoever names it', () =>
    expect(changes({ [cheese]: swap('Cheese Manager', 'Cellar Manager') }).filter((one) => !one.startsWith('patch'))).toEqual([
      'minor title cheese-making/cellar-manager: called otherwise',
    ]));

  it('knows pages that were moved', () =>
    expect(changes({ [senior]: null }, { 'content/careers/dairy/senior.md': dairy[senior] ?? '' })).toEqual([]));

  it('tells of a level that is gone, and of one that came, not of each of their statements', () => {
    expect(changes({ [intermediate]: null })).toEqual([
      'major holder-removed dairy/intermediate: the level and its 4 statements are gone: whoever holds it has to be placed anew',
    ]);
    const [before, after] = [dairyWith({ [intermediate]: null }), dairyWith()];
    expect(diffHandbooks(before, after).changes.map(({ grade, kind }) => `${grade} ${kind}`)).toEqual(['minor holder-added']);
  });

  it('says how far a shared page reaches', () => {
    expect(diffDairy({ [values]: swap('before leaving', 'at noon') }).reaches).toEqual([
      { file: values, pages: [intermediate, senior], holders: ['dairy/intermediate', 'dairy/senior'], units: ['dairy'] },
    ]);
    expect(diffDairy({ [senior]: swap('Plans', 'Draws') }).reaches).toEqual([]);
  });

  it('puts the gravest first, and its grade is theirs', () => {
    const diff = diffDairy({
      [senior]: swap('Calls the old vet at night, and', 'Calls the old vet at night and'),
      [cheese]: swap('grade 8', 'grade 7'),
    });
    expect(diff.changes.map(({ grade }) => grade)).toEqual(['major', 'patch']);
    expect([diff.grade, diff.counts]).toEqual(['major', { major: 1, minor: 0, patch: 1 }]);
  });
});

import { describe, expect, it } from 'vitest';
import { dairy, dairyWith } from '../diff/dairy.fixture.ts';
import type { Graph } from '../graph.ts';
import { known, knownOf } from './known.ts';
import { lineageOf } from './lineage.ts';

const senior = 'content/matrix/dairy/senior.md';
const intermediate = 'content/matrix/dairy/intermediate.md';
const cheese = 'content/job-families/cheese.md';
const values = 'assets/includes/values.md';
const swap = (from: string, to: string) => (text: string) => text.replaceAll(from, to);
const without = (line: string) => swap(`${line}\n`, '');

/** What did not simply stay, by the words of both sides. */
function steps(before: Graph, after: Graph): string[] {
  const [was, is] = [before, after].map(({ statements }) => new Map(statements.map((one) => [one.id, one])));
  const name = (one: { level: string | null; role: string | null; text: string } | undefined) =>
    `${(one?.level ?? one?.role)?.split('/').at(-1)}: ${one?.text}`;
  return lineageOf(knownOf(before), knownOf(after))
    .statements.filter(({ kind }) => kind !== 'kept')
    .map(
      ({ kind, before: from, after: to, reworded }) =>
        `${kind}${kind === 'moved' && reworded ? ' and reworded' : ''} ${from.map((id) => name(was?.get(id))).join(' + ')} → ${to.map((id) => name(is?.get(id))).join(' + ')}`,
    );
}
const became = (...later: Parameters<typeof dairyWith>) => steps(dairyWith(), dairyWith(...later));

describe('the statements of one state and of the next', () => {
  it('are all kept where nothing changed', () => expect(became()).toEqual([]));

  it.each([
    [
      'is added',
      { [senior]: swap('### Teaching\n\n', '### Teaching\n\n- Writes a book on butter.\n') },
      ['added  → senior: Writes a book on butter.'],
    ],
    [
      'is dropped',
      { [senior]: without('- Shows newcomers how a churn is scrubbed.') },
      ['dropped senior: Shows newcomers how a churn is scrubbed. → '],
    ],
    [
      'is reworded',
      { [intermediate]: swap('two cows', 'three cows') },
      ['reworded intermediate: Milks two cows every morning. → intermediate: Milks three cows every morning.'],
    ],
    [
      'moves to another area, and is worded otherwise as well',
      {
        [senior]: (text: string) =>
          without('- Plans the week of milking for the team.')(text).replace(
            '### Teaching\n\n',
            '### Teaching\n\n- Plans each week of milking for the team.\n',
          ),
      },
      ['moved and reworded senior: Plans the week of milking for the team. → senior: Plans each week of milking for the team.'],
    ],
    [
      'moves to another level',
      {
        [senior]: without('- Plans the week of milking for the team.'),
        [intermediate]: swap('- Milks', '- Plans the week of milking for the team.\n- Milks'),
      },
      ['moved senior: Plans the week of milking for the team. → intermediate: Plans the week of milking for the team.'],
    ],
    [
      'is split',
      {
        [senior]: swap(
          '- Calls the old vet at night, and writes down why the animal fell ill.',
          '- Calls the old vet at night.\n- Writes down why the animal fell ill.',
        ),
      },
      [
        'split senior: Calls the old vet at night, and writes down why the animal fell ill. → senior: Calls the old vet at night. + senior: Writes down why the animal fell ill.',
      ],
    ],
    [
      'is merged with another',
      {
        [intermediate]: swap(
          'cows every morning.\n- Writes the yield of their own work into the book.',
          'cows every morning and writes the yield of their own work into the book.',
        ),
      },
      [
        'merged intermediate: Milks two cows every morning. + intermediate: Writes the yield of their own work into the book. → intermediate: Milks two cows every morning and writes the yield of their own work into the book.',
      ],
    ],
    [
      'is copied to another level, where it is new',
      { [senior]: swap('### Teaching\n\n', '### Teaching\n\n- Milks two cows every morning.\n') },
      ['added  → senior: Milks two cows every morning.'],
    ],
    [
      'is replaced by something else',
      { [senior]: swap('Shows newcomers how a churn is scrubbed.', 'Sells butter at the market on Saturdays.') },
      ['added  → senior: Sells butter at the market on Saturdays.', 'dropped senior: Shows newcomers how a churn is scrubbed. → '],
    ],
    [
      'of a shared page is reworded, for each who takes it in',
      { [values]: swap('milk smells wrong', 'milk smells odd') },
      [
        'reworded intermediate: Speaks up when milk smells wrong. → intermediate: Speaks up when milk smells odd.',
        'reworded senior: Speaks up when milk smells wrong. → senior: Speaks up when milk smells odd.',
      ],
    ],
  ])('one %s', (_, pages, expected) => expect(became(pages)).toEqual(expected));

  it('stay when what pages have in common becomes a shared page, and when it is written out again', () => {
    const own = swap('{{% include "includes/values.md" %}}', dairy[values] ?? '');
    const written = dairyWith({ [senior]: own, [intermediate]: own, [values]: null });
    expect(steps(written, dairyWith())).toEqual([]);
    expect(steps(dairyWith(), written)).toEqual([]);
  });

  it('stay when their page is called otherwise, and when it is somewhere else', () => {
    expect(became({ [senior]: swap('Senior', 'Lead') })).toEqual([]);
    expect(became({ [senior]: null }, { 'content/elsewhere/expert.md': dairy[senior]?.replaceAll('Senior', 'Expert') ?? '' })).toEqual([]);
    expect(became({ [cheese]: swap('Cheese', 'Butter') })).toEqual([]);
  });

  it('go with what they say where two levels exchange their names', () => {
    const exchanged = { [senior]: swap('Senior', 'Intermediate'), [intermediate]: swap('Intermediate', 'Senior') };
    expect(became(exchanged)).toEqual([]);
  });
});

describe('of two that say the same', () => {
  it('the one that stays is known by what stands beside it', () => {
    const twice = swap('- Plans the week', '- Shows the way.\n- Plans the week');
    const both = dairyWith({ [senior]: (text) => `${twice(text)}`.replace('fell ill.\n', 'fell ill.\n- Shows the way.\n') });
    const one = dairyWith({ [senior]: (text) => text.replace('fell ill.\n', 'fell ill.\n- Shows the way.\n') });
    const lineage = lineageOf(knownOf(both), knownOf(one)).statements;
    const [first, last] = both.statements.filter(({ text }) => text === 'Shows the way.');
    expect(lineage.find(({ kind }) => kind === 'dropped')?.before).toEqual([first?.id]);
    expect(lineage.find(({ before }) => before[0] === last?.id)?.kind).toBe('kept');
  });
});

describe('what somebody said', () => {
  const reworded = dairyWith({ [intermediate]: swap('two cows', 'three cows') });
  const id = (graph: Graph, beginning: string) => graph.statements.find(({ text }) => text.startsWith(beginning))?.id ?? '';
  const [was, is] = [id(dairyWith(), 'Milks two'), id(reworded, 'Milks three')];
  it('keeps two apart that read alike', () => {
    const lineage = lineageOf(knownOf(dairyWith()), knownOf(reworded), { same: new Map(), apart: new Set([`${was}\n${is}`]) });
    expect(lineage.statements.filter(({ kind }) => kind !== 'kept').map(({ kind }) => kind)).toEqual(['added', 'dropped']);
  });
  it('holds two together that nothing else would', () => {
    const other = dairyWith({ [senior]: swap('Shows newcomers how a churn is scrubbed.', 'Sells butter at the market on Saturdays.') });
    const same = new Map([[id(dairyWith(), 'Shows newcomers'), id(other, 'Sells butter')]]);
    const lineage = lineageOf(knownOf(dairyWith()), knownOf(other), { same, apart: new Set() });
    expect(lineage.statements.filter(({ kind }) => kind !== 'kept')).toMatchObject([{ kind: 'reworded', confidence: 1 }]);
  });
});

describe('thousands of statements that all change at once', () => {
  const state = (levels: number, each: number, word: string) =>
    known({
      groups: [{ id: 'quay', kind: 'framework', title: 'Quay', of: null }],
      holders: Array.from({ length: levels }, (_, n) => ({
        id: `quay/${n}`,
        kind: 'level' as const,
        title: `Level ${n}`,
        of: 'quay',
        page: `${n}.md`,
      })),
      areas: Array.from({ length: levels }, (_, n) => ({ id: `quay/${n}/craft`, holder: `quay/${n}`, title: 'Craft', under: null })),
      statements: Array.from({ length: levels * each }, (_, n) => ({
        id: `${word}/${n}`,
        area: `quay/${n % levels}/craft`,
        text: `Mends net ${n * 7919} of boat ${n * 104_729} before ${word} tide and tells watch ${n * 1_299_709}.`,
      })),
    });
  it.each([
    ['at many levels', 100, 100],
    ['in one list', 1, 2000],
  ])('%s keep their places', (_, levels, each) => {
    const steps = lineageOf(state(levels, each, 'the'), state(levels, each, 'every')).statements;
    expect(steps.filter(({ before, after }) => before[0]?.split('/')[1] === after[0]?.split('/')[1])).toHaveLength(levels * each);
  });
});

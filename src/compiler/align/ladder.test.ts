import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLadder } from './ladder.ts';
import type { Item } from './likeness.ts';

function level(name: string, ...texts: string[]): Item[] {
  return texts.map((text, index) => ({ id: `${name}${index}`, text, area: null, position: null, links: [], strand: null }));
}

function pairs(levels: Item[][]): string[][] {
  return alignLadder(levels).map(({ matches }) => matches.map(({ from, to }) => `${from}-${to}`));
}

describe('alignLadder', () => {
  it('matches what speaks of the same, whatever the order', () => {
    const lower = level('a', 'Presses apples with care.', 'Asks for help when stuck.', 'Labels bottles.');
    const upper = level(
      'b',
      'Designs labels for new bottles.',
      'Helps others when they are stuck.',
      'Chooses the apples that are pressed.',
    );
    expect(pairs([lower, upper])).toEqual([['a0-b2', 'a1-b1', 'a2-b0']]);
  });

  it('leaves out what is at one level only', () => {
    const lower = level('a', 'Presses apples with care.');
    const upper = level('b', 'Presses apples without waste.', 'Negotiates contracts with orchards.');
    expect(pairs([lower, upper])).toEqual([['a0-b0']]);
  });

  it('takes the best matching as a whole, not the best pair first', () => {
    // The nearest pair (a0-b1) would leave a1 with nothing it is like.
    const lower = level('a', 'Cleans presses.', 'Cleans presses and vats daily.');
    const upper = level('b', 'Keeps presses clean for all.', 'Cleans presses and vats, and teaches it.');
    expect(pairs([lower, upper])).toEqual([['a0-b0', 'a1-b1']]);
  });

  it('lets other levels speak for a pair that shares few words', () => {
    const words = ['Tastes samples.', 'Weighs fruit.'];
    const bridge = ['Tastes blends and judges acidity.', 'Weighs fruit and records harvests.'];
    const upper = ['Judges acidity for the house.', 'Records harvests of all orchards.'];
    expect(pairs([level('a', ...words), level('b', ...bridge), level('c', ...upper)])).toEqual([
      ['a0-b0', 'a1-b1'],
      ['b0-c0', 'b1-c1'],
    ]);
  });

  it('prefers the same area where words say little', () => {
    const items = (name: string, entries: [string, string][]): Item[] =>
      entries.map(([area, text], index) => ({ id: `${name}${index}`, text, area, position: null, links: [], strand: null }));
    const lower = items('a', [
      ['cellar', 'Improves processes.'],
      ['press', 'Improves processes slowly.'],
    ]);
    const upper = items('b', [
      ['press', 'Improves processes further.'],
      ['cellar', 'Improves processes further still.'],
    ]);
    expect(pairs([lower, upper])).toEqual([['a0-b1', 'a1-b0']]);
  });

  it('is sure of the same text, and says why', () => {
    const [step] = alignLadder([level('a', 'Labels bottles.', 'Sweeps.'), level('b', 'Labels bottles.', 'Plans harvests.')]);
    expect(step?.matches).toMatchObject([{ from: 'a0', to: 'b0', reasons: { sameText: true, words: ['labels', 'bottles'] } }]);
    expect(step?.matches[0]?.confidence).toBeGreaterThan(0.95);
  });

  it('has nothing to say of empty levels', () => {
    expect(alignLadder([])).toEqual([]);
    expect(alignLadder([level('a', 'Sweeps.')])).toEqual([]);
    expect(alignLadder([[], level('b', 'Sweeps.'), []])).toEqual([
      { matches: [], ties: [] },
      { matches: [], ties: [] },
    ]);
  });

  const text = fc
    .array(fc.constantFrom('apple', 'press', 'leads', 'team', 'often', 'cider', '…', 'the', '日本'), { maxLength: 6 })
    .map((words) => words.join(' '));
  const ladders = fc
    .array(fc.array(text, { maxLength: 5 }), { maxLength: 4 })
    .map((levels) => levels.map((texts, index) => level(`${index}:`, ...texts)));

  it('matches one to one, with confidences that are shares, and the same again', () => {
    fc.assert(
      fc.property(ladders, (levels) => {
        const steps = alignLadder(levels);
        for (const { matches } of steps) {
          expect(new Set(matches.map(({ from }) => from)).size).toBe(matches.length);
          expect(new Set(matches.map(({ to }) => to)).size).toBe(matches.length);
          for (const { confidence } of matches) expect(confidence >= 0 && confidence <= 1).toBe(true);
        }
        expect(alignLadder(levels)).toEqual(steps);
      }),
      { seed: 11 },
    );
  });
});

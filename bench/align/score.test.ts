import { describe, expect, it } from 'vitest';
import type { Grid } from './grid.ts';
import { hide } from './hide.ts';
import { macro, type Pair, ratios, scoreStep, sum } from './score.ts';

const cell = (level: number, key: string) => ({ level, key, area: null, text: `${key} at ${level}`, links: [] });

/** Below: apples, apples, pears, plums. Above: apples, apples, apples, pears, figs. */
const orchard: Grid = {
  source: 'orchard',
  use: 'tuning',
  ladder: 'growers',
  levels: ['Picker', 'Grower'],
  cells: [
    ...['apples', 'apples', 'pears', 'plums'].map((key) => cell(0, key)),
    ...['apples', 'apples', 'apples', 'pears', 'figs'].map((key) => cell(1, key)),
  ],
};
const score = (said: Pair[], grid = orchard) => {
  const { wrong: _, ...tally } = scoreStep(grid, 0, said);
  return tally;
};

describe('the pairs of a level and the next', () => {
  it('are as many as the fewer statements of each key', () => {
    expect(score([])).toEqual({ said: 0, right: 0, found: 0, wanted: 3 });
  });

  it('are right when their keys are', () => {
    const said: Pair[] = [
      [0, 4],
      [1, 6],
      [2, 8],
    ];
    expect(score(said)).toEqual({ said: 3, right: 2, found: 2, wanted: 3 });
    expect(scoreStep(orchard, 0, said).wrong).toEqual([[2, 8]]);
  });

  it('find a statement once, however often it is said', () => {
    const merged: Pair[] = [
      [0, 4],
      [1, 4],
      [0, 5],
      [0, 5],
    ];
    // Both apples below can be given one above of their own: 0 to 5, 1 to 4.
    expect(score(merged)).toEqual({ said: 3, right: 3, found: 2, wanted: 3 });
    expect(score(merged.slice(0, 2))).toEqual({ said: 2, right: 2, found: 1, wanted: 3 });
  });

  it('are not counted when readers may differ', () => {
    const unsure: Grid = { ...orchard, unsureKeys: [['plums', 'figs']] };
    expect(score([[3, 8]], unsure)).toEqual({ said: 0, right: 0, found: 0, wanted: 3 });
    expect(score([[3, 8]])).toEqual({ said: 1, right: 0, found: 0, wanted: 3 });
  });

  it('are those that were labelled, where they were', () => {
    const labelled: Grid = {
      ...orchard,
      truth: {
        pairs: [
          [0, 4],
          [1, 4],
          [3, 8],
        ],
        unsure: [[2, 7]],
      },
    };
    const said: Pair[] = [
      [0, 4],
      [1, 4],
      [2, 7],
      [1, 5],
    ];
    expect(score(said, labelled)).toEqual({ said: 3, right: 2, found: 2, wanted: 3 });
  });
});

describe('the figures', () => {
  it('are shares of what was said and of what was wanted', () => {
    expect(ratios({ said: 4, right: 3, found: 3, wanted: 6 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
    expect(ratios({ said: 0, right: 0, found: 0, wanted: 6 })).toEqual({ precision: 1, recall: 0, f1: 0 });
    expect(ratios({ said: 5, right: 0, found: 0, wanted: 6 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('count pairs within a source, and sources alike among each other', () => {
    const large = { said: 90, right: 90, found: 90, wanted: 90 };
    const small = { said: 10, right: 0, found: 0, wanted: 10 };
    expect(ratios(sum([large, small])).precision).toBe(0.9);
    expect(macro([ratios(large), ratios(small)])).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });
});

describe('what is hidden', () => {
  it('are the keys and the order; every statement is there once', () => {
    const { levels, cellOf } = hide(orchard, 7);
    expect(levels.map((level) => level.length)).toEqual([4, 5]);
    expect([...cellOf.values()].toSorted()).toEqual([...orchard.cells.keys()]);
    for (const item of levels.flat()) {
      expect(Object.keys(item)).toEqual(['id', 'text', 'area', 'position', 'links', 'strand']);
      expect(item.position).toBeNull();
      expect(orchard.cells[cellOf.get(item.id) ?? -1]?.text).toBe(item.text);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(hide(orchard, 7)).toEqual(hide(orchard, 7));
    const orders = [1, 2, 3, 4, 5].map((seed) =>
      hide(orchard, seed)
        .levels.flat()
        .map((item) => item.text)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('leaves a real document as it is', () => {
    const { levels } = hide({ ...orchard, inOrder: true }, 7);
    expect(levels[1]?.map((item) => item.text)).toEqual(orchard.cells.slice(4).map((one) => one.text));
    expect(levels[1]?.map((item) => item.position)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});

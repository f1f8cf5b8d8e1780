import { describe, expect, it } from 'vitest';
import type { Change, ComparedRow, Comparison, Pairing } from './compare.ts';
import { stepSizeOf, stepWeights } from './step-size.ts';

const paired = (...changes: Change[]) => changes.map((change) => ({ change }) as Pairing);
const row = (name: string, changes: Change[], added = 0, dropped = 0): ComparedRow => ({
  row: name,
  title: name.toUpperCase(),
  pairings: paired(...changes),
  added: Array.from({ length: added }, () => ({ statement: {} as never, splitFrom: null })),
  dropped: Array.from({ length: dropped }, () => ({ statement: {} as never, mergedInto: null })),
});
const comparison = (...rows: ComparedRow[]): Comparison => ({ from: 'a', to: 'b', rows });

describe('stepSizeOf', () => {
  it('counts new words for most, and nothing for what stays or goes', () => {
    const { size, counts } = stepSizeOf(comparison(row('nets', ['widened', 'reworded', 'unsure', 'same', 'narrowed'], 2, 3)));
    expect(counts).toEqual({ added: 2, widened: 1, reworded: 1, unsure: 1, same: 1, narrowed: 1, dropped: 3 });
    expect(size).toBe(2 * stepWeights.added + stepWeights.widened + stepWeights.unsure + stepWeights.reworded);
    expect(stepSizeOf(comparison(row('nets', ['same', 'narrowed'], 0, 9))).size).toBe(0);
  });

  it('is the sum over its rows, each of which says what it is made of', () => {
    const { size, counts, rows } = stepSizeOf(comparison(row('nets', ['widened'], 1), row('hulls', ['reworded', 'reworded'])));
    expect(rows.map(({ row: name, title, size: own }) => [name, title, own])).toEqual([
      ['nets', 'NETS', 1.5],
      ['hulls', 'HULLS', 0.5],
    ]);
    expect(size).toBe(2);
    expect(counts).toMatchObject({ added: 1, widened: 1, reworded: 2 });
  });

  it('is nothing for nothing, and leaves no counts behind for the next', () => {
    expect(stepSizeOf(comparison())).toMatchObject({ size: 0, rows: [] });
    stepSizeOf(comparison(row('nets', [], 4)));
    expect(stepSizeOf(comparison()).counts.added).toBe(0);
  });
});

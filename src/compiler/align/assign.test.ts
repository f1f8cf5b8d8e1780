import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from './assign.ts';

const sum = (weights: number[][], found: (number | null)[]) =>
  found.reduce<number>((all, column, row) => all + (column === null ? 0 : (weights[row]?.[column] ?? Number.NaN)), 0);

/** Tries every way. */
function most(weights: number[][], row = 0, taken: ReadonlySet<number> = new Set()): number {
  const here = weights[row];
  if (!here) return 0;
  const ways = here.flatMap((weight, column) => (taken.has(column) ? [] : [weight + most(weights, row + 1, new Set([...taken, column]))]));
  return Math.max(most(weights, row + 1, taken), ...ways);
}

/** Whole numbers, so that sums are exact, and few of them, so that many are alike. */
const matrices = fc.record({ rows: fc.integer({ min: 0, max: 5 }), columns: fc.integer({ min: 0, max: 6 }) }).chain(({ rows, columns }) => {
  const row = fc.array(fc.integer({ min: -3, max: 6 }), { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
});
function everywhere(holds: (weights: number[][]) => void): void {
  fc.assert(
    fc.property(matrices, (weights) => {
      holds(weights);
    }),
    { seed: 1, numRuns: 500 },
  );
}

describe('the assignment', () => {
  it('weighs as much as the best of all ways', () =>
    everywhere((weights) => {
      expect(sum(weights, assign(weights))).toBe(most(weights));
    }));

  it('gives each row a column of its own, with a positive weight, or none', () =>
    everywhere((weights) => {
      const found = assign(weights);
      const taken = found.filter((column) => column !== null);
      expect(found).toHaveLength(weights.length);
      expect(new Set(taken).size).toBe(taken.length);
      for (const [row, column] of found.entries()) if (column !== null) expect(weights[row]?.[column]).toBeGreaterThan(0);
    }));

  it('weighs as much when rows and columns change places', () =>
    everywhere((weights) => {
      const turned = (weights[0] ?? []).map((_, column) => weights.map((row) => row[column] ?? 0));
      expect(sum(turned, assign(turned))).toBe(sum(weights, assign(weights)));
    }));

  it('gives way in a row for more in all', () => {
    expect(
      assign([
        [9, 8],
        [8, 1],
      ]),
    ).toEqual([1, 0]);
  });

  it('takes nothing that weighs nothing, is missing or is no number', () => {
    expect(assign([[0, -1], [Number.NaN], [], [0, 0, 2]])).toEqual([null, null, null, 2]);
    expect(assign([])).toEqual([]);
    expect(assign([[], []])).toEqual([null, null]);
  });

  it('finds a hidden order of hundreds', () => {
    const size = 300;
    const hidden = Array.from({ length: size }, (_, row) => (row * 7) % size);
    const weights = hidden.map((right, row) => hidden.map((_, column) => (column === right ? 1 : ((row * 31 + column * 17) % 97) / 100)));
    expect(assign(weights)).toEqual(hidden);
  });
});

import { describe, expect, it } from 'vitest';
import type { Area } from '../contract.ts';
import { printSize } from './print-size.ts';

/** A matrix whose cells hold so many statements of so many letters. */
function matrix(levels: number, rows: number, statements: number, letters: number) {
  const area = {
    summary: null,
    statements: Array.from({ length: statements }, () => ({ words: [{ text: 'x'.repeat(letters) }], layer: null, examples: [] })),
  } as unknown as Area;
  const ids = Array.from({ length: levels }, (_, index) => ({ id: String(index) }));
  return {
    levels: ids,
    rows: Array.from({ length: rows }, () => ({ under: null, cells: ids.map(({ id }) => ({ level: id, areas: [area] })) })),
  } as unknown as Parameters<typeof printSize>[0];
}

describe('how a matrix is printed', () => {
  it('is in the largest type that one sheet takes, and on several sheets in one that is read with ease', () => {
    const sizes = [1, 2, 3, 4, 5, 6, 8, 14].map((statements) => printSize(matrix(6, 7, statements, 110)).size);
    expect(sizes[0]).toBe(8);
    expect(sizes.slice(0, -1)).toEqual(sizes.slice(0, -1).toSorted((a, b) => b - a));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4.5);
    expect(sizes.at(-1)).toBe(7);
  });

  it('is on the larger sheet from five levels on, or when the smaller one does not take it', () => {
    expect([3, 4, 5, 6].map((levels) => printSize(matrix(levels, 4, 1, 60)).sheet)).toEqual(['a4', 'a4', 'a3', 'a3']);
    expect(printSize(matrix(3, 7, 7, 150)).sheet).toBe('a3');
  });

  it('gives the level that says most the widest column, and all of them the whole sheet', () => {
    const framework = matrix(3, 2, 2, 100);
    const silent = {
      ...framework,
      rows: framework.rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (at === 0 ? { ...cell, areas: [] } : cell)) })),
    };
    const [first = 0, second = 0, third = 0] = printSize(silent).widths;
    expect(second).toBeGreaterThan(first);
    expect(third).toBe(second);
    // What is left is the column of the areas' names.
    expect(first + second + third).toBeCloseTo((1 - 18 / 281) * 100, 0);
  });

  it('bears a framework of nothing', () => {
    expect(printSize(matrix(0, 0, 0, 0))).toEqual({ sheet: 'a4', size: 8, widths: [] });
  });
});

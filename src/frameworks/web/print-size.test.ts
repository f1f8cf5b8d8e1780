import { describe, expect, it } from 'vitest';
import type { Area } from '../contract.ts';
import { printSize } from './print-size.ts';

/** A matrix whose cells hold so many statements of so many words of seven letters. */
function matrix(levels: number, rows: number, statements: number, words: number) {
  const text = Array.from({ length: words }, () => 'moonset').join(' ');
  const area = {
    summary: null,
    body: 'present',
    statements: Array.from({ length: statements }, () => ({ words: [{ text }], layer: null, examples: [] })),
  } as unknown as Area;
  const ids = Array.from({ length: levels }, (_, index) => ({ id: String(index) }));
  return {
    levels: ids,
    rows: Array.from({ length: rows }, () => ({ under: null, cells: ids.map(({ id }) => ({ level: id, areas: [area] })) })),
  } as unknown as Parameters<typeof printSize>[0];
}

describe('how a matrix is printed', () => {
  it('is on one sheet in the largest type that it takes, and never in one that is not legible', () => {
    const printed = [1, 2, 3, 4, 5, 6, 8].map((statements) => printSize(matrix(6, 7, statements, 13)));
    expect(printed[0]).toMatchObject({ count: 1, size: 9 });
    const counts = printed.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(1);
    const onOne = printed.filter(({ count }) => count === 1).map(({ size }) => size);
    expect(onOne).toEqual(onOne.toSorted((a, b) => b - a));
    expect(new Set(onOne).size).toBeGreaterThan(2);
    expect(Math.min(...printed.map(({ size }) => size))).toBeGreaterThanOrEqual(6);
  });

  it('is on no more sheets than have to be, and then in the largest type for these', () => {
    const { count, size } = printSize(matrix(6, 7, 8, 13));
    const { count: less, size: larger } = printSize(matrix(6, 6, 8, 13));
    expect(less).toBeLessThanOrEqual(count);
    if (less === count) expect(larger).toBeGreaterThanOrEqual(size);
  });

  it('bears a row that is higher than a sheet', () => {
    expect(printSize(matrix(2, 1, 300, 20)).count).toBeGreaterThan(1);
  });

  it('is on the larger sheet from five levels on, or when the smaller one does not take it', () => {
    expect([3, 4, 5, 6].map((levels) => printSize(matrix(levels, 4, 1, 8)).sheet)).toEqual(['a4', 'a4', 'a3', 'a3']);
    expect(printSize(matrix(3, 7, 7, 20)).sheet).toBe('a3');
  });

  it('gives the level that says most the widest column, and all of them the whole sheet', () => {
    const framework = matrix(3, 2, 2, 12);
    const silent = {
      ...framework,
      rows: framework.rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (at === 0 ? { ...cell, areas: [] } : cell)) })),
    };
    const { sheet, widths } = printSize(silent);
    const [first = 0, second = 0, third = 0] = widths;
    expect(sheet).toBe('a4');
    expect(second).toBeGreaterThan(first);
    expect(third).toBeGreaterThan(first);
    // What is left is the column of the areas' names.
    expect(first + second + third).toBeCloseTo((1 - 18 / 283) * 100, 0);
  });

  it('bears a framework of nothing', () => {
    expect(printSize(matrix(0, 0, 0, 0))).toEqual({ sheet: 'a4', size: 9, count: 1, widths: [] });
  });
});

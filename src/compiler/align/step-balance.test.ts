import { describe, expect, it } from 'vitest';
import type { Change, Comparison } from './compare.ts';
import { balanceOf } from './step-balance.ts';

/** A step with so many new statements in each row, and so many that are worded otherwise in the first. */
function step(name: string, added: Record<string, number>, reworded = 0): Comparison {
  const rows = Object.entries(added).map(([row, count], index) => ({
    row,
    title: row,
    pairings: Array.from({ length: index === 0 ? reworded : 0 }, () => ({ change: 'reworded' as Change }) as never),
    added: Array.from({ length: count }, () => ({ statement: {} as never, splitFrom: null })),
    dropped: [],
  }));
  return { from: name, to: `${name}+`, rows };
}

describe('balanceOf', () => {
  it('finds the step that asks much more than the others, and where', () => {
    const steps = balanceOf([step('a', { nets: 2, hulls: 2 }), step('b', { nets: 2, hulls: 9 }), step('c', { nets: 3, hulls: 2 })]);
    expect(steps.map(({ verdict }) => verdict)).toEqual(['even', 'oversized', 'even']);
    expect(steps[1]).toMatchObject({
      from: 'b',
      to: 'b+',
      size: 11,
      others: 4.5,
      because: { kind: 'added', count: 11, others: 4.5, row: 'hulls' },
    });
    expect(steps[0]?.because).toBeNull();
  });

  it('finds the step that asks much less', () => {
    const steps = balanceOf([step('a', { nets: 8 }), step('b', { nets: 1 }, 4), step('c', { nets: 8 })]);
    expect(steps[1]).toMatchObject({ verdict: 'thin', because: { kind: 'added', count: 1, others: 8, row: 'nets' } });
  });

  it('says nothing of a ladder with too few steps to tell', () => {
    expect(balanceOf([step('a', { nets: 1 }), step('b', { nets: 9 })]).map(({ verdict, others }) => [verdict, others])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(balanceOf([])).toEqual([]);
  });

  it('finds nothing out of line where all steps are alike, or all empty', () => {
    const alike = balanceOf(['a', 'b', 'c'].map((name) => step(name, { nets: 3 })));
    expect(alike.every(({ verdict }) => verdict === 'even')).toBe(true);
    expect(balanceOf(['a', 'b', 'c'].map((name) => step(name, {}))).every(({ verdict }) => verdict === 'even')).toBe(true);
  });
});

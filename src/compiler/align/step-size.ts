import type { Change, ComparedRow, Comparison } from './compare.ts';

export type Counts = Record<Change | 'added' | 'dropped', number>;

/** How much one level asks beyond another, with what it is made of. */
export interface StepSize {
  size: number;
  counts: Counts;
  rows: { row: string; title: string; size: number; counts: Counts }[];
}

/**
 * What each kind of change counts for. New words ask something new; a wider wording asks about half of that; what is
 * only worded otherwise asks little; what stays, or is no longer named, is presumed (D2) and asks nothing. A measure for
 * comparing the steps of one ladder with each other, and nothing else (D1).
 */
export const stepWeights: Counts = { added: 1, widened: 0.5, unsure: 0.5, reworded: 0.25, narrowed: 0, same: 0, dropped: 0 };

/** The step from one level to another is the sum over its rows; the unit is "one new statement". */
export function stepSizeOf(comparison: Comparison): StepSize {
  const rows = comparison.rows.map((row) => {
    const counts = countsOf(row);
    return { row: row.row, title: row.title, size: sizeOf(counts), counts };
  });
  const counts = rows.reduce((sum, row) => added(sum, row.counts), none);
  return { size: sizeOf(counts), counts, rows };
}

const none: Counts = { added: 0, widened: 0, unsure: 0, reworded: 0, narrowed: 0, same: 0, dropped: 0 };

function countsOf(row: ComparedRow): Counts {
  const counts: Counts = { ...none, added: row.added.length, dropped: row.dropped.length };
  for (const { change } of row.pairings) counts[change]++;
  return counts;
}

function sizeOf(counts: Counts): number {
  return kinds.reduce((sum, kind) => sum + counts[kind] * stepWeights[kind], 0);
}

function added(one: Counts, other: Counts): Counts {
  return Object.fromEntries(kinds.map((kind) => [kind, one[kind] + other[kind]])) as Counts;
}

const kinds = Object.keys(none) as (keyof Counts)[];

/**
 * Statements of successive levels matched one to one. What is near in words alone is often wrong (levels of one
 * competency are worded anew), so each pair is weighed by four things: its own words and concepts; its area, order and
 * links; whether both are near to the same statement at the ladder's other levels; and how much nearer they are to
 * each other than to everything else. The best matching as a whole is then taken, not the best pair first.
 */
import { assign } from './assign.ts';
import { type Item, likenessOf, type Parts } from './likeness.ts';

export interface Match {
  from: string;
  to: string;
  /** 0 to 1: about how many of such matches are right (measured on the sources for tuning, docs/eval.md). */
  confidence: number;
  reasons: Parts;
}

/** How much the other levels of the ladder have to say of a pair. */
const supportWeight = 0.7;
/** How much of what a statement has in common with everything is taken off. */
const crowdWeight = 0.6;
const crowdSize = 5;
/** Pairs below are none. */
const least = 0.05;

/** A logistic curve through the matches of the tuning sources: `node bench/eval-align.ts` prints how well it tells right from wrong. */
const fitted = { base: -0.3, own: 8.7, margin: 4.2 } as const;

/** For each two neighbouring levels, lowest first, the matches between them in the order of the lower level. */
export function alignLadder(levels: readonly (readonly Item[])[]): Match[][] {
  const likeness = likenessOf(levels);
  const near = clear(likeness.scores);
  return levels.slice(0, -1).map((lower, level) => {
    const upper = levels[level + 1] ?? [];
    const weights = lower.map((_, row) => upper.map((_, column) => Math.max(0, weigh(near, level, row, column) - least)));
    return assign(weights).flatMap((column, row): Match[] => {
      const [from, to] = [lower[row], column === null ? undefined : upper[column]];
      if (!from || !to || column === null) return [];
      const reasons = likeness.parts(level, row, level + 1, column);
      return [{ from: from.id, to: to.id, confidence: confidenceOf(weights, row, column), reasons }];
    });
  });
}

type Blocks = readonly (readonly (readonly (readonly number[])[])[])[];

/** A statement near to everything ("helps the team") is near to nothing in particular. */
function clear(scores: Blocks): number[][][][] {
  const crowd = scores.map((others) => others.map((rows) => rows.map(crowdOf)));
  return scores.map((others, a) =>
    others.map((rows, b) =>
      rows.map((row, i) => row.map((score, j) => score - (crowdWeight * ((crowd[a]?.[b]?.[i] ?? 0) + (crowd[b]?.[a]?.[j] ?? 0))) / 2)),
    ),
  );
}

function crowdOf(row: readonly number[]): number {
  const nearest = [...row].sort((a, b) => b - a).slice(0, crowdSize);
  return nearest.reduce((sum, score) => sum + score, 0) / Math.max(1, nearest.length);
}

/** A pair by itself, and by what each has in common with the best third at every other level. */
function weigh(near: Blocks, level: number, row: number, column: number): number {
  const own = near[level]?.[level + 1]?.[row]?.[column] ?? 0;
  const others = near.flatMap((_, other) => {
    if (other === level || other === level + 1) return [];
    const [ours, theirs] = [near[level]?.[other]?.[row] ?? [], near[level + 1]?.[other]?.[column] ?? []];
    return [ours.reduce((best, score, third) => Math.max(best, Math.min(score, theirs[third] ?? 0)), 0)];
  });
  if (others.length === 0) return own;
  return (1 - supportWeight) * own + (supportWeight * others.reduce((sum, score) => sum + score, 0)) / others.length;
}

/** By how near the two are, and by how much nearer than the next best for either. */
function confidenceOf(weights: readonly (readonly number[])[], row: number, column: number): number {
  const own = weights[row]?.[column] ?? 0;
  const besides = Math.max(
    0,
    ...(weights[row] ?? []).filter((_, other) => other !== column),
    ...weights.flatMap((others, other) => (other === row ? [] : [others[column] ?? 0])),
  );
  return 1 / (1 + Math.exp(-(fitted.base + fitted.own * own + fitted.margin * (own - besides))));
}

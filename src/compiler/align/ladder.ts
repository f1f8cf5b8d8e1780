/**
 * Statements of successive levels matched one to one. What is near in words alone is often wrong (levels of one
 * competency are worded anew), so each pair is weighed by four things: its own words and concepts; its area, order and
 * links; whether both are near to the same statement at the ladder's other levels; and how much nearer they are to
 * each other than to everything else. The best matching as a whole is then taken, not the best pair first.
 */
import { assign } from './assign.ts';
import { type Item, likenessOf, type Parts } from './likeness.ts';
import { clear, weigh } from './nearness.ts';
import { type Tie, tiesOf } from './ties.ts';

export interface Match {
  from: string;
  to: string;
  /** The framework's owner says so (`strands` in gradus.yaml); nothing was guessed. */
  declared: boolean;
  /** 0 to 1: about how many of such matches are right (measured on the sources for tuning, docs/eval.md). */
  confidence: number;
  reasons: Parts;
}

/** Pairs below are none. */
const least = 0.05;

/** Matches less sure than this are to be looked at: the pages mark them, and a statement that is part of another needs none. */
export const weak = 0.7;

/** A logistic curve through the matches of the tuning sources: `node bench/eval-align.ts` prints how well it tells right from wrong. */
const fitted = { base: -0.3, own: 8.7, margin: 4.2 } as const;

/** From one level to the next: matches in the order of the lower level, and what is part of another's match. */
export interface Step {
  matches: Match[];
  ties: Tie[];
}

/** Heavier than anything that words can bring together. */
const declaredWeight = 10;

export interface Alignment {
  /** From one level to another, by their places in the ladder; they need not be neighbours. */
  step(from: number, to: number): Step;
}

/**
 * Levels to be aligned, lowest first.
 * @param apart ids of statements that the owner says are not one competency, joined by a blank
 */
export function alignmentOf(levels: readonly (readonly Item[])[], apart: ReadonlySet<string> = new Set()): Alignment {
  const likeness = likenessOf(levels);
  const near = clear(likeness.scores);
  return {
    step(from, to) {
      const [lower, upper] = [levels[from] ?? [], levels[to] ?? []];
      const [below, above] = [lower, upper].map((items) => new Set(items.map((item) => item.strand)));
      const weights = lower.map((item, row) =>
        upper.map((other, column) => {
          if (item.strand !== null && item.strand === other.strand) return declaredWeight;
          const isTaken = (item.strand !== null && above?.has(item.strand)) || (other.strand !== null && below?.has(other.strand));
          if (isTaken || apart.has(`${item.id} ${other.id}`) || apart.has(`${other.id} ${item.id}`)) return 0;
          return Math.max(0, weigh(near, levels.length, from, to, row, column) - least);
        }),
      );
      const matched = assign(weights);
      const isWeak = (row: number, column: number) => confidenceOf(weights, row, column) < weak;
      const sure = matched.map((column, row) => (column === null || isWeak(row, column) ? null : column));
      const ties = tiesOf(lower, upper, weights, sure);
      // A weak match gives way where one of the two is plainly part of another statement.
      const parts = new Set(ties.map((tie) => (tie.kind === 'merge' ? tie.from : tie.to)));
      const matches = matched.flatMap((column, row): Match[] => {
        const [item, other] = [lower[row], column === null ? undefined : upper[column]];
        if (!item || !other || column === null || parts.has(item.id) || parts.has(other.id)) return [];
        const declared = weights[row]?.[column] === declaredWeight;
        const confidence = declared ? 1 : confidenceOf(weights, row, column);
        return [{ from: item.id, to: other.id, declared, confidence, reasons: likeness.parts(from, row, to, column) }];
      });
      return { matches, ties };
    },
  };
}

/** A step for each two neighbouring levels, lowest first. */
export function alignLadder(levels: readonly (readonly Item[])[]): Step[] {
  const alignment = alignmentOf(levels);
  return levels.slice(0, -1).map((_, level) => alignment.step(level, level + 1));
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

/** Which steps of a ladder ask much more or much less than its others, and what makes them so. */
import type { Comparison } from './compare.ts';
import { type Counts, type StepSize, stepSizeOf, stepWeights } from './step-size.ts';

/** Beside the middle one of all steps, which one step out of line does not move: below or above these shares a step is thin, or oversized. */
const thinShare = 0.6;
const oversizedShare = 1.6;
/** With fewer other steps there is no saying which one is out of line. */
const fewestOthers = 2;

export interface BalancedStep extends StepSize {
  from: string;
  to: string;
  /** Beside the other steps of the ladder; null where there are too few of them. */
  verdict: 'thin' | 'oversized' | 'even' | null;
  /** The middle one of the other steps' sizes; null as above. */
  others: number | null;
  /** What parts it most from the other steps; null for a step that is even. */
  because: { kind: keyof Counts; count: number; others: number; row: string | null } | null;
}

/** The steps of one ladder, lowest first. */
export function balanceOf(steps: readonly Comparison[]): BalancedStep[] {
  const sizes = steps.map(stepSizeOf);
  const middle = middleOf(sizes.map(({ size }) => size));
  return sizes.map((own, index): BalancedStep => {
    const { from = '', to = '' } = steps[index] ?? {};
    const rest = sizes.filter((_, other) => other !== index);
    if (rest.length < fewestOthers) return { ...own, from, to, verdict: null, others: null, because: null };
    const others = middleOf(rest.map(({ size }) => size));
    const verdict = own.size < middle * thinShare ? 'thin' : own.size > middle * oversizedShare ? 'oversized' : 'even';
    return { ...own, from, to, verdict, others, because: verdict === 'even' ? null : becauseOf(own, rest) };
  });
}

/** The kind of change that weighs most in the difference, and the row in which it does. */
function becauseOf(own: StepSize, rest: readonly StepSize[]): BalancedStep['because'] {
  const usual = (kind: keyof Counts) => middleOf(rest.map(({ counts }) => counts[kind]));
  const sign = Math.sign(own.size - middleOf(rest.map(({ size }) => size)));
  const kinds = (Object.keys(stepWeights) as (keyof Counts)[]).map((kind) => ({
    kind,
    count: own.counts[kind],
    others: usual(kind),
    weight: sign * stepWeights[kind] * (own.counts[kind] - usual(kind)),
  }));
  const most = kinds.reduce((a, b) => (b.weight > a.weight ? b : a));
  if (most.weight <= 0) return null;
  const rows = own.rows.map(({ row, counts }) => {
    const elsewhere = rest.map((step) => step.rows.find((one) => one.row === row)?.counts[most.kind] ?? 0);
    return { row, more: sign * (counts[most.kind] - middleOf(elsewhere)) };
  });
  const row = rows.reduce<{ row: string | null; more: number }>((a, b) => (b.more > a.more ? b : a), { row: null, more: 0 }).row;
  return { kind: most.kind, count: most.count, others: most.others, row };
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

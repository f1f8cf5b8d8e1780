/** How many of the pairs that were said are right, and how many of the right ones were said. */
import { assign } from '../../src/compiler/align/assign.ts';
import { groupBy } from '../../src/compiler/group.ts';
import type { Cell, Grid } from './grid.ts';

/** A cell of one level and one of the next, by their places in the grid's cells. */
export type Pair = [from: number, to: number];
export type Verdict = 'right' | 'wrong' | 'unsure';

export interface Tally {
  /** Pairs that were said; unsure ones are none. */
  said: number;
  right: number;
  /** Of the pairs wanted; a statement counts once. */
  found: number;
  wanted: number;
}

export interface Ratios {
  precision: number;
  recall: number;
  f1: number;
}

export interface Score extends Tally {
  wrong: Pair[];
}

/** One level of a ladder and the next. */
export function scoreStep(grid: Grid, level: number, said: Pair[]): Score {
  const once = [...new Map(said.map((pair) => [String(pair), pair])).values()];
  const by = groupBy(once, (pair) => verdictOn(grid, pair));
  const right = by.get('right') ?? [];
  const wrong = by.get('wrong') ?? [];
  const { truth } = grid;
  return {
    said: right.length + wrong.length,
    right: right.length,
    found: truth ? right.length : eachOnce(right),
    wanted: truth ? truth.pairs.filter(([from]) => grid.cells[from]?.level === level).length : pairsByKey(grid.cells, level),
    wrong,
  };
}

export function sum(tallies: Tally[]): Tally {
  const add = (of: (one: Tally) => number) => tallies.reduce((all, one) => all + of(one), 0);
  return { said: add((one) => one.said), right: add((one) => one.right), found: add((one) => one.found), wanted: add((one) => one.wanted) };
}

/** Who says nothing says nothing wrong, and finds nothing. */
export function ratios({ said, right, found, wanted }: Tally): Ratios {
  const precision = said === 0 ? 1 : right / said;
  const recall = wanted === 0 ? 1 : found / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Every source weighs the same, however many pairs it has. */
export function macro(all: Ratios[]): Ratios {
  const mean = (of: (one: Ratios) => number) => all.reduce((total, one) => total + of(one), 0) / Math.max(all.length, 1);
  return { precision: mean((one) => one.precision), recall: mean((one) => one.recall), f1: mean((one) => one.f1) };
}

export function verdictOn({ cells, truth, unsureKeys }: Grid, [from, to]: Pair): Verdict {
  const has = (pairs: Pair[]) => pairs.some((pair) => pair[0] === from && pair[1] === to);
  if (truth) return has(truth.pairs) ? 'right' : has(truth.unsure) ? 'unsure' : 'wrong';
  const [below, above] = [cells[from]?.key, cells[to]?.key];
  if (below !== undefined && below === above) return 'right';
  return unsureKeys?.some((pair) => pair[0] === below && pair[1] === above) ? 'unsure' : 'wrong';
}

/** A key with some statements below and some above has as many pairs as the fewer of them. */
function pairsByKey(cells: Cell[], level: number): number {
  const count = (key: string, at: number) => cells.filter((cell) => cell.key === key && cell.level === at).length;
  return [...new Set(cells.map((cell) => cell.key))].reduce((all, key) => all + Math.min(count(key, level), count(key, level + 1)), 0);
}

/** The most pairs among these of which no two share a statement. */
function eachOnce(pairs: Pair[]): number {
  const froms = [...new Set(pairs.map(([from]) => from))];
  const tos = [...new Set(pairs.map(([, to]) => to))];
  const weights = froms.map(() => tos.map(() => 0));
  for (const [from, to] of pairs) {
    const row = weights[froms.indexOf(from)];
    if (row) row[tos.indexOf(to)] = 1;
  }
  return assign(weights).filter((column) => column !== null).length;
}

/** Statements that were split, or merged into one. */
import { type Tie, tiesOf } from '../align/ties.ts';
import { wordsOf } from '../align/words.ts';
import { groupBy } from '../group.ts';
import type { KeyOf, Written } from '../written.ts';

/** Fewer words than these in common with a statement are chance. */
const fewestShared = 2;
/** Blocks beyond this many pairs are not looked through: what is left there is dropped and added. */
export const mostPairs = 250_000;

/**
 * Where a block of the pages leaves something over: for what came, the earlier statement it was part of (`split`); for
 * what went, the later one it is part of now (`merge`).
 */
export function wholesOf(
  before: readonly Written[],
  after: readonly Written[],
  pairs: ReadonlyMap<Written, Written>,
  keyOf: KeyOf,
): Record<Tie['kind'], Map<Written, Written>> {
  const found = { split: new Map<Written, Written>(), merge: new Map<Written, Written>() };
  const taken = new Set(pairs.values());
  const columnsOf = groupBy(after, keyOf);
  for (const [key, rows] of groupBy(before, keyOf)) {
    const columns = columnsOf.get(key) ?? [];
    const isWhole = rows.every((row) => pairs.has(row)) && columns.every((column) => taken.has(column));
    if (isWhole || rows.length * columns.length > mostPairs) continue;
    const itemsOf = (all: readonly Written[]) =>
      all.map(({ text }, index) => ({ id: String(index), text, area: null, position: null, links: [], strand: null }));
    const places = new Map(columns.map((column, index) => [column, index]));
    const matched = rows.map((row) => {
      const other = pairs.get(row);
      return other === undefined ? null : (places.get(other) ?? -1);
    });
    const [lower, upper] = [itemsOf(rows), itemsOf(columns)];
    const weights = rows.map(() => columns.map(() => 1));
    for (const { kind, from, to } of tiesOf(lower, upper, weights, matched)) {
      const [row, column] = [rows[Number(from)], columns[Number(to)]];
      const [part, whole] = kind === 'merge' ? [row, column] : [column, row];
      const other = kind === 'merge' ? rows.find((one) => pairs.get(one) === column) : row && pairs.get(row);
      // A whole that says what it said before took nothing in, and gave nothing away.
      if (part && whole && other && isShareOf(part, whole, other)) found[kind].set(part, whole);
    }
  }
  return found;
}

/** Whether a part has words that its whole has and the whole's other state has not: it came from there, or went there. */
function isShareOf(part: Written, whole: Written, other: Written): boolean {
  const [own, without] = [wordsOf(part.text), new Set(wordsOf(other.text).map(({ stem }) => stem))];
  const within = new Set(wordsOf(whole.text).map(({ stem }) => stem));
  return own.filter(({ stem }) => within.has(stem) && !without.has(stem)).length >= fewestShared;
}

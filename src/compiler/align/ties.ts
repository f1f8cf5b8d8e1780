import type { Item } from './likeness.ts';
import { wordsOf } from './words.ts';

/** A statement that has no match of its own and is part of one that has. */
export interface Tie {
  /** split: what was one below is several above; merge: what was several below is one above. */
  kind: 'split' | 'merge';
  from: string;
  to: string;
  /** The share of its meaningful words that stand in the other, too. */
  held: number;
}

const leastHeld = 0.45;
const fewestWords = 3;

/** Ties of what is left over after matching, by `weights[row][column]` of lower and upper items. */
export function tiesOf(
  lower: readonly Item[],
  upper: readonly Item[],
  weights: readonly (readonly number[])[],
  matched: readonly (number | null)[],
): Tie[] {
  const taken = new Set(matched);
  const stems = (item: Item) => new Set(wordsOf(item.text).map((word) => word.stem));
  const [below, above] = [lower.map(stems), upper.map(stems)];
  const merges = lower.flatMap((item, row): Tie[] => {
    if (matched[row] !== null) return [];
    const best = bestOf(upper, (column) => (taken.has(column) ? heldBy(below[row], above[column], weights[row]?.[column]) : 0));
    return best ? [{ kind: 'merge', from: item.id, to: best.item.id, held: best.held }] : [];
  });
  const splits = upper.flatMap((item, column): Tie[] => {
    if (taken.has(column)) return [];
    const best = bestOf(lower, (row) => (matched[row] !== null ? heldBy(above[column], below[row], weights[row]?.[column]) : 0));
    return best ? [{ kind: 'split', from: best.item.id, to: item.id, held: best.held }] : [];
  });
  return [...merges, ...splits];
}

/** How much of the part the whole holds; 0 where the two are otherwise unlike, or the part too short to tell. */
function heldBy(part: ReadonlySet<string> | undefined, whole: ReadonlySet<string> | undefined, weight: number | undefined): number {
  if (!part || !whole || !weight || part.size < fewestWords) return 0;
  const shared = [...part].filter((stem) => whole.has(stem)).length;
  return shared < fewestWords ? 0 : shared / part.size;
}

function bestOf(items: readonly Item[], held: (index: number) => number): { item: Item; held: number } | null {
  const found = items
    .map((item, index) => ({ item, held: held(index) }))
    .reduce((a, b) => (b.held > a.held ? b : a), { item: null as Item | null, held: leastHeld });
  return found.item ? { item: found.item, held: found.held } : null;
}

/** What is left over and was a part of something that stayed (split), or is a part of it now (merged). */
import { wordsOf } from '../align/words.ts';
import { groupBy } from '../group.ts';
import type { Pair } from './match-statements.ts';
import type { Placed } from './placed.ts';

/** The share of its words of meaning that a part must have in common with its whole. */
const leastHeld = 0.5;
/** Fewer words in common are chance. */
const fewestShared = 2;
/** What is left of thousands of statements at one holder is not looked through. */
const mostPairs = 250_000;

type Side = 'before' | 'after';

export interface Wholes {
  /** Of what came, the pair that it was split from. */
  split: Map<Placed, Pair>;
  /** Of what went, the pair that it was merged into. */
  merged: Map<Placed, Pair>;
}

/** @param holderOf the later holder of an earlier statement */
export function wholesOf(
  pairs: readonly Pair[],
  dropped: readonly Placed[],
  added: readonly Placed[],
  holderOf: (one: Placed) => string | undefined,
): Wholes {
  const stems = new Map<Placed, ReadonlySet<string>>();
  const stemsOf = (one: Placed) => {
    const own = stems.get(one) ?? new Set(wordsOf(one.statement.text).map(({ stem }) => stem));
    stems.set(one, own);
    return own;
  };
  const changed = groupBy(
    pairs.filter(({ before, after }) => before.statement.text !== after.statement.text),
    ({ after }) => after.holder,
  );
  /** How much of the part stands in the whole and not in what the whole is, or was, otherwise. */
  const held = (part: Placed, whole: Placed, other: ReadonlySet<string>): number => {
    const own = stemsOf(part);
    const shared = [...own].filter((stem) => stemsOf(whole).has(stem));
    return shared.filter((stem) => !other.has(stem)).length >= fewestShared ? shared.length / own.size : 0;
  };
  const find = (parts: readonly Placed[], at: (part: Placed) => string | undefined, whole: Side, other: Side) => {
    const found = new Map<Placed, Pair>();
    for (const [holder, some] of groupBy(parts, at)) {
      const wholes = changed.get(holder ?? '') ?? [];
      if (some.length * wholes.length > mostPairs) continue;
      const candidates = some.flatMap((part) =>
        wholes
          .map((pair) => ({ part, pair, share: held(part, pair[whole], stemsOf(pair[other])) }))
          .filter(({ share }) => share > leastHeld),
      );
      // What a better part already accounts for is no reason to take another for a part.
      const told = new Map<Pair, Set<string>>();
      for (const { part, pair } of candidates.sort((a, b) => b.share - a.share)) {
        const known = told.get(pair) ?? new Set(stemsOf(pair[other]));
        if (found.has(part) || held(part, pair[whole], known) === 0) continue;
        found.set(part, pair);
        told.set(pair, new Set([...known, ...stemsOf(part)]));
      }
    }
    return found;
  };
  return {
    split: find(added, ({ holder }) => holder, 'before', 'after'),
    merged: find(dropped, holderOf, 'after', 'before'),
  };
}

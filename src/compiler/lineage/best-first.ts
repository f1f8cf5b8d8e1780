/** Pairs of two lists by how well they go together: the best first, each thing once. */

export interface Scored<T> {
  before: T;
  after: T;
  score: number;
}

/** Of equal scores the earlier candidate wins, so that the same candidates in the same order give the same pairs. */
export function bestFirst<T, S extends Scored<T>>(candidates: readonly S[], take: (one: S) => void): void {
  const taken = new Set<T>();
  for (const one of candidates.toSorted((a, b) => b.score - a.score)) {
    if (taken.has(one.before) || taken.has(one.after)) continue;
    taken.add(one.before).add(one.after);
    take(one);
  }
}

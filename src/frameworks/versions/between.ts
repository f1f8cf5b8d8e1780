/** Two versions beside each other, with all that is asked of the two made once. */
import { diffHandbooks, type HandbookDiff } from '../../compiler/diff/diff.ts';
import { type EffectiveViews, effectiveViews } from '../../compiler/effective.ts';
import type { Graph } from '../../compiler/graph.ts';
import { type Between, betweenGraphs } from '../../compiler/lineage/between.ts';

export interface BetweenVersions {
  before: Graph;
  after: Graph;
  between: Between;
  diff: HandbookDiff;
  /** Everything that a level or role is held to, in each of the two. */
  was: EffectiveViews;
  is: EffectiveViews;
}

/** What is published has a lock: an id is the same statement in both. */
export function betweenVersions(before: Graph, after: Graph): BetweenVersions {
  const between = betweenGraphs(before, after, true);
  return {
    before,
    after,
    between,
    diff: diffHandbooks(before, after, between.lineage),
    was: effectiveViews(before),
    is: effectiveViews(after),
  };
}

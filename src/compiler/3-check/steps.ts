/** From each level of a ladder to the next: what its pages say that those of the level below do not say word for word. */
import type { Level, Statement } from '../graph.ts';
import { groupBy } from '../group.ts';
import type { Checked } from './check.ts';

export interface Step {
  from: Level;
  to: Level;
  /** Statements of the upper one in words that the lower one has not. */
  fresh: Statement[];
}

/**
 * The steps of each ladder (D4: one for each track), lowest first. Levels of which nothing is said take no part; neither
 * do two on one rung, for which of them a step leads from, or to, nobody can tell.
 */
export function laddersIn({ graph, said, kept }: Pick<Checked, 'graph' | 'said' | 'kept'>): Step[][] {
  const ladders = groupBy(
    graph.levels.filter(({ id }) => said.has(id)),
    ({ framework, track }) => `${track ?? ''}\n${framework}`,
  );
  return [...ladders.values()].map((ladder) => {
    const rungs = [...groupBy(ladder, ({ order }) => order)].sort(([one], [other]) => one - other).map(([, on]) => on);
    return rungs.slice(1).flatMap(([to, ...beside], index): Step[] => {
      const [from, ...others] = rungs[index] ?? [];
      if (!from || !to || beside.length + others.length > 0) return [];
      const [below, above] = [said.get(from.id) ?? [], said.get(to.id) ?? []];
      const known = kept(below, textsOf);
      return [{ from, to, fresh: above.filter(({ text }) => !known.has(text)) }];
    });
  });
}

/** The words of statements, for telling which others say the same. */
export function textsOf(statements: Statement[]): ReadonlySet<string> {
  return new Set(statements.map(({ text }) => text));
}

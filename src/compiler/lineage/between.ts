/** The lineage between two compiled states of a handbook. Where both have a lock, the same id is the same statement. */
import type { Compilation } from '../compile.ts';
import type { Graph } from '../graph.ts';
import { type Known, knownOf } from './known.ts';
import { type Lineage, lineageOf } from './lineage.ts';

export interface Between {
  lineage: Lineage;
  was: Known;
  is: Known;
  /** Whether the ids on both sides are those of a lock. */
  isLocked: boolean;
}

export function lineageBetween(before: Compilation, after: Compilation): Between {
  return betweenGraphs(before.graph, after.graph, before.identity.match !== null && after.identity.match !== null);
}

/** @param isLocked whether the ids on both sides are those of a lock */
export function betweenGraphs(before: Graph, after: Graph, isLocked: boolean): Between {
  const [was, is] = [knownOf(before), knownOf(after)];
  const later = new Set(isLocked ? is.statements.map(({ id }) => id) : []);
  const same = new Map(was.statements.flatMap(({ id }) => (later.has(id) ? [[id, id] as const] : [])));
  return { lineage: lineageOf(was, is, { same, apart: new Set() }), was, is, isLocked };
}

/**
 * The career lattice: where levels and roles stand (grades by tracks), and the ways between them. Computed from the graph
 * and apart from any picture of it.
 */
import type { Graph } from '../graph.ts';
import { groupsOf, type LatticeGroup, type LatticeNode, type LatticeRow, nodesOf, rowsOf } from './nodes.ts';
import { type LooseEnd, type Way, waysOf } from './ways.ts';

export interface Lattice {
  /** Frameworks and families that have a node here. */
  groups: LatticeGroup[];
  rows: LatticeRow[];
  nodes: LatticeNode[];
  ways: Way[];
  loose: LooseEnd[];
}

/** What a lattice can be narrowed to. */
export interface LatticeScope {
  /** `framework:ID`, `family:ID` or `unit:ID`. */
  key: string;
  kind: 'framework' | 'family' | 'unit';
  id: string;
  title: string;
  /** Keys of the groups it holds. */
  groups: string[];
}

/** Every framework and family, and each unit that has the frameworks of more than one unit below it. */
export function scopesOf(graph: Graph): LatticeScope[] {
  const groups = groupsOf(graph).map((group) => ({ ...group, groups: [group.key] }));
  const units = graph.units.map(({ id, title }): LatticeScope => {
    const within = unitsWithin(graph, id);
    const held = graph.frameworks.filter(({ unit }) => within.has(unit));
    return { key: `unit:${id}`, kind: 'unit', id, title, groups: held.map((one) => `framework:${one.id}`) };
  });
  return [...groups, ...units.filter((unit) => unit.groups.length > 1)];
}

/** By its key, or by its bare id: of a framework, else of a family, else of a unit. */
export function scopeCalled(graph: Graph, called: string): LatticeScope | null {
  const scopes = scopesOf(graph);
  return scopes.find(({ key }) => key === called) ?? scopes.find(({ id }) => id === called) ?? null;
}

/** @param scope null: all of the handbook. Else also whoever a written way leads to or comes from, marked as outside. */
export function latticeOf(graph: Graph, scope: LatticeScope | null = null): Lattice {
  const all = nodesOf(graph);
  const { ways, loose } = waysOf(graph, all);
  const isInside = new Map(all.map(({ id, group }) => [id, scope === null || scope.groups.includes(group)]));
  const kept = ways.filter(({ kind, from, to, written }) => {
    const inside = [from, to].filter((id) => isInside.get(id)).length;
    // Those who report to the group from elsewhere are no part of its ladder.
    return inside === 2 || (inside === 1 && written.length > 0 && (kind !== 'reports' || isInside.get(from) === true));
  });
  const reached = new Set(kept.flatMap(({ from, to }) => [from, to]));
  const nodes = all.filter(({ id }) => isInside.get(id) || reached.has(id)).map((node) => ({ ...node, outside: !isInside.get(node.id) }));
  const present = new Set(nodes.map(({ group }) => group));
  return {
    groups: groupsOf(graph).filter(({ key }) => present.has(key)),
    rows: rowsOf(nodes),
    nodes,
    ways: kept,
    loose: loose.filter(({ from }) => isInside.get(from)),
  };
}

function unitsWithin({ units }: Graph, id: string): Set<string> {
  const within = new Set([id]);
  for (let before = 0; before < within.size; ) {
    before = within.size;
    for (const unit of units) if (unit.parent !== null && within.has(unit.parent)) within.add(unit.id);
  }
  return within;
}

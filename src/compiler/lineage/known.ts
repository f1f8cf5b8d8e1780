/** A handbook as far as identity goes: what has an id, what it says and where it stands. Of a graph, or of a lock. */
import type { Graph, Origin } from '../graph.ts';
import { groupBy } from '../group.ts';
import { holderOf } from '../written.ts';

/** A unit, a framework or a family as a whole. */
export interface KnownGroup {
  id: string;
  kind: 'unit' | 'framework' | 'family';
  title: string;
  /** The unit of a framework, the parent of a unit. */
  of: string | null;
}

/** A level or role. A family that asks something of each of its roles is a holder as well, by its id with `family:` before it. */
export interface KnownHolder {
  id: string;
  kind: 'level' | 'role';
  title: string;
  /** The framework or family it belongs to. */
  of: string;
  page: string;
}

export interface KnownArea {
  id: string;
  /** A level or role by its id, a family by its id with `family:` before it. */
  holder: string;
  /** Without the level's name, as it is shared along the levels. */
  title: string;
  under: string | null;
}

export interface KnownStatement {
  id: string;
  area: string;
  text: string;
}

/** Statements stand holder by holder, each one's in the order in which its page has them, whatever their areas. */
export interface Known {
  groups: KnownGroup[];
  holders: KnownHolder[];
  areas: KnownArea[];
  statements: KnownStatement[];
}

export type Identified = Pick<Graph, 'units' | 'frameworks' | 'families' | 'levels' | 'roles' | 'areas' | 'statements'>;

export function knownOf(graph: Identified): Known {
  return {
    groups: [
      ...graph.units.map(({ id, title, parent }) => ({ id, kind: 'unit' as const, title, of: parent })),
      ...graph.frameworks.map(({ id, title, unit }) => ({ id, kind: 'framework' as const, title, of: unit })),
      ...graph.families.map(({ id, title }) => ({ id, kind: 'family' as const, title, of: null })),
    ],
    holders: [
      ...graph.levels.map(({ id, title, framework, page }) => ({ id, kind: 'level' as const, title, of: framework, page })),
      ...graph.roles.map(({ id, title, family, page }) => ({ id, kind: 'role' as const, title, of: family, page })),
    ],
    areas: graph.areas.map((area) => ({ id: area.id, holder: holderOf(area), title: area.rowTitle, under: area.under })),
    statements: [...groupBy(graph.statements, holderOf).values()].flatMap((own) =>
      own.toSorted((a, b) => comparePlaces(a.origin, b.origin)).map(({ id, area, text }) => ({ id, area, text })),
    ),
  };
}

/** By where the page has them, or takes them in: a list of line numbers, from the page inwards. */
function comparePlaces(a: Origin, b: Origin): number {
  const [one, other] = [linesOf(a), linesOf(b)];
  for (const [index, line] of one.entries()) {
    const difference = line - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.column - b.column;
}

function linesOf({ via, line }: Origin): number[] {
  return [...via.map((one) => one.line), line];
}

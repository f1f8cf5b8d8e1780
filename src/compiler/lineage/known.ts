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

/** What one level, role or family asks. */
export interface Asked {
  areas: KnownArea[];
  statements: KnownStatement[];
}

interface Parts extends Asked {
  groups: KnownGroup[];
  holders: KnownHolder[];
}

/** Statements stand holder by holder, each one's in the order in which its page has them, whatever their areas. */
export interface Known extends Parts {
  /** By level, role or family. */
  asked: ReadonlyMap<string, Asked>;
}

export function known(parts: Parts): Known {
  const asked = new Map<string, Asked>();
  const byArea = new Map<string, Asked>();
  for (const area of parts.areas) {
    const own = asked.get(area.holder) ?? { areas: [], statements: [] };
    own.areas.push(area);
    asked.set(area.holder, own);
    byArea.set(area.id, own);
  }
  for (const statement of parts.statements) byArea.get(statement.area)?.statements.push(statement);
  return { ...parts, asked };
}

export type Identified = Pick<Graph, 'units' | 'frameworks' | 'families' | 'levels' | 'roles' | 'areas' | 'statements'>;

export function knownOf(graph: Identified): Known {
  return known({
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
  });
}

/** By where the page has them, or takes them in: line by line, from the page inwards. */
function comparePlaces(a: Origin, b: Origin): number {
  for (let depth = 0; depth <= a.via.length && depth <= b.via.length; depth++) {
    const difference = lineAt(a, depth) - lineAt(b, depth);
    if (difference !== 0) return difference;
  }
  return a.via.length - b.via.length || a.column - b.column;
}

function lineAt({ via, line }: Origin, depth: number): number {
  return via[depth]?.line ?? line;
}

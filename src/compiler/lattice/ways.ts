/** The ways between levels and roles: those a page writes, each with the place, and those the ladder lets presume. */
import type { Graph, Level, Place, Reference, Role } from '../graph.ts';
import { groupBy } from '../group.ts';
import { areComparable, heightIn, type LatticeNode } from './nodes.ts';

/**
 * `next`: one up on the same track. `lateral`: as high, on the same track. `track`: to the other track, a choice and not
 * the next rung (D4). `equivalent`: written to be equal, of either track. `reports`: who answers to whom, no career way.
 */
export type WayKind = 'next' | 'lateral' | 'track' | 'equivalent' | 'reports';

/** Words of a page that say a way. */
export interface WayRecord {
  says: 'leadsTo' | 'extends' | 'equivalentTo' | 'reportsTo';
  /** Whose page says it. */
  by: string;
  /** The other one, as the page calls it. */
  text: string;
  /** One of several that the page leaves the choice between. */
  either: boolean;
  place: Pick<Place, 'file' | 'line'>;
}

export interface Way {
  kind: WayKind;
  from: string;
  to: string;
  /** Where it is written; empty: presumed, as nobody wrote it. */
  written: WayRecord[];
}

/** Named by a page and not in the handbook, so that no way can be drawn. */
export interface LooseEnd extends WayRecord {
  from: string;
}

type Holder = Level | Role;

/** Of written and presumed ways each once; a presumed one only where nothing is written between the two. */
export function waysOf(graph: Graph, nodes: readonly LatticeNode[]): { ways: Way[]; loose: LooseEnd[] } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ways = new Map<string, Way>();
  const loose: LooseEnd[] = [];
  const add = (kind: WayKind, from: string, to: string, record: WayRecord): void => {
    // Equal is equal whoever says so.
    const known = ways.get(`${kind} ${from} ${to}`) ?? (kind === 'equivalent' ? ways.get(`${kind} ${to} ${from}`) : undefined);
    if (known) known.written.push(record);
    else ways.set(`${kind} ${from} ${to}`, { kind, from, to, written: [record] });
  };
  for (const holder of [...graph.levels, ...graph.roles]) {
    const own = byId.get(holder.id);
    if (!own) continue;
    for (const { record, target } of recordsOf(holder)) {
      const other = target === null ? undefined : byId.get(target);
      if (!other) loose.push({ from: own.id, ...record });
      else if (other !== own) {
        const way = wayWritten(own, other, record, nodes);
        if (way) add(way.kind, way.from, way.to, record);
      }
    }
  }
  const written = [...ways.values()];
  const isWritten = (a: string, b: string) => careerWays(written).some((way) => joins(way, a, b));
  // Where a page names its equal, no other is guessed at.
  const hasEqual = new Set(written.filter(({ kind }) => kind === 'equivalent').flatMap(({ from, to }) => [from, to]));
  const presumed = presumedWays(nodes).filter(
    ({ kind, from, to }) => !isWritten(from, to) && (kind !== 'track' || !(hasEqual.has(from) || hasEqual.has(to))),
  );
  return { ways: [...written, ...presumed], loose };
}

/** Ways somebody may take; who reports to whom is none. */
export function careerWays(ways: readonly Way[]): Way[] {
  return ways.filter(({ kind }) => kind !== 'reports');
}

function joins({ from, to }: Pick<Way, 'from' | 'to'>, a: string, b: string): boolean {
  return (from === a && to === b) || (from === b && to === a);
}

function recordsOf(holder: Holder): { record: WayRecord; target: string | null }[] {
  const at = { file: holder.page, line: holder.line };
  const written = (says: WayRecord['says'], { text, role, level }: Reference, either: boolean, place: WayRecord['place']) => ({
    record: { says, by: holder.id, text, either, place: { file: place.file, line: place.line } },
    target: role ?? level,
  });
  const leads = 'leadsTo' in holder ? holder.leadsTo : [];
  return [
    ...leads.map(({ text, target }) => ({
      record: { says: 'leadsTo' as const, by: holder.id, text, either: false, place: at },
      target,
    })),
    ...holder.equivalentTo.map((reference) => written('equivalentTo', reference, false, at)),
    // Who takes over one row of another only is no step on from there.
    ...holder.extends
      .filter(({ row }) => row === null)
      .flatMap(({ targets, mode, origin }) =>
        targets.map((target) => written('extends', target, mode === 'any' && targets.length > 1, origin)),
      ),
    ...holder.reportsTo.flatMap(({ targets, mode, origin }) =>
      targets.map((target) => written('reportsTo', target, mode === 'any' && targets.length > 1, origin)),
    ),
  ];
}

/** What a page's words make between two; null where they are no step from the one to the other. */
function wayWritten(own: LatticeNode, other: LatticeNode, { says }: WayRecord, nodes: readonly LatticeNode[]): Omit<Way, 'written'> | null {
  if (says === 'reportsTo') return { kind: 'reports', from: own.id, to: other.id };
  if (says === 'equivalentTo') return { kind: 'equivalent', from: own.id, to: other.id };
  // Who takes over from another asks what that one asks, and more: the way leads from there to here.
  const [from, to] = says === 'leadsTo' ? [own, other] : [other, own];
  if (from.track !== to.track) return { kind: 'track', from: from.id, to: to.id };
  const rise = areComparable(from, to) ? heightIn(to.row) - heightIn(from.row) : 1;
  if (rise === 0) return { kind: 'lateral', from: from.id, to: to.id };
  if (says === 'extends' && (rise < 0 || nodes.some((node) => standsBetween(node, from, to)))) return null;
  return { kind: 'next', from: from.id, to: to.id };
}

function standsBetween(node: LatticeNode, from: LatticeNode, to: LatticeNode): boolean {
  if (node.group !== from.group || from.group !== to.group || node.track !== from.track || !areComparable(node, from)) return false;
  return heightIn(node.row) > heightIn(from.row) && heightIn(node.row) < heightIn(to.row);
}

/** Within one framework or family: the next row of the same track, and the other track in the same row. */
function presumedWays(nodes: readonly LatticeNode[]): Way[] {
  return [...groupBy(nodes, ({ group }) => group).values()].flatMap((members) => {
    const ladders = [...groupBy(members, ({ track, row }) => `${track} ${row.split('-')[0]}`).values()];
    const next = ladders.flatMap((ladder) => {
      const rows = [...groupBy(ladder, ({ row }) => heightIn(row))].sort(([a], [b]) => a - b).map(([, row]) => row);
      return rows.flatMap((row, index) => pairs('next', row, rows[index + 1] ?? []));
    });
    const across = [...groupBy(members, ({ row }) => row).values()].flatMap((row) =>
      pairs(
        'track',
        row.filter(({ track }) => track === 'individual'),
        row.filter(({ track }) => track === 'management'),
      ),
    );
    return [...next, ...across];
  });
}

function pairs(kind: WayKind, some: readonly LatticeNode[], others: readonly LatticeNode[]): Way[] {
  return some.flatMap(({ id: from }) => others.map(({ id: to }) => ({ kind, from, to, written: [] })));
}

/**
 * Those who stand as high on the same track: a lateral move may be presumed between any two of them, unless a page says
 * that the one reports to the other. They would be too many to list one by one.
 */
export function peersOf<N extends Pick<LatticeNode, 'id' | 'row' | 'track'>>(nodes: readonly N[], ways: readonly Way[], id: string): N[] {
  const own = nodes.find((node) => node.id === id);
  if (!own) return [];
  const touching = ways.filter(({ from, to }) => from === id || to === id);
  return nodes.filter(
    (node) => node !== own && node.row === own.row && node.track === own.track && !touching.some((way) => joins(way, id, node.id)),
  );
}

/** The way between two levels or roles: the fewest steps over career ways, written ones before presumed ones. */
import type { Lattice } from './lattice.ts';
import type { LatticeNode } from './nodes.ts';
import { careerWays, peersOf, type WayKind, type WayRecord } from './ways.ts';

export interface WayStep {
  kind: Exclude<WayKind, 'reports'>;
  from: string;
  to: string;
  /** Empty: presumed. */
  written: WayRecord[];
}

export interface WayFound {
  steps: WayStep[];
  /** Why there is none, where there is none. */
  none: 'same' | 'downwards' | 'dead-end' | 'apart' | null;
  /** Where whoever sets out comes to an end, when there is none: the highest that can be reached. */
  ends: string[];
}

/** null when the lattice has no node of one of the ids. */
export function wayBetween(lattice: Lattice, from: string, to: string): WayFound | null {
  const isKnown = (id: string) => lattice.nodes.some((node) => node.id === id);
  if (!isKnown(from) || !isKnown(to)) return null;
  if (from === to) return { steps: [], none: 'same', ends: [] };
  const leaving = stepsFrom(lattice);
  const reached = search(from, leaving);
  if (reached.has(to)) return { steps: trace(reached, from, to), none: null, ends: [] };
  const none = search(to, leaving).has(from) ? 'downwards' : reached.size === 1 ? 'dead-end' : 'apart';
  const goesUp = (id: string) => leaving(id).some(({ kind }) => kind === 'next');
  return { steps: [], none, ends: [...reached.keys()].filter((id) => id !== from && !goesUp(id)) };
}

/** Upwards, sideways, and to the other track; never down, and never along who reports to whom. */
function stepsFrom(lattice: Lattice): (id: string) => WayStep[] {
  const leaving = new Map<string, WayStep[]>(lattice.nodes.map(({ id }) => [id, []]));
  const nodes = new Map(lattice.nodes.map((node) => [node.id, node]));
  for (const { kind, from, to, written } of careerWays(lattice.ways)) {
    if (kind === 'reports') continue;
    leaving.get(from)?.push({ kind, from, to, written });
    if (goesBothWays(kind, nodes.get(from), nodes.get(to))) leaving.get(to)?.push({ kind, from: to, to: from, written });
  }
  for (const { id } of lattice.nodes)
    for (const peer of peersOf(lattice.nodes, lattice.ways, id))
      leaving.get(id)?.push({ kind: 'lateral', from: id, to: peer.id, written: [] });
  return (id) => leaving.get(id) ?? [];
}

/** What is equal may be walked from either end; a change of track that is a rise as well only upwards. */
function goesBothWays(kind: WayKind, from: LatticeNode | undefined, to: LatticeNode | undefined): boolean {
  return kind === 'equivalent' || kind === 'lateral' || (kind === 'track' && from?.row === to?.row);
}

interface Reached {
  cost: number;
  step: WayStep | null;
}

/** One more step weighs more than all presumed ones together; those more than all changes of track. */
const weights = { step: 1_000_000, presumed: 1_000, sideways: 1 };

function search(start: string, leaving: (id: string) => WayStep[]): Map<string, Reached> {
  const reached = new Map<string, Reached>([[start, { cost: 0, step: null }]]);
  const open = new Set([start]);
  while (open.size > 0) {
    const at = [...open].reduce((best, id) => (costOf(reached, id) < costOf(reached, best) ? id : best));
    open.delete(at);
    for (const step of leaving(at)) {
      const cost =
        costOf(reached, at) +
        weights.step +
        (step.written.length === 0 ? weights.presumed : 0) +
        (step.kind === 'next' ? 0 : weights.sideways);
      if (cost >= costOf(reached, step.to)) continue;
      reached.set(step.to, { cost, step });
      open.add(step.to);
    }
  }
  return reached;
}

function costOf(reached: ReadonlyMap<string, Reached>, id: string): number {
  return reached.get(id)?.cost ?? Number.POSITIVE_INFINITY;
}

function trace(reached: ReadonlyMap<string, Reached>, from: string, to: string): WayStep[] {
  const steps: WayStep[] = [];
  for (let at = to; at !== from; ) {
    const step = reached.get(at)?.step;
    if (!step) break;
    steps.unshift(step);
    at = step.from;
  }
  return steps;
}

import { type Lattice, type LatticeScope, latticeOf, scopeCalled, scopesOf } from '../../compiler/lattice/lattice.ts';
import { peersOf, type WayRecord } from '../../compiler/lattice/ways.ts';
import { presumptionWords, recordWords, waysAt } from '../../compiler/lattice/words.ts';
import type { Speech } from '../../compiler/speech/speech.ts';
import type { LatticeView } from '../contract.ts';
import type { Handbook } from './handbook.ts';

/** null when there is no framework, family or unit that is called so. */
export function readLattice({ graph, speech }: Handbook, of: string | null): LatticeView | null {
  const scope = of === null ? null : scopeCalled(graph, of);
  if (of !== null && scope === null) return null;
  const { groups, rows, nodes, ways, loose } = latticeOf(graph, scope);
  return {
    of: scope && shapeScope(scope),
    scopes: scopesOf(graph).map(shapeScope),
    groups,
    rows,
    nodes: nodes.map((node) => shapeNode(node, { nodes, ways }, speech)),
    ways: ways.map(({ kind, from, to, written }) => ({ kind, from, to, written: written.map((record) => shapeRecord(record, speech)) })),
    loose: loose.map(({ from, ...record }) => ({ from, ...shapeRecord(record, speech) })),
    presumed: presumptionWords({ nodes, ways }, speech),
  };
}

function shapeScope({ key, kind, id, title }: LatticeScope): LatticeView['scopes'][number] {
  return { key, kind, id, title };
}

function shapeNode(
  { page: _, line: __, ...node }: Lattice['nodes'][number],
  lattice: Pick<Lattice, 'nodes' | 'ways'>,
  speech: Speech,
): LatticeView['nodes'][number] {
  return {
    ...node,
    ways: waysAt(lattice, node.id, speech).map(({ way, name, other }) => ({ way: lattice.ways.indexOf(way), name, other })),
    peers: peersOf(lattice.nodes, lattice.ways, node.id).map(({ id }) => id),
  };
}

export function shapeRecord(record: WayRecord, speech: Speech): LatticeView['ways'][number]['written'][number] {
  return { by: record.by, words: recordWords(record, speech), place: record.place };
}

import { sidesOf } from '../../compiler/align/sides.ts';
import { latticeOf } from '../../compiler/lattice/lattice.ts';
import { wayBetween } from '../../compiler/lattice/path.ts';
import { noWayWords } from '../../compiler/lattice/words.ts';
import type { Ref, WayView } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { changesBetween } from './read-compare.ts';
import { shapeRecord } from './read-lattice.ts';

/** null when there is no level or role of one of the ids. */
export function readWay(handbook: Handbook, from: string, to: string): WayView | null {
  const { graph, speech } = handbook;
  const lattice = latticeOf(graph);
  const way = wayBetween(lattice, from, to);
  if (!way) return null;
  const ref = (id: string): Ref => ({ id, title: lattice.nodes.find((node) => node.id === id)?.title ?? id });
  return {
    from: ref(from),
    to: ref(to),
    steps: way.steps.flatMap((step) => {
      const sides = sidesOf(graph, step.from, step.to, handbook.effective);
      const compared = sides && changesBetween(handbook, sides);
      if (!compared) return [];
      const presumed = step.written.length === 0 && step.kind !== 'equivalent' ? speech.lattice.presumed[step.kind] : null;
      return [
        {
          kind: step.kind,
          name: speech.lattice.kinds[step.kind],
          written: step.written.map((record) => shapeRecord(record, speech)),
          presumed,
          compared,
        },
      ];
    }),
    none: noWayWords(lattice, from, to, way, speech),
    back: way.none === 'downwards',
  };
}

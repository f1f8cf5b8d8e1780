/** `gradus lattice` and `gradus way`: the career lattice, and a way over it, in the form that is asked for. */
import type { Graph } from '../graph.ts';
import { type LatticeScope, latticeOf } from '../lattice/lattice.ts';
import { type WayFound, wayBetween } from '../lattice/path.ts';
import { noWayWords, presumptionWords } from '../lattice/words.ts';
import type { Form } from './form.ts';
import { latticeText } from './lattice-text.ts';
import { printDifference } from './print-difference.ts';
import { wayText } from './way-text.ts';

type Printed = Exclude<Form, { as: 'markdown' }>;

/** @param scope null: all of the handbook */
export function printLattice(graph: Graph, scope: LatticeScope | null, form: Printed): string {
  const lattice = latticeOf(graph, scope);
  if (form.as === 'text') return latticeText(lattice, scope, form.paper);
  return JSON.stringify({ of: scope?.key ?? null, ...lattice, presumed: presumptionWords(lattice) }, null, 2);
}

/** `none`: why no way leads from the one to the other. null when there is no level or role of one of the ids. */
export function printWay(graph: Graph, from: string, to: string, form: Printed): { text: string; none: string | null } | null {
  const lattice = latticeOf(graph);
  const way = wayBetween(lattice, from, to);
  if (!way) return null;
  const none = noWayWords(lattice, from, to, way);
  if (form.as === 'json') return { text: JSON.stringify({ from, to, steps: stepsOf(graph, way), none }, null, 2), none };
  return { text: none ?? wayText(graph, from, to, way.steps, form.paper), none };
}

/** Each with what it asks, as `gradus diff --json` tells it. */
function stepsOf(graph: Graph, { steps }: WayFound): unknown[] {
  return steps.map((step) => {
    const difference = printDifference(graph, step.from, step.to, { as: 'json' });
    return { ...step, changes: difference && 'text' in difference ? JSON.parse(difference.text) : null };
  });
}

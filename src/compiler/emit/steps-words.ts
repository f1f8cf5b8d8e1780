/** The step sizes of a ladder in sentences: the same in the terminal and in Markdown. */
import type { BalancedStep } from '../align/step-balance.ts';
import { type Counts, stepWeights } from '../align/step-size.ts';
import type { Ladder } from '../align/strands.ts';
import type { Graph } from '../graph.ts';
import { english } from '../speech/english.ts';
import type { Speech } from '../speech/speech.ts';

/** What each kind of change is called in a column, in the order in which the columns stand. */
export const kindNames = (
  ['added', 'widened', 'unsure', 'reworded', 'narrowed', 'dropped', 'same'] as const satisfies readonly (keyof Counts)[]
).map((kind): [kind: keyof Counts, name: string] => [kind, english.steps.kinds[kind]]);

export function stepsTitle(graph: Graph, { framework }: Ladder, speech = english): string {
  return speech.steps.title(graph.frameworks.find(({ id }) => id === framework)?.title ?? framework);
}

export function stepTitle(graph: Graph, { from, to }: BalancedStep): string {
  const title = (id: string) => graph.levels.find((level) => level.id === id)?.title ?? id;
  return `${title(from)} → ${title(to)}`;
}

/** How the measure is made and what it is for (D1). */
export function measureWords(speech = english): string {
  return speech.steps.measure(stepWeights);
}

/** Which step is out of line with the others, and why; one sentence for each, or one that none is. */
export function verdictsWords(graph: Graph, steps: readonly BalancedStep[], speech = english): string[] {
  if (steps.some(({ verdict }) => verdict === null)) return [speech.steps.tooFew];
  const uneven = steps.filter(({ verdict }) => verdict !== 'even');
  return uneven.length === 0 ? [speech.steps.allEven] : uneven.map((step) => verdictWords(graph, step, speech));
}

/** Why one step is out of line; said of a step that is thin or oversized. */
export function verdictWords(graph: Graph, step: BalancedStep, { steps: words }: Speech = english): string {
  const { verdict, size, others, because } = step;
  const head = words.uneven(stepTitle(graph, step), verdict === 'thin' ? 'thin' : 'oversized', words.size(size), words.size(others ?? 0));
  if (!because) return `${head}.`;
  const where = because.row === null ? null : (graph.areas.find(({ row }) => row === because.row)?.rowTitle ?? because.row);
  return `${head}. ${words.because(because.count, words.kinds[because.kind], words.size(because.others), where)}`;
}

/** The step sizes of a ladder in sentences: the same in the terminal and in Markdown. */
import type { BalancedStep } from '../align/step-balance.ts';
import { type Counts, stepWeights } from '../align/step-size.ts';
import type { Ladder } from '../align/strands.ts';
import type { Graph } from '../graph.ts';

/** What each kind of change is called in a column, in the order in which the columns stand. */
export const kindNames: [kind: keyof Counts, name: string][] = [
  ['added', 'new'],
  ['widened', 'wider'],
  ['unsure', 'unsure'],
  ['reworded', 'reworded'],
  ['narrowed', 'narrower'],
  ['dropped', 'not named'],
  ['same', 'unchanged'],
];

export function stepsTitle(graph: Graph, { framework }: Ladder): string {
  return `Step sizes: ${graph.frameworks.find(({ id }) => id === framework)?.title ?? framework}`;
}

export function stepTitle(graph: Graph, { from, to }: BalancedStep): string {
  const title = (id: string) => graph.levels.find((level) => level.id === id)?.title ?? id;
  return `${title(from)} → ${title(to)}`;
}

/** A size for people: half a statement more or less is nothing to look at. */
export function sizeWords(size: number): string {
  return String(Math.round(size * 10) / 10);
}

/** How the measure is made and what it is for (D1). */
export function measureWords(): string {
  const { added, widened, unsure, reworded } = stepWeights;
  return (
    `A step counts ${added} for each new statement, ${widened} for each that is wider, ${unsure} for each that is unsure, ` +
    `${reworded} for each worded otherwise, and nothing for what stays, gets narrower or is no longer named: that is presumed. ` +
    'It compares the steps of one ladder with each other, and says nothing about a person.'
  );
}

/** Which step is out of line with the others, and why; one sentence for each, or one that none is. */
export function verdictsWords(graph: Graph, steps: readonly BalancedStep[]): string[] {
  if (steps.some(({ verdict }) => verdict === null)) return ['With fewer than three steps there is no saying which is thin or oversized.'];
  const uneven = steps.filter(({ verdict }) => verdict !== 'even');
  if (uneven.length === 0) return ['No step is thin or oversized beside the others.'];
  return uneven.map((step) => verdictWords(graph, step));
}

/** Why one step is out of line; said of a step that is thin or oversized. */
export function verdictWords(graph: Graph, step: BalancedStep): string {
  const { verdict, size, others, because } = step;
  const head = `${stepTitle(graph, step)} is ${verdict}: ${sizeWords(size)}, where the other steps are about ${sizeWords(others ?? 0)}`;
  if (!because) return `${head}.`;
  const name = kindNames.find(([kind]) => kind === because.kind)?.[1] ?? '';
  const title = graph.areas.find(({ row }) => row === because.row)?.rowTitle ?? because.row;
  const where = title === null ? '' : `, above all in ${title}`;
  return `${head}. It has ${because.count} ${name} ${because.count === 1 ? 'statement' : 'statements'}, the others about ${sizeWords(because.others)}${where}.`;
}

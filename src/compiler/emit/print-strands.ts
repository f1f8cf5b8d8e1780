/** `gradus strands` and `gradus steps`: the ladders of a framework in the form that is asked for. */
import { balanceOf } from '../align/step-balance.ts';
import { stepWeights } from '../align/step-size.ts';
import { laddersOf } from '../align/strands.ts';
import type { Graph } from '../graph.ts';
import type { Form } from './form.ts';
import { stepsMarkdown } from './steps-markdown.ts';
import { stepsText } from './steps-text.ts';
import { isCalled, strandRows } from './strands-in-rows.ts';
import { strandsMarkdown } from './strands-markdown.ts';
import { strandsText } from './strands-text.ts';

/**
 * Every competency through the levels, a ladder for each track.
 * @param strand only those of this id, or with these words; then with why their statements belong together
 * @returns null where there is none such
 */
export function printStrands(graph: Graph, framework: string, form: Form, strand: string | null = null): string | null {
  const all = laddersOf(graph, framework).map((ladder) => ({
    ladder,
    rows: strandRows(graph, ladder, (one) => strand === null || isCalled(one, strand)),
  }));
  const ladders = strand === null ? all : all.filter(({ rows }) => rows.length > 0);
  if (ladders.length === 0) return null;
  if (form.as === 'json')
    return JSON.stringify(
      ladders.map(({ ladder, rows }) => ({ framework, track: ladder.track, levels: ladder.levels, rows })),
      null,
      2,
    );
  const full = strand !== null;
  return ladders
    .map(({ ladder, rows }) =>
      form.as === 'markdown' ? strandsMarkdown(graph, ladder, rows, full) : strandsText(graph, ladder, rows, form.paper, full),
    )
    .join('\n\n');
}

/** How much each level asks beyond the one below, for each track. */
export function printSteps(graph: Graph, framework: string, form: Form): string {
  const ladders = laddersOf(graph, framework).map((ladder) => ({ ladder, steps: balanceOf(ladder.steps) }));
  if (form.as === 'json')
    return JSON.stringify(
      ladders.map(({ ladder, steps }) => ({ framework, track: ladder.track, levels: ladder.levels, weights: stepWeights, steps })),
      null,
      2,
    );
  return ladders
    .map(({ ladder, steps }) =>
      form.as === 'markdown' ? stepsMarkdown(graph, ladder, steps) : stepsText(graph, ladder, steps, form.paper),
    )
    .join('\n\n');
}

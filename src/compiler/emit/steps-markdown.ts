import type { BalancedStep } from '../align/step-balance.ts';
import type { Ladder } from '../align/strands.ts';
import type { Graph } from '../graph.ts';
import { english } from '../speech/english.ts';
import { escaped } from './markdown-text.ts';
import { kindNames, measureWords, stepsTitle, stepTitle, verdictsWords } from './steps-words.ts';

/** The step sizes of one ladder as tables, for a document. */
export function stepsMarkdown(graph: Graph, ladder: Ladder, steps: readonly BalancedStep[]): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const table = (head: string[], rows: string[][]) =>
    [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
  const sizes = table(
    ['step', 'size', ...kindNames.map(([, name]) => name)],
    steps.map((step) => [
      escaped(stepTitle(graph, step)),
      english.steps.size(step.size),
      ...kindNames.map(([kind]) => String(step.counts[kind])),
    ]),
  );
  const parts = steps.flatMap((step) => {
    const columns = kindNames.filter(([kind]) => step.counts[kind] > 0);
    const rows = step.rows.filter(({ counts }) => columns.some(([kind]) => counts[kind] > 0));
    return [
      `## ${escaped(stepTitle(graph, step))}`,
      table(
        ['area', ...columns.map(([, name]) => name)],
        rows.map(({ title, counts }) => [escaped(title), ...columns.map(([kind]) => String(counts[kind]))]),
      ),
    ];
  });
  const body =
    steps.length === 0
      ? ['This ladder has no steps: it has one level.']
      : [sizes, verdictsWords(graph, steps).map(escaped).join(' '), ...parts];
  return [`# ${escaped(stepsTitle(graph, ladder))}`, ...body, `*${escaped(measureWords())}*`].join('\n\n');
}

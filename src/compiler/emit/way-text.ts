/** A way over the career lattice for a terminal: step by step, with what each asks beyond the one before. */

import { compare } from '../align/compare.ts';
import { sidesOf } from '../align/sides.ts';
import type { Graph } from '../graph.ts';
import type { WayStep } from '../lattice/path.ts';
import { recordWords } from '../lattice/words.ts';
import { english } from '../speech/english.ts';
import { groupsOf } from './compare-groups.ts';
import { gapsWords, summaryWords } from './compare-summary.ts';
import { groupText } from './compare-text.ts';
import { ink, inked, type Paper, printable, wrap } from './paper.ts';

export function wayText(graph: Graph, from: string, to: string, steps: readonly WayStep[], paper: Paper): string {
  const title = (id: string) => [...graph.levels, ...graph.roles].find((one) => one.id === id)?.title ?? id;
  const count = steps.length === 1 ? 'One step.' : `The shortest way: ${steps.length} steps.`;
  return [
    inked(paper, 'bold', wrap(paper, `${title(from)} → ${title(to)}`)),
    wrap(paper, `${count} What each asks beyond the one before; nothing here says that somebody is ready for it.`),
    ...steps.map((step, index) => stepText(graph, step, index + 1, title, paper)),
  ].join('\n\n');
}

function stepText(graph: Graph, step: WayStep, number: number, title: (id: string) => string, paper: Paper): string {
  const [sides, comparison] = [sidesOf(graph, step.from, step.to), compare(graph, step.from, step.to)];
  if (!sides || !comparison) return '';
  const indent = ' '.repeat(`${number}. `.length);
  const inner = { ...paper, width: paper.width - indent.length };
  const said = step.written.map((record) => `${title(record.by)} ${recordWords(record)} (${record.place.file}:${record.place.line}).`);
  const presumed =
    step.written.length === 0 && step.kind !== 'equivalent' ? [`No page says so; ${english.lattice.presumed[step.kind]}.`] : [];
  const areas = comparison.rows.flatMap((row) => {
    const groups = groupsOf(graph, sides, row).filter(({ kind }) => kind !== 'same' && kind !== 'dropped');
    return groups.length === 0
      ? []
      : [[ink(paper, 'bold', printable(row.title)), ...groups.map((group) => groupText(group, inner))].join('\n')];
  });
  return [
    [
      `${inked(paper, 'bold', wrap(paper, `${english.lattice.kinds[step.kind]}: ${sides.to.title}`, `${number}. `))}${ink(paper, 'dim', `  ${printable(step.to)}`)}`,
      ...[...said, ...presumed].map((line) => inked(paper, 'dim', wrap(paper, line, indent))),
      wrap(paper, summaryWords(graph, sides, comparison).join(' '), indent),
      ...gapsWords(sides).map((gap) => wrap(paper, gap, `${indent}! `)),
    ].join('\n'),
    ...areas.map((area) =>
      area
        .split('\n')
        .map((line) => `${indent}${line}`)
        .join('\n'),
    ),
  ].join('\n\n');
}

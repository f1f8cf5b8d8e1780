import type { ComparedRow, Comparison } from '../align/compare.ts';
import type { Sides } from '../align/sides.ts';
import type { Graph } from '../graph.ts';
import { counted } from '../speech/count.ts';
import { type Entry, type GroupKind, groupsOf, headingOf, layerOf } from './compare-groups.ts';
import { gapsWords, summaryWords } from './compare-summary.ts';
import { markedText } from './marked-text.ts';
import { type Ink, ink, inked, type Paper, printable, wrap } from './paper.ts';

const inks: Record<GroupKind, Ink> = {
  widened: 'green',
  added: 'green',
  reworded: 'yellow',
  narrowed: 'yellow',
  dropped: 'dim',
  unsure: 'blue',
  same: 'dim',
};

/**
 * What changes between two levels or roles, for a terminal.
 * @param all also what is unchanged, which is otherwise a count
 */
export function compareText(graph: Graph, sides: Sides, comparison: Comparison, paper: Paper, all = false): string {
  const rows = comparison.rows.map((row) => rowText(graph, sides, row, paper, all));
  const hasFolded = !all && comparison.rows.some(({ pairings }) => pairings.some(({ change }) => change === 'same'));
  const gaps = gapsWords(sides);
  return [
    headText(sides, paper),
    summaryWords(graph, sides, comparison)
      .map((sentence) => wrap(paper, sentence))
      .join('\n'),
    ...(gaps.length > 0 ? [gaps.map((sentence) => wrap(paper, sentence, '! ', '  ')).join('\n')] : []),
    ...rows,
    ...(hasFolded ? [ink(paper, 'dim', 'What both say alike is folded to a count: --all shows it.')] : []),
  ].join('\n\n');
}

function headText(sides: Sides, paper: Paper): string {
  const of = [...new Set([sides.from.of.title, sides.to.of.title])].join(' / ');
  return [inked(paper, 'bold', wrap(paper, headingOf(sides, '→'))), inked(paper, 'dim', wrap(paper, of))].join('\n');
}

function rowText(graph: Graph, sides: Sides, row: ComparedRow, paper: Paper, all: boolean): string {
  const layer = layerOf(graph, sides, row);
  const groups = groupsOf(graph, sides, row);
  const title = `${ink(paper, 'bold', printable(row.title))}${layer === null ? '' : ink(paper, 'dim', `  from ${printable(layer)}`)}`;
  if (groups.length === 0) return title;
  const body = groups.map(({ kind, heading, entries }) => {
    if (kind === 'same' && !all) return ink(paper, 'dim', `  ${heading}: ${counted(entries.length, 'statement')}`);
    return groupText({ kind, heading, entries }, paper);
  });
  return [title, ...body].join('\n');
}

/** What changes in one way: its heading, and a line for each statement. */
export function groupText({ kind, heading, entries }: ReturnType<typeof groupsOf>[number], paper: Paper): string {
  return [ink(paper, inks[kind], `  ${printable(heading)}`), ...entries.map((entry) => entryText(entry, paper))].join('\n');
}

function entryText({ text, words, notes }: Entry, paper: Paper): string {
  const [first, hang] = ['    - ', '      '];
  return [
    words ? markedText(paper, words, first, hang) : wrap(paper, text, first, hang),
    ...notes.map((note) => noteText(note, hang, paper)),
  ].join('\n');
}

function noteText({ label, text }: Entry['notes'][number], indent: string, paper: Paper): string {
  return inked(paper, 'dim', wrap(paper, label === '' ? text : `${label}: ${text}`, `${indent}  `, `${indent}    `));
}

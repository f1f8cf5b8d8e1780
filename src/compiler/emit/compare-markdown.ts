import type { ComparedRow, Comparison } from '../align/compare.ts';
import type { Sides } from '../align/sides.ts';
import type { Graph } from '../graph.ts';
import { counted } from '../speech/count.ts';
import { type Entry, groupsOf, headingOf, layerOf } from './compare-groups.ts';
import { gapsWords, summaryWords } from './compare-summary.ts';
import { escaped, markedMarkdown } from './markdown-text.ts';

/**
 * What changes between two levels or roles, for a document or a merge request: words that came are bold, words that
 * went are struck out.
 * @param all also what is unchanged, which is otherwise a count
 * @param depth how many `#` its own heading has
 */
export function compareMarkdown(graph: Graph, sides: Sides, comparison: Comparison, all = false, depth = 1): string {
  const of = [...new Set([sides.from.of.title, sides.to.of.title])];
  const mark = '#'.repeat(depth);
  return [
    `${mark} ${escaped(headingOf(sides, '→'))}`,
    `*${of.map(escaped).join(' / ')}*`,
    summaryWords(graph, sides, comparison).map(escaped).join(' '),
    ...gapsWords(sides).map((sentence) => `> ${escaped(sentence)}`),
    ...comparison.rows.map((row) => rowMarkdown(graph, sides, row, all, mark)),
  ].join('\n\n');
}

function rowMarkdown(graph: Graph, sides: Sides, row: ComparedRow, all: boolean, mark: string): string {
  const layer = layerOf(graph, sides, row);
  const groups = groupsOf(graph, sides, row).map(({ kind, heading, entries }) =>
    kind === 'same' && !all
      ? `*${heading}: ${counted(entries.length, 'statement')}*`
      : [`**${escaped(heading)}**`, '', ...entries.map(entryMarkdown)].join('\n'),
  );
  return [`${mark}# ${escaped(row.title)}${layer === null ? '' : ` (from ${escaped(layer)})`}`, ...groups].join('\n\n');
}

function entryMarkdown({ text, words, notes }: Entry): string {
  return [
    `- ${words ? markedMarkdown(words) : escaped(text)}`,
    ...notes.map((note) => `  - ${note.label === '' ? '' : `${escaped(note.label)}: `}*${escaped(note.text)}*`),
  ].join('\n');
}

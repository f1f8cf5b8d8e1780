import type { Ladder } from '../align/strands.ts';
import type { Graph } from '../graph.ts';
import { matchWords, turnWords } from './change-words.ts';
import { escaped, markedMarkdown } from './markdown-text.ts';
import { readsWell } from './marked-text.ts';
import { extentWords, growthWords, type ShownStrand, type StrandRow } from './strands-in-rows.ts';

/** The strands of one ladder, for a document; `full` as in the terminal. */
export function strandsMarkdown(graph: Graph, ladder: Ladder, rows: readonly StrandRow[], full = false): string {
  const levels = ladder.levels.map((id) => graph.levels.find((level) => level.id === id)?.title ?? id);
  const framework = graph.frameworks.find(({ id }) => id === ladder.framework)?.title ?? ladder.framework;
  const body = rows.flatMap(({ title, strands, single }) => [
    `## ${escaped(title)}`,
    ...strands.map((strand) => {
      const facts = [extentWords(strand, levels.length), growthWords(strand.growth)].filter((fact) => fact !== '').join('; ');
      return [`### ${escaped(strand.name)}`, '', `*${escaped(facts)}*`, '', ...linesOf(graph, strand, full)].join('\n');
    }),
    ...(single.length > 0 ? ['### At one level only', single.flatMap((strand) => linesOf(graph, strand, full)).join('\n')] : []),
  ]);
  return [`# ${escaped(framework)}`, escaped(levels.join(' > ')), ...body].join('\n\n');
}

function linesOf(graph: Graph, { links }: ShownStrand, full: boolean): string[] {
  return links.flatMap(({ level, statement, pairing }) => {
    const title = graph.levels.find(({ id }) => id === level)?.title ?? level;
    const isMarked = pairing !== null && pairing.change !== 'unsure' && readsWell(pairing.words);
    const text = pairing?.change === 'same' ? '*the same*' : isMarked ? markedMarkdown(pairing.words) : escaped(statement.text);
    const doubt = pairing?.change === 'unsure' ? ' *(perhaps another competency)*' : '';
    const notes =
      pairing && full && pairing.change !== 'same'
        ? [...pairing.turns.map((turn) => turnWords(turn, pairing.change)), matchWords(graph, pairing)]
        : [];
    return [`- ${escaped(title)}: ${text}${doubt}`, ...notes.map((note) => `  - *${escaped(note)}*`)];
  });
}

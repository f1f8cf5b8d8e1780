import type { Ladder } from '../align/strands.ts';
import type { Graph } from '../graph.ts';
import { matchWords, turnWords } from './change-words.ts';
import { markedText, readsWell } from './marked-text.ts';
import { ink, inked, type Paper, printable, wrap } from './paper.ts';
import { extentWords, growthWords, type ShownStrand, type StrandRow } from './strands-in-rows.ts';

/** No title of a level takes more room than this beside its statement. */
const widestTitle = 16;

/**
 * The strands of one ladder, for a terminal.
 * @param full with what turned at each level, and why two statements were taken for one competency
 */
export function strandsText(graph: Graph, ladder: Ladder, rows: readonly StrandRow[], paper: Paper, full = false): string {
  const titles = new Map(ladder.levels.map((id) => [id, graph.levels.find((level) => level.id === id)?.title ?? id]));
  const width = Math.min(widestTitle, Math.max(0, ...[...titles.values()].map(({ length }) => length)));
  const view: View = { graph, paper, full, titles, width, levels: ladder.levels.length };
  const isUnsure = rows.some(({ strands }) => strands.some(({ links }) => links.some(({ pairing }) => pairing?.change === 'unsure')));
  const framework = graph.frameworks.find(({ id }) => id === ladder.framework)?.title ?? ladder.framework;
  const head = [inked(paper, 'bold', wrap(paper, framework)), inked(paper, 'dim', wrap(paper, [...titles.values()].join(' > ')))].join(
    '\n',
  );
  return [
    head,
    ...rows.map((row) => rowText(view, row)),
    ...(isUnsure ? [inked(paper, 'dim', wrap(paper, '? This may be another competency than the one below it.'))] : []),
  ].join('\n\n');
}

interface View {
  graph: Graph;
  paper: Paper;
  full: boolean;
  titles: ReadonlyMap<string, string>;
  width: number;
  levels: number;
}

function rowText(view: View, { title, strands, single }: StrandRow): string {
  const { paper } = view;
  const lone = single.map((strand) => linkText(view, strand, 0));
  return [
    ink(paper, 'bold', printable(title)),
    ...strands.map((strand) => strandText(view, strand)),
    ...(lone.length > 0 ? [[ink(paper, 'dim', '  At one level only'), ...lone].join('\n')] : []),
  ].join('\n\n');
}

function strandText(view: View, strand: ShownStrand): string {
  const facts = [extentWords(strand, view.levels), growthWords(strand.growth)].filter((fact) => fact !== '').join('; ');
  const head = wrap(view.paper, `${strand.name}  (${facts})`, '  ', '    ');
  const links = strand.links.map((_, index) => linkText(view, strand, index));
  return [head, ...links].join('\n');
}

/** A statement beside its level, with what changed from the one below. */
function linkText({ graph, paper, full, titles, width }: View, strand: ShownStrand, index: number): string {
  const link = strand.links[index];
  if (!link) return '';
  const { statement, level, pairing } = link;
  const title = titles.get(level) ?? level;
  const mark = pairing?.change === 'unsure' ? '?' : ' ';
  const first = `    ${printable(title.length > width ? `${title.slice(0, width - 1)}…` : title).padEnd(width)} ${mark} `;
  const hang = ' '.repeat(first.length);
  if (pairing?.change === 'same') return ink(paper, 'dim', `${first}the same`);
  const isMarked = pairing !== null && pairing.change !== 'unsure' && readsWell(pairing.words);
  const text = isMarked ? markedText(paper, pairing.words, first, hang) : wrap(paper, statement.text, first, hang);
  const notes = pairing && full ? [...pairing.turns.map((turn) => turnWords(turn, pairing.change)), matchWords(graph, pairing)] : [];
  return [text, ...notes.map((note) => inked(paper, 'dim', wrap(paper, note, `${hang}  `)))].join('\n');
}

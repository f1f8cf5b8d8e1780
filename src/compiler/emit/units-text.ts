import type { ComparedUnits } from '../align/compare-units.ts';
import type { Graph } from '../graph.ts';
import { english } from '../speech/english.ts';
import { compareText } from './compare-text.ts';
import { ink, inked, type Paper, wrap } from './paper.ts';
import { type LevelWords, levelsWords, unitsTitle } from './units-words.ts';

/**
 * Two frameworks level by level, for a terminal.
 * @param all each pair of levels in full, which is otherwise a summary
 */
export function unitsText(graph: Graph, units: ComparedUnits, paper: Paper, all = false): string {
  const head = inked(paper, 'bold', wrap(paper, unitsTitle(graph, units)));
  const levels = levelsWords(graph, units).map((level, index) => {
    const comparison = units.levels[index]?.comparison ?? null;
    return all && level.sides && comparison ? compareText(graph, level.sides, comparison, paper, true) : levelText(level, paper);
  });
  return [
    head,
    wrap(paper, english.units.standing),
    ...levels,
    ...(all ? [] : [ink(paper, 'dim', '--all shows every pair of levels in full.')]),
  ].join('\n\n');
}

function levelText({ heading, sentences, command }: LevelWords, paper: Paper): string {
  return [
    inked(paper, 'bold', wrap(paper, heading)),
    ...sentences.map((sentence) => wrap(paper, sentence, '  ')),
    ...(command === null ? [] : [ink(paper, 'dim', `  ${command}`)]),
  ].join('\n');
}

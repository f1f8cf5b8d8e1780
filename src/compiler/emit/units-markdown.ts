import type { ComparedUnits } from '../align/compare-units.ts';
import type { Graph } from '../graph.ts';
import { compareMarkdown } from './compare-markdown.ts';
import { escaped } from './markdown-text.ts';
import { levelsWords, unitsTitle } from './units-words.ts';

/**
 * Two frameworks level by level, for a document.
 * @param all each pair of levels in full, which is otherwise a summary
 */
export function unitsMarkdown(graph: Graph, units: ComparedUnits, all = false): string {
  const levels = levelsWords(graph, units).map(({ heading, sides, sentences, command }, index) => {
    const comparison = units.levels[index]?.comparison ?? null;
    if (all && sides && comparison) return compareMarkdown(graph, sides, comparison, true, 2);
    return [`## ${escaped(heading)}`, sentences.map(escaped).join(' '), ...(command === null ? [] : [`\`${command}\``])].join('\n\n');
  });
  return [`# ${escaped(unitsTitle(graph, units))}`, ...levels].join('\n\n');
}

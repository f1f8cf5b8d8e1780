/** Two frameworks level by level, in sentences: the same in the terminal and in Markdown. */
import type { ComparedUnits } from '../align/compare-units.ts';
import { type Sides, sidesOf } from '../align/sides.ts';
import { type Counts, stepSizeOf } from '../align/step-size.ts';
import { type EffectiveViews, effectiveViews } from '../effective.ts';
import type { Graph } from '../graph.ts';
import { english } from '../speech/english.ts';
import type { Speech } from '../speech/speech.ts';
import { headingOf } from './compare-groups.ts';
import { countsWords } from './compare-summary.ts';

export interface LevelWords {
  heading: string;
  /** null where only one of the two has such a level. */
  sides: Sides | null;
  sentences: string[];
  /** Shows the pair in full. */
  command: string | null;
}

export function unitsTitle(graph: Graph, { from, to }: ComparedUnits, speech = english): string {
  const title = (id: string) => graph.frameworks.find((one) => one.id === id)?.title ?? id;
  return speech.units.title(title(from), title(to));
}

export function levelsWords(
  graph: Graph,
  units: ComparedUnits,
  views: EffectiveViews = effectiveViews(graph),
  speech = english,
): LevelWords[] {
  const title = (id: string) => graph.levels.find((one) => one.id === id)?.title ?? id;
  const unitTitle = (framework: string) => {
    const found = graph.frameworks.find((one) => one.id === framework);
    return graph.units.find((one) => one.id === found?.unit)?.title ?? found?.title ?? framework;
  };
  return units.levels.map(({ from, to, comparison }): LevelWords => {
    const sides = from !== null && to !== null ? sidesOf(graph, from, to, views) : null;
    if (sides === null || comparison === null) {
      const only = from === null ? units.to : units.from;
      const sentence = speech.units.alone(unitTitle(only));
      return { heading: title(from ?? to ?? ''), sides: null, sentences: [sentence], command: null };
    }
    const { counts, rows } = stepSizeOf(comparison);
    return {
      heading: headingOf(sides, speech.units.beside),
      sides,
      sentences: [countsWords(counts, sides, speech), ...alikeWords(rows, speech)],
      command: `gradus diff ${from} ${to}`,
    };
  });
}

/** The areas in which the two say the same, and those in which nothing is the same. */
function alikeWords(rows: readonly { title: string; counts: Counts }[], { comparing, units }: Speech): string[] {
  const differ = ({ same, ...rest }: Counts) => Object.values(rest).some((count) => count > 0);
  const filled = rows.filter(({ counts }) => Object.values(counts).some((count) => count > 0));
  const alike = filled.filter(({ counts }) => !differ(counts)).map(({ title }) => title);
  const apart = filled
    .filter(({ counts }) => counts.added + counts.dropped > 0 && counts.same + counts.reworded === 0)
    .map(({ title }) => title);
  return [
    ...(alike.length > 0 ? [units.alike(comparing.list(alike))] : []),
    ...(apart.length > 0 ? [units.apart(comparing.list(apart))] : []),
  ];
}

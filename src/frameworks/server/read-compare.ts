import { type Comparison, compare } from '../../compiler/align/compare.ts';
import { presumes, type Sides, sidesOf } from '../../compiler/align/sides.ts';
import { stepSizeOf } from '../../compiler/align/step-size.ts';
import { laddersOf } from '../../compiler/align/strands.ts';
import { matchWords, turnWords } from '../../compiler/emit/change-words.ts';
import { summaryWords } from '../../compiler/emit/compare-summary.ts';
import type { CompareView, Ref } from '../contract.ts';
import type { Handbook, MeasuredStep } from './handbook.ts';
import { shapeStatement } from './shape.ts';

/** null when there is no level or role of one of the ids. */
export function readCompare(handbook: Handbook, from: string, to: string): CompareView | null {
  const { graph } = handbook;
  const sides = sidesOf(graph, from, to);
  const comparison = compare(graph, from, to);
  if (!sides || !comparison) return null;
  return {
    from: shapeSide(sides.from),
    to: shapeSide(sides.to),
    presumes: presumes(sides),
    summary: summaryWords(graph, sides, comparison),
    counts: stepSizeOf(comparison).counts,
    rows: comparison.rows.map((row) => shapeRow(handbook, row)),
    steps: sides.from.of.id === sides.to.of.id ? stepsOf(handbook, sides.from.of.id) : [],
    choices: choicesOf(handbook),
  };
}

function shapeSide({ id, title, kind, of, track, grade }: Sides['from']): CompareView['from'] {
  return { id, title, kind, of: { id: of.id, title: of.title }, track, grade };
}

function shapeRow(handbook: Handbook, { row, title, pairings, added, dropped }: Comparison['rows'][number]): CompareView['rows'][number] {
  const shape = (statement: Parameters<typeof shapeStatement>[1]) => shapeStatement(handbook, statement);
  return {
    id: row,
    title,
    pairings: pairings.map((pairing) => ({
      from: shape(pairing.from),
      to: shape(pairing.to),
      change: pairing.change,
      turns: pairing.change === 'unsure' ? [] : pairing.turns.map((turn) => turnWords(turn, pairing.change)),
      grounds: matchWords(handbook.graph, pairing),
      words: pairing.words,
    })),
    added: added.map(({ statement, splitFrom }) => ({ statement: shape(statement), part: splitFrom?.text ?? null })),
    dropped: dropped.map(({ statement, mergedInto }) => ({ statement: shape(statement), part: mergedInto?.text ?? null })),
  };
}

/** Aligning a ladder takes a while: once for each edition of the handbook. */
function stepsOf(handbook: Handbook, framework: string): CompareView['steps'] {
  const known = handbook.steps.get(framework);
  const steps =
    known ??
    laddersOf(handbook.graph, framework).flatMap((ladder) =>
      ladder.steps.map((comparison): MeasuredStep => ({ from: comparison.from, to: comparison.to, step: stepSizeOf(comparison) })),
    );
  handbook.steps.set(framework, steps);
  const levelRef = (id: string): Ref => ({ id, title: handbook.levels.get(id)?.title ?? id });
  return steps.map(({ from, to, step }) => ({ from: levelRef(from), to: levelRef(to), size: step.size, counts: step.counts }));
}

function choicesOf({ graph, levels, roles }: Handbook): CompareView['choices'] {
  const refs = (ids: readonly string[], known: ReadonlyMap<string, Ref>) =>
    ids.flatMap((id) => {
      const one = known.get(id);
      return one ? [{ id, title: one.title }] : [];
    });
  return [
    ...graph.frameworks.map((framework) => ({ title: framework.title, holders: refs(framework.levels, levels) })),
    ...graph.families.map((family) => ({ title: family.title, holders: refs(family.roles, roles) })),
  ].filter(({ holders }) => holders.length > 0);
}

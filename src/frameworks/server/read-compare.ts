import { type Comparison, compare } from '../../compiler/align/compare.ts';
import { compareUnits } from '../../compiler/align/compare-units.ts';
import { presumes, type Sides, sidesOf } from '../../compiler/align/sides.ts';
import { type BalancedStep, balanceOf } from '../../compiler/align/step-balance.ts';
import { stepSizeOf, stepWeights } from '../../compiler/align/step-size.ts';
import { groupHeadings, namesOf } from '../../compiler/emit/compare-groups.ts';
import { gapsWords, summaryWords } from '../../compiler/emit/compare-summary.ts';
import { measureWords, verdictsWords, verdictWords } from '../../compiler/emit/steps-words.ts';
import { levelsWords } from '../../compiler/emit/units-words.ts';
import type { Statement } from '../../compiler/graph.ts';
import type { ChangesBetween, ComparedFrameworks, ComparedHolders, CompareView } from '../contract.ts';
import { alignedLadders, levelRef } from './aligned.ts';
import type { Handbook } from './handbook.ts';
import { shapeStatement } from './shape.ts';
import { shapeChange } from './shape-change.ts';

/** Two levels or roles, or two frameworks; null when there is none of one of the ids, or one of each kind. */
export function readCompare(handbook: Handbook, from: string, to: string): CompareView | null {
  const isFramework = handbook.frameworks.has(from) && handbook.frameworks.has(to);
  return isFramework ? compareFrameworks(handbook, from, to) : compareHolders(handbook, from, to);
}

function compareHolders(handbook: Handbook, from: string, to: string): ComparedHolders | null {
  const sides = sidesOf(handbook.graph, from, to, handbook.effective);
  const changes = sides && changesBetween(handbook, sides);
  if (!changes) return null;
  return { kind: 'holders', ...changes, ...stepsOf(handbook, sides), measure: measureWords(handbook.speech) };
}

/** What changes from the one to the other, apart from the ladder they stand on. */
export function changesBetween(handbook: Handbook, sides: Sides): ChangesBetween | null {
  const { graph, speech } = handbook;
  const comparison = compare(graph, sides.from.id, sides.to.id, handbook.effective);
  if (!comparison) return null;
  const [below, above] = namesOf(sides);
  return {
    from: shapeSide(handbook, sides.from, below),
    to: shapeSide(handbook, sides.to, above),
    presumes: presumes(sides),
    summary: summaryWords(graph, sides, comparison, speech),
    gaps: gapsWords(sides, speech),
    headings: groupHeadings(sides, speech),
    counts: stepSizeOf(comparison).counts,
    rows: comparison.rows.map((row) => shapeRow(handbook, row, [below, above])),
  };
}

function shapeSide(handbook: Handbook, { id, title, kind, of, track, grade }: Sides['from'], name: string): ComparedHolders['from'] {
  const holder = handbook.levels.get(id) ?? handbook.roles.get(id);
  const page = { file: holder?.page ?? '', line: holder?.line ?? 1 };
  return { id, title, name, kind, of: { id: of.id, title: of.title }, track, grade, page };
}

function shapeRow(
  handbook: Handbook,
  { row, title, pairings, added, dropped }: Comparison['rows'][number],
  [below, above]: [string, string],
): ComparedHolders['rows'][number] {
  const shape = (statement: Statement) => shapeStatement(handbook, statement);
  return {
    id: row,
    title,
    pairings: pairings.map((one) => ({ from: shape(one.from), to: shape(one.to), change: shapeChange(handbook, one) })),
    added: added.map(({ statement, splitFrom }) => ({ statement: shape(statement), part: partWords(handbook, below, splitFrom) })),
    dropped: dropped.map(({ statement, mergedInto }) => ({ statement: shape(statement), part: partWords(handbook, above, mergedInto) })),
  };
}

function partWords({ speech }: Handbook, other: string, whole: Statement | null): string | null {
  return whole && `${speech.comparing.partOf(other)}: ${whole.text}`;
}

/** Those of the ladder on which both stand: one of another track, or of another framework, is no measure for them (D4). */
function stepsOf(handbook: Handbook, { from, to }: Sides): Pick<ComparedHolders, 'steps' | 'balance'> {
  const ladder = alignedLadders(handbook, from.of.id).find(({ levels }) => levels.includes(from.id) && levels.includes(to.id));
  if (!ladder) return { steps: [], balance: null };
  const steps = balanceOf(ladder.steps);
  const isUneven = steps.some(({ verdict }) => verdict === 'thin' || verdict === 'oversized');
  return {
    steps: steps.map((step) => shapeStep(handbook, step)),
    balance: isUneven ? null : verdictsWords(handbook.graph, steps, handbook.speech).join(' '),
  };
}

const weighing = ['added', 'widened', 'unsure', 'reworded'] as const;

function shapeStep(handbook: Handbook, step: BalancedStep): ComparedHolders['steps'][number] {
  const { from, to, size, counts, verdict } = step;
  return {
    from: levelRef(handbook, from),
    to: levelRef(handbook, to),
    size,
    parts: weighing.map((kind) => ({
      kind,
      name: handbook.speech.steps.kinds[kind],
      count: counts[kind],
      size: counts[kind] * stepWeights[kind],
    })),
    verdict,
    why: verdict === 'thin' || verdict === 'oversized' ? verdictWords(handbook.graph, step, handbook.speech) : null,
  };
}

function compareFrameworks(handbook: Handbook, from: string, to: string): ComparedFrameworks | null {
  const units = compareUnits(handbook.graph, from, to, handbook.effective);
  if (!units) return null;
  const frameworkRef = (id: string) => ({ id, title: handbook.frameworks.get(id)?.title ?? id });
  const words = levelsWords(handbook.graph, units, handbook.effective, handbook.speech);
  return {
    kind: 'frameworks',
    from: frameworkRef(from),
    to: frameworkRef(to),
    standing: handbook.speech.units.standing,
    levels: units.levels.map((level, index) => ({
      heading: words[index]?.heading ?? '',
      from: level.from === null ? null : levelRef(handbook, level.from),
      to: level.to === null ? null : levelRef(handbook, level.to),
      sentences: words[index]?.sentences ?? [],
      counts: level.comparison && stepSizeOf(level.comparison).counts,
    })),
  };
}

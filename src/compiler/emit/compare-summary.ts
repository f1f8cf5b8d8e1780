/** What a comparison comes to, in sentences, and what is to be known before reading it. */
import type { Comparison } from '../align/compare.ts';
import { presumes, type Side, type Sides } from '../align/sides.ts';
import { type Counts, stepSizeOf } from '../align/step-size.ts';
import type { Graph } from '../graph.ts';
import { english } from '../speech/english.ts';
import type { Speech } from '../speech/speech.ts';
import { namesOf } from './compare-groups.ts';

/** Counts of each kind of change, never of how much of it somebody meets (D1). */
export function countsWords({ widened, added, reworded, narrowed, dropped, unsure, same }: Counts, sides: Sides, speech = english): string {
  const [from, to] = namesOf(sides);
  const up = presumes(sides);
  const { counts, noStatement, statements, list } = speech.comparing;
  const changes: [number, string][] = [
    [widened, counts.widened(up ? null : to)],
    [added, counts.added(up ? null : to)],
    [reworded, counts.reworded],
    [narrowed, counts.narrowed(up ? null : to)],
    [dropped, counts.dropped(up ? null : from)],
    [unsure, counts.unsure(up)],
  ];
  // On a ladder what changes is the matter; between units what they share comes first.
  const parts: [number, string][] = up ? [...changes, [same, counts.same(up)]] : [[same, counts.same(up)], ...changes];
  const named = parts.filter(([count]) => count > 0);
  if (named.length === 0) return noStatement;
  return `${list(named.map(([count, words], index) => `${index === 0 ? statements(count) : count} ${words}`))}.`;
}

/** The summary: counts first, then how the two stand to one another. */
export function summaryWords(graph: Graph, sides: Sides, comparison: Comparison, speech = english): string[] {
  return [countsWords(stepSizeOf(comparison).counts, sides, speech), ...standingWords(graph, sides, speech)];
}

function standingWords(graph: Graph, sides: Sides, { comparing: { standing: words } }: Speech): string[] {
  const { from, to, standing, between } = sides;
  const [one, other] = namesOf(sides);
  const grades = gradesWords(sides, words);
  if (standing === 'above') return [words.above(one, other), ...(between.length > 0 ? [words.between(between)] : [])];
  if (standing === 'below') return [words.below(one, other), ...(between.length > 0 ? [words.between(between)] : [])];
  if (standing === 'beside') return [words.beside(grades)];
  if (standing === 'other-track') return [words.otherTrack(one, other, { one: from.track, other: to.track }, grades)];
  const ofLadders = from.kind === 'level' && to.kind === 'level' ? 'frameworks' : 'ladders';
  const different = words.different(from.kind === 'role' && to.kind === 'role' ? 'families' : ofLadders, grades);
  return [takesOver(graph, to, from) ? `${different} ${words.takesOver(one, other)}` : different];
}

function gradesWords({ from, to }: Sides, words: Speech['comparing']['standing']): string {
  if (from.grade === null || to.grade === null) return '';
  return from.grade === to.grade ? words.sameGrade(from.grade) : words.grades(from.grade, to.grade);
}

function takesOver(graph: Graph, side: Side, parent: Side): boolean {
  const role = [...graph.roles, ...graph.levels].find(({ id }) => id === side.id);
  return role?.extends.some(({ targets }) => targets.some((target) => (target.role ?? target.level) === parent.id)) ?? false;
}

/** What a side is held to and the comparison cannot show. */
export function gapsWords(sides: Sides, speech = english): string[] {
  const { unresolved, choice } = speech.comparing.gaps;
  const wholes = [sides.from, sides.to].flatMap((side) => {
    const via = (by: string) => (by === side.title ? null : by);
    return [
      ...side.unresolved.map(({ by, text, aspect, origin }) =>
        unresolved(side.title, aspect, text, via(by), `${origin.file}:${origin.line}`),
      ),
      ...side.alternatives.map(({ by, aspect, choices }) => choice(side.title, aspect, choices, via(by))),
    ];
  });
  return [...new Set(wholes)];
}

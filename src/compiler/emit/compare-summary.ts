/** What a comparison comes to, in sentences, and what is to be known before reading it. */
import type { Comparison } from '../align/compare.ts';
import { presumes, type Side, type Sides } from '../align/sides.ts';
import { type Counts, stepSizeOf } from '../align/step-size.ts';
import type { Aspect, Graph } from '../graph.ts';
import { counted, joined } from './change-words.ts';
import { namesOf } from './compare-groups.ts';

/** Counts of each kind of change, never of how much of it somebody meets (D1). */
export function countsWords({ widened, added, reworded, narrowed, dropped, unsure, same }: Counts, sides: Sides): string {
  const [from, to] = namesOf(sides);
  const up = presumes(sides);
  const changes: [number, string][] = [
    [widened, up ? 'wider' : `wider for ${to}`],
    [added, up ? 'new' : `for ${to} only`],
    [reworded, 'worded otherwise'],
    [narrowed, up ? 'narrower' : `narrower for ${to}`],
    [dropped, up ? 'no longer named' : `for ${from} only`],
    [unsure, up ? 'unsure (new, or grown from what was asked before)' : 'unsure (perhaps the same in other words)'],
  ];
  // On a ladder what changes is the matter; between units what they share comes first.
  const parts: [number, string][] = up ? [...changes, [same, 'unchanged']] : [[same, 'the same'], ...changes];
  const named = parts.filter(([count]) => count > 0);
  if (named.length === 0) return 'Neither names a statement.';
  return `${joined(named.map(([count, words], index) => (index === 0 ? `${counted(count, 'statement')} ${words}` : `${count} ${words}`)))}.`;
}

/** The summary: counts first, then how the two stand to one another. */
export function summaryWords(graph: Graph, sides: Sides, comparison: Comparison): string[] {
  return [countsWords(stepSizeOf(comparison).counts, sides), ...standingWords(graph, sides)];
}

function standingWords(graph: Graph, sides: Sides): string[] {
  const { from, to, standing, between } = sides;
  const [one, other] = namesOf(sides);
  const over = between.length > 0 ? [`Between the two ${between.length === 1 ? 'stands' : 'stand'} ${joined(between)}.`] : [];
  if (standing === 'above') return [`What ${one} asks is presumed of ${other}, not asked again.`, ...over];
  if (standing === 'below') return [`${other} stands below ${one}, so this reads downwards.`, ...over];
  if (standing === 'beside') return [`Neither stands above the other${gradesWords(sides)}.`];
  if (standing === 'other-track')
    return [
      `${other} is on the ${to.track} track, ${one} on the ${from.track} one: to change track is a choice, not the next rung${gradesWords(sides)}.`,
    ];
  const takes = takesOver(graph, to, from) ? ` ${other} takes over what ${one} asks.` : '';
  const what = from.kind === 'level' && to.kind === 'level' ? 'framework' : 'ladder';
  return [
    `The two are of different ${from.kind === 'role' && to.kind === 'role' ? 'job families' : `${what}s`}${gradesWords(sides)}.${takes}`,
  ];
}

function gradesWords({ from, to }: Sides): string {
  if (from.grade === null || to.grade === null) return '';
  return from.grade === to.grade ? `; both carry grade ${to.grade}` : `; they carry the grades ${from.grade} and ${to.grade}`;
}

function takesOver(graph: Graph, side: Side, parent: Side): boolean {
  const role = [...graph.roles, ...graph.levels].find(({ id }) => id === side.id);
  return role?.extends.some(({ targets }) => targets.some((target) => (target.role ?? target.level) === parent.id)) ?? false;
}

/** What a side is held to and the comparison cannot show. */
export function gapsWords(sides: Sides): string[] {
  const wholes = [sides.from, sides.to].flatMap((side) => {
    const via = (by: string) => (by === side.title ? '' : ` (by way of ${by})`);
    const what = (aspect: Aspect) => (aspect === 'role' ? 'everything' : `the ${aspect}`);
    return [
      ...side.unresolved.map(
        ({ by, text, aspect, origin }) =>
          `${side.title} also takes over ${what(aspect)} of ${text}${via(by)}, which is not in this handbook (${origin.file}:${origin.line}).`,
      ),
      ...side.alternatives.map(
        ({ by, aspect, choices }) =>
          `${side.title} is also held to ${what(aspect)} of either ${joined(choices, 'or')}${via(by)}: a choice, so neither list is compared.`,
      ),
    ];
  });
  return [...new Set(wholes)];
}

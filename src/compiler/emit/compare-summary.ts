/** What a comparison comes to, in sentences, and what is to be known before reading it. */
import type { Comparison } from '../align/compare.ts';
import { presumes, type Side, type Sides } from '../align/sides.ts';
import { type Counts, stepSizeOf } from '../align/step-size.ts';
import type { Graph } from '../graph.ts';
import { counted, joined } from './change-words.ts';
import { namesOf } from './compare-groups.ts';

/** Counts of each kind of change, never of how much of it somebody meets (D1). */
export function countsWords({ widened, added, reworded, narrowed, dropped, unsure, same }: Counts, sides: Sides): string {
  const [from, to] = namesOf(sides);
  const up = presumes(sides);
  const parts: [number, string][] = [
    [widened, up ? 'wider' : `wider for ${to}`],
    [added, up ? 'new' : `for ${to} only`],
    [reworded, 'worded otherwise'],
    [narrowed, up ? 'narrower' : `narrower for ${to}`],
    [dropped, up ? 'no longer named' : `for ${from} only`],
    [unsure, up ? 'unsure (new, or grown from what was asked before)' : 'unsure (perhaps the same in other words)'],
    [same, 'unchanged'],
  ];
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
  if (standing === 'below')
    return [`${other} stands below ${one}, so this reads downwards: gradus diff ${to.id} ${from.id} reads as the next step.`, ...over];
  if (standing === 'beside') return [`Neither stands above the other${gradesWords(sides)}.`];
  if (standing === 'other-track')
    return [
      `${other} is on the ${to.track} track, ${one} on the ${from.track} one: to change track is a choice, not the next rung${gradesWords(sides)}.`,
    ];
  const takes = takesOver(graph, to, from) ? ` ${other} takes over what ${one} asks.` : '';
  const what = from.kind === 'level' && to.kind === 'level' ? 'framework' : 'ladder';
  return [`The two are of different ${from.kind === 'role' && to.kind === 'role' ? 'job families' : `${what}s`}${gradesWords(sides)}.${takes}`];
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
  return [sides.from, sides.to].flatMap((side) => {
    const parts = (aspect: string) => (aspect === 'role' ? 'what' : `the ${aspect}`);
    const missing = side.unresolved.map(({ text, aspect, origin }) =>
      `${side.title} also takes over ${aspect === 'role' ? 'everything' : parts(aspect)} of ${text}, which is not in this handbook (${origin.file}:${origin.line}).`,
    );
    const choices = side.alternatives.map(
      ({ aspect, by, choices: names }) =>
        `${side.title} is also held to ${aspect === 'role' ? 'everything' : parts(aspect)} of either ${joined(names, 'or')}${by === side.title ? '' : ` (by way of ${by})`}: a choice, so neither list is compared.`,
    );
    return [...new Set([...missing, ...choices])];
  });
}

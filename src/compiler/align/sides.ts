/** Two levels or roles that are compared: what each is, and how the one stands to the other. */
import { type Effective, type EffectiveViews, effectiveViews } from '../effective.ts';
import type { Aspect, Graph, Level, Role, Track } from '../graph.ts';

export interface Side {
  id: string;
  title: string;
  kind: 'level' | 'role';
  /** The framework or family; `short` is its unit's name. */
  of: { id: string; title: string; short: string };
  track: Track;
  grade: number | null;
  /** Parents that the handbook does not hold: what they ask is not in the comparison. `by` is a title here, as below. */
  unresolved: Effective['unresolved'];
  /** Either of several parents, by name: one of them is enough, so none of their lists is in the comparison. */
  alternatives: { by: string; aspect: Aspect; choices: string[] }[];
}

/**
 * How the second stands to the first. `above` and `below`: on one ladder. `beside`: on one ladder, neither is above the
 * other. `other-track`: a choice, not the next rung (D4). `elsewhere`: of another framework or family.
 */
export type Standing = 'above' | 'below' | 'beside' | 'other-track' | 'elsewhere';

export interface Sides {
  from: Side;
  to: Side;
  standing: Standing;
  /** Titles of the levels that stand between the two on their ladder. */
  between: string[];
}

/** null when the graph holds no level or role of one of the ids. */
export function sidesOf(graph: Graph, from: string, to: string, views: EffectiveViews = effectiveViews(graph)): Sides | null {
  const [one, other] = [sideOf(graph, from, views), sideOf(graph, to, views)];
  if (!one || !other) return null;
  const standing = standingOf(graph, one, other);
  return { from: one, to: other, standing, between: standing === 'above' || standing === 'below' ? betweenOf(graph, one, other) : [] };
}

/** What lower levels ask is presumed (D2): of what is above on the same ladder, and of nothing else. */
export function presumes({ standing }: Sides): boolean {
  return standing === 'above';
}

function sideOf(graph: Graph, id: string, views: EffectiveViews): Side | null {
  const level = graph.levels.find((one) => one.id === id);
  const role = graph.roles.find((one) => one.id === id);
  const holder: Level | Role | undefined = level ?? role;
  const view = views(id);
  if (!holder || !view) return null;
  const framework = graph.frameworks.find((one) => one.id === level?.framework);
  const unit = graph.units.find((one) => one.id === framework?.unit);
  const of = framework ?? graph.families.find((one) => one.id === role?.family);
  const titles = new Map([...graph.levels, ...graph.roles].map((one) => [one.id, one.title]));
  return {
    id,
    title: holder.title,
    kind: level ? 'level' : 'role',
    of: { id: of?.id ?? '', title: of?.title ?? '', short: unit?.title ?? of?.title ?? '' },
    track: holder.track ?? 'individual',
    grade: holder.grade,
    unresolved: view.unresolved.map((one) => ({ ...one, by: titles.get(one.by) ?? one.by })),
    alternatives: view.alternatives.map(({ by, aspect, choices }) => ({
      by: titles.get(by) ?? by,
      aspect,
      choices: choices.map(({ reference }) => reference.text),
    })),
  };
}

function standingOf(graph: Graph, from: Side, to: Side): Standing {
  const isOneLadder = from.kind === to.kind && from.of.id === to.of.id;
  if (from.track !== to.track && (isOneLadder || from.kind === 'role')) return 'other-track';
  if (!isOneLadder) return 'elsewhere';
  const [low, high] = [placeOf(graph, from), placeOf(graph, to)];
  if (low === high) return 'beside';
  return low < high ? 'above' : 'below';
}

/** By the order of levels; by the grade of roles, or, where not all have one, as the family has them. */
function placeOf(graph: Graph, { id, kind, of }: Side): number {
  if (kind === 'level') return graph.levels.find((one) => one.id === id)?.order ?? 0;
  const family = graph.roles.filter((one) => one.family === of.id);
  const grades = family.map((one) => one.grade);
  const index = family.findIndex((one) => one.id === id);
  return grades.includes(null) ? index : (grades[index] ?? index);
}

function betweenOf(graph: Graph, from: Side, to: Side): string[] {
  const places = [placeOf(graph, from), placeOf(graph, to)];
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const ladder =
    from.kind === 'level'
      ? graph.levels.filter((one) => one.framework === from.of.id)
      : graph.roles.filter((one) => one.family === from.of.id);
  return ladder
    .filter((one) => (one.track ?? 'individual') === from.track)
    .filter(({ id }) => {
      const place = placeOf(graph, { ...from, id });
      return place > low && place < high;
    })
    .map(({ title }) => title);
}

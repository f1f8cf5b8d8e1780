/** What somebody means who names a level, a role or a framework: by id, by the last part of it, or by title. */
import type { Graph } from './graph.ts';
import { closestTo, slug, titleKey } from './key.ts';
import { scopesOf } from './lattice/lattice.ts';

/** Something of a handbook that can be named. */
export interface Called {
  id: string;
  title: string;
  kind: 'level' | 'role' | 'framework' | 'family' | 'unit';
  /** The framework or family it is of; its own id, for one of these. */
  of: string;
}

/** Levels and roles. */
export function holdersIn(graph: Graph): Called[] {
  return [
    ...graph.levels.map(({ id, title, framework }): Called => ({ id, title, kind: 'level', of: framework })),
    ...graph.roles.map(({ id, title, family }): Called => ({ id, title, kind: 'role', of: family })),
  ];
}

/** Frameworks; the id and the title of a unit that has just one stand for it as well. */
export function frameworksIn(graph: Graph): Called[] {
  return graph.frameworks.flatMap(({ id, title, unit }): Called[] => {
    const own: Called = { id, title, kind: 'framework', of: id };
    const only = graph.frameworks.filter((other) => other.unit === unit).length === 1;
    const ofUnit = only ? graph.units.find((one) => one.id === unit) : undefined;
    return ofUnit ? [own, { ...own, title: ofUnit.title }] : [own];
  });
}

export function familiesIn(graph: Graph): Called[] {
  return graph.families.map(({ id, title }): Called => ({ id, title, kind: 'family', of: id }));
}

/** What a lattice can be narrowed to. */
export function scopesIn(graph: Graph): Called[] {
  return scopesOf(graph).map(({ id, title, kind }): Called => ({ id, title, kind, of: id }));
}

/** All that a name fits, each once: one with this very id is meant, whatever else is called alike. */
export function calledBy(name: string, things: readonly Called[]): Called[] {
  const exact = things.filter(({ id }) => id === name);
  const key = titleKey(name);
  const last = slug(name);
  const found =
    exact.length > 0
      ? exact
      : things.filter(({ id, title }) => id === name.toLowerCase() || id.split('/').at(-1) === last || titleKey(title) === key);
  return found.filter((one, index) => found.findIndex((other) => other.id === one.id) === index);
}

/**
 * All that two names fit together. Where one of them fits several ("staff" of every framework), those of the same
 * framework or family as the other are meant.
 */
export function pairsCalledBy(a: string, b: string, things: readonly Called[]): [Called, Called][] {
  const [ones, others] = [calledBy(a, things), calledBy(b, things)];
  const all = ones.flatMap((one) => others.map((other): [Called, Called] => [one, other]));
  const together = all.filter(([one, other]) => one.of === other.of && one.kind === other.kind);
  return together.length > 0 && all.length > 1 ? together : all;
}

const mostAlike = 5;

/** Ids of things whose id or title is like a name that fits none. */
export function alikeTo(name: string, things: readonly Called[]): string[] {
  const wanted = name.toLowerCase();
  const last = wanted.split('/').at(-1) ?? wanted;
  const holds = things.filter(({ id }) => id.includes(wanted) || (last.length > 2 && id.includes(last)) || wanted.startsWith(`${id}/`));
  if (holds.length > 0) return idsOf(holds);
  const lastOf = (id: string) => id.split('/').at(-1) ?? id;
  const closest = closestTo(last, [...things.map(({ id }) => lastOf(id)), ...things.map(({ title }) => title)]);
  return closest === null ? [] : idsOf(things.filter(({ id, title }) => lastOf(id) === closest || title === closest));
}

function idsOf(things: readonly Called[]): string[] {
  return [...new Set(things.map(({ id }) => id))].slice(0, mostAlike);
}

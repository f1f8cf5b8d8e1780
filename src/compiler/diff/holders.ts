/** The levels, roles and families of two states of a handbook: which is which, although its name or page may have changed. */
import type { Graph } from '../graph.ts';
import type { Lineage } from '../lineage/lineage.ts';

export interface Holder {
  /** Of a family with `family:` before it, for a family may be called what a level is called. */
  id: string;
  kind: 'level' | 'role' | 'family';
  title: string;
  page: string;
  /** The framework or family it belongs to; a family belongs to itself. `short` is its unit's name. */
  of: { id: string; title: string; short: string };
}

export interface Holders {
  kept: { before: Holder; after: Holder }[];
  added: Holder[];
  removed: Holder[];
}

export function holdersBetween(before: Graph, after: Graph, { holders }: Pick<Lineage, 'holders'>): Holders {
  const later = new Map(holdersOf(after).map((one) => [one.id, one]));
  const old = holdersOf(before);
  const kept = old.flatMap((one) => {
    const other = later.get(holders.get(one.id) ?? '');
    return other ? [{ before: one, after: other }] : [];
  });
  const [was, is] = [new Set(kept.map((one) => one.before)), new Set(kept.map((one) => one.after))];
  return { kept, added: [...later.values()].filter((one) => !is.has(one)), removed: old.filter((one) => !was.has(one)) };
}

/** Every level, role and family of a graph, in its order. */
export function holdersOf(graph: Graph): Holder[] {
  const units = new Map(graph.units.map((one) => [one.id, one.title]));
  const frameworks = new Map(graph.frameworks.map(({ id, title, unit }) => [id, { id, title, short: units.get(unit) ?? title }]));
  const families = new Map(graph.families.map(({ id, title }) => [id, { id, title, short: title }]));
  const unknown = { id: '', title: '', short: '' };
  return [
    ...graph.levels.map(
      ({ id, title, page, framework }): Holder => ({ id, kind: 'level', title, page, of: frameworks.get(framework) ?? unknown }),
    ),
    ...graph.roles.map(({ id, title, page, family }): Holder => ({ id, kind: 'role', title, page, of: families.get(family) ?? unknown })),
    ...graph.families.map(
      ({ id, title, page }): Holder => ({ id: `family:${id}`, kind: 'family', title, page, of: families.get(id) ?? unknown }),
    ),
  ];
}

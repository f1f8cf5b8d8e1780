/** Gives what a graph holds the ids that a lock has for it. */
import type { Extends, Graph, Hiring, Level, Reference, Role } from '../graph.ts';

/** Stable ids by those that the pages alone would give; what is in none keeps its own. */
export interface StableIds {
  units: ReadonlyMap<string, string>;
  frameworks: ReadonlyMap<string, string>;
  families: ReadonlyMap<string, string>;
  /** Levels and roles. */
  holders: ReadonlyMap<string, string>;
  areas: ReadonlyMap<string, string>;
  statements: ReadonlyMap<string, string>;
}

export function withIds<T extends Omit<Graph, 'version' | 'diagnostics' | 'pages'>>(graph: T, ids: StableIds): T {
  const named = Object.values(ids).some((map) => map.size > 0) ? ids : null;
  if (named === null) return graph;
  const isPlaced = ids.areas.size + ids.holders.size + ids.units.size + ids.families.size + ids.frameworks.size > 0;
  const [unit, framework, family, holder, area, statement] = [
    ids.units,
    ids.frameworks,
    ids.families,
    ids.holders,
    ids.areas,
    ids.statements,
  ].map(
    (map) =>
      <I extends string | null>(id: I) =>
        (id === null ? id : (map.get(id) ?? id)) as I,
  ) as [Rename, Rename, Rename, Rename, Rename, Rename];
  const statements = graph.statements.map((one) => {
    if (!isPlaced && !ids.statements.has(one.id)) return one;
    return {
      ...one,
      id: statement(one.id),
      area: area(one.area),
      level: holder(one.level),
      role: holder(one.role),
      family: family(one.family),
      layer: unit(one.layer),
    };
  });
  const strands = graph.strands.map((strand) => ({ ...strand, statements: strand.statements.map(statement) }));
  const apart = graph.apart.map(([one, other]): [string, string] => [statement(one), statement(other)]);
  if (!isPlaced) return { ...graph, statements, strands, apart };

  const reference = (one: Reference): Reference => ({ ...one, role: holder(one.role), level: holder(one.level) });
  const relation = <R extends { targets: Reference[] }>(one: R): R => ({ ...one, targets: one.targets.map(reference) });
  const relations = <H extends Level | Role>(one: H): Pick<H, 'reportsTo' | 'equivalentTo' | 'extends'> => ({
    reportsTo: one.reportsTo.map(relation),
    equivalentTo: one.equivalentTo.map(reference),
    extends: one.extends.map((parent: Extends) => relation(parent)),
  });
  return {
    ...graph,
    units: graph.units.map((one) => ({ ...one, id: unit(one.id), parent: unit(one.parent) })),
    frameworks: graph.frameworks.map((one) => ({
      ...one,
      id: framework(one.id),
      unit: unit(one.unit),
      levels: one.levels.map(holder),
      declared: one.declared.map((level) => ({ ...level, level: holder(level.level) })),
    })),
    levels: graph.levels.map((one) => ({
      ...one,
      ...relations(one),
      id: holder(one.id),
      framework: framework(one.framework),
      leadsTo: one.leadsTo.map((next) => ({ ...next, target: holder(next.target) })),
    })),
    families: graph.families.map((one) => ({ ...one, id: family(one.id), roles: one.roles.map(holder) })),
    roles: graph.roles.map((one) => ({ ...one, ...relations(one), id: holder(one.id), family: family(one.family) })),
    areas: graph.areas.map((one) => ({
      ...one,
      id: area(one.id),
      level: holder(one.level),
      role: holder(one.role),
      family: family(one.family),
    })),
    statements,
    indicators: graph.indicators.map((one) => ({ ...one, family: family(one.family), roles: one.roles.map(holder) })),
    hiring: graph.hiring.map((one: Hiring) => ({ ...one, family: family(one.family), role: holder(one.role) })),
    links: graph.links.map((one) => ({ ...one, from: family(one.from) })),
    strands,
    apart,
  };
}

type Rename = <I extends string | null>(id: I) => I;

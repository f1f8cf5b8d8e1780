/** Who takes over what a level, role or family is asked. */
import { covers, type Scope } from '../effective.ts';
import type { Area, Graph } from '../graph.ts';

export type Heirs = (holder: string, area: Pick<Area, 'kind' | 'row'>) => string[];

/**
 * The heirs of each level, role and family (`family:` before its id) for what stands in an area, nearest first. A level
 * of the same framework is no heir of a lower one: what that asks is presumed of it, whatever it is (D2).
 */
export function heirsIn(graph: Graph): Heirs {
  const children = new Map<string, { id: string; scope: Scope }[]>();
  const add = (parent: string, id: string, scope: Scope) => {
    const own = children.get(parent) ?? [];
    own.push({ id, scope });
    children.set(parent, own);
  };
  const frameworkOf = new Map(graph.levels.map((level) => [level.id, level.framework]));
  for (const role of graph.roles) add(`family:${role.family}`, role.id, { aspect: 'role', row: null });
  for (const holder of [...graph.levels, ...graph.roles])
    for (const relation of holder.extends)
      for (const { role, level } of relation.targets) {
        const parent = role ?? level;
        const isRung = parent !== null && frameworkOf.has(parent) && frameworkOf.get(parent) === frameworkOf.get(holder.id);
        if (parent !== null && !isRung) add(parent, holder.id, relation);
      }
  return (holder, area) => {
    const found = new Set<string>();
    const open = [holder];
    for (let next = open.shift(); next !== undefined; next = open.shift())
      for (const { id, scope } of children.get(next) ?? [])
        if (id !== holder && !found.has(id) && covers(scope, area)) {
          found.add(id);
          open.push(id);
        }
    return [...found];
  };
}

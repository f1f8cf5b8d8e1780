/** Units as a tree, from the list in which they come. */
import type { UnitTree } from '../contract.ts';

export type UnitRow = UnitTree['units'][number];

export interface UnitInTree {
  unit: UnitRow;
  depth: number;
  /** Those of the list; where there are none, `unit.below` says how many there are elsewhere. */
  below: UnitInTree[];
}

/** The units at the top, each with those below it. A unit whose parent is not in the list stands at the top. */
export function unitTree(units: readonly UnitRow[], top = 0): UnitInTree[] {
  const known = new Set(units.map(({ id }) => id));
  const byParent = new Map<string | null, UnitRow[]>();
  for (const unit of units) {
    const parent = unit.parent !== null && known.has(unit.parent) ? unit.parent : null;
    byParent.set(parent, [...(byParent.get(parent) ?? []), unit]);
  }
  const below = (parent: string | null, depth: number): UnitInTree[] =>
    (byParent.get(parent) ?? []).map((unit) => ({ unit, depth, below: below(unit.id, depth + 1) }));
  return below(null, top);
}

/** All of them from top to bottom, each before those below it. */
export function inTree(units: readonly UnitRow[]): UnitInTree[] {
  const flat = (tree: UnitInTree[]): UnitInTree[] => tree.flatMap((one) => [one, ...flat(one.below)]);
  return flat(unitTree(units));
}

/** Whether a list from the top has every unit. */
export function isWhole({ units, all }: UnitTree): boolean {
  return units.length === all;
}

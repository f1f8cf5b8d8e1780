import type { FamilyView } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { hiringFor, linksFrom, shapeArea, shapeIndicator, shapePointer, shapeRoleRef } from './shape.ts';

/** null when there is no family of this id. */
export function readFamily(handbook: Handbook, id: string): FamilyView | null {
  const family = handbook.families.get(id);
  if (!family) return null;
  const roles = family.roles.flatMap((role) => handbook.roles.get(role) ?? []);
  return {
    id,
    title: family.title,
    summary: family.summary,
    notes: family.notes,
    areas: (handbook.areasOfFamily.get(id) ?? []).map((area) => shapeArea(handbook, area)),
    roles: roles.map((role) => ({
      ...shapeRoleRef(role),
      reportsTo: role.reportsTo.map(({ mode, targets }) => ({
        mode,
        targets: targets.map((target) => shapePointer(handbook, target, role.page)),
      })),
    })),
    hiring: hiringFor(handbook, id, null),
    indicators: handbook.graph.indicators
      .filter((indicator) => indicator.family === id)
      .map((indicator) => shapeIndicator(handbook, indicator)),
    links: linksFrom(handbook, id, family.page),
    page: { file: family.page },
  };
}

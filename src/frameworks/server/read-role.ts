import type * as graph from '../../compiler/graph.ts';
import type { RoleView } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { type Asked, readHeld } from './read-held.ts';
import { equalsNaming, readReporting } from './read-reporting.ts';
import { countFindings, hiringFor, linksFrom, pointedAt, shapeArea, shapeIndicator, shapeRelations, shapeRoleRef } from './shape.ts';
import { translationOf } from './translated.ts';

/** null when there is no role of this id. */
export function readRole(handbook: Handbook, { id, view, in: language }: Asked): RoleView | null {
  const role = handbook.roles.get(id);
  if (!role) return null;
  const family = handbook.families.get(role.family);
  const { graph } = handbook;
  const areas = (handbook.areasOfRole.get(id) ?? []).map((area) => shapeArea(handbook, area));
  const familyAreas = (handbook.areasOfFamily.get(role.family) ?? []).map((area) => shapeArea(handbook, area));
  const held = view === 'effective' ? readHeld(handbook, id) : null;
  return {
    id,
    title: role.title,
    family: { id: role.family, title: family?.title ?? role.family },
    track: role.track,
    grade: role.grade,
    summary: role.summary,
    ...shapeRelations(handbook, role),
    reportedToBy: graph.roles
      .filter((other) => other.reportsTo.some((line) => line.targets.some((target) => target.role === id)))
      .map(shapeRoleRef),
    reporting: readReporting(handbook, role),
    equalsNaming: equalsNaming(handbook, role),
    leadsTo: leadsTo(handbook, role),
    sameGrade: graph.roles
      .filter((other) => role.grade !== null && other.grade === role.grade && other.track !== role.track)
      .map(shapeRoleRef),
    areas,
    familyAreas,
    held,
    notes: role.notes,
    familyNotes: family?.notes ?? [],
    hiring: hiringFor(handbook, role.family, id),
    indicators: indicatorsFor(handbook, role),
    roles: rolesOf(handbook, family),
    links: [...linksFrom(handbook, id, role.page), ...linksFrom(handbook, role.family, role.page)],
    page: { file: role.page, line: role.line },
    findings: findingsOf(handbook, role),
    translation: translationOf(handbook, language, { kind: 'role', id, levels: [], areas: [...areas, ...familyAreas], held }),
  };
}

/** Those of the role's part of the page: from its heading to that of the next role. */
function findingsOf(handbook: Handbook, role: graph.Role): RoleView['findings'] {
  const next = handbook.graph.roles.filter((other) => other.page === role.page && other.line > role.line).map((other) => other.line);
  const end = Math.min(...next);
  const ofPage = handbook.findingsOfPage.get(role.page) ?? [];
  return countFindings(ofPage.filter(({ line }) => line >= role.line && line < end));
}

function indicatorsFor(handbook: Handbook, role: graph.Role): RoleView['indicators'] {
  const applies = (indicator: graph.Indicator) =>
    indicator.roles.includes(role.id) || (indicator.roles.length === 0 && indicator.family === role.family);
  return handbook.graph.indicators.filter(applies).map((indicator) => shapeIndicator(handbook, indicator));
}

function rolesOf(handbook: Handbook, family: graph.Family | undefined): RoleView['roles'] {
  return (family?.roles ?? []).flatMap((id) => handbook.roles.get(id) ?? []).map(shapeRoleRef);
}

/** The next grade of its family on its own track, and the equals on the other: going there is a choice, and neither is above. */
function leadsTo(handbook: Handbook, { id, family, track, grade, equivalentTo }: graph.Role): RoleView['leadsTo'] {
  const { graph } = handbook;
  const graded = graph.roles.filter((other) => other.family === family && other.grade !== null && grade !== null && other.id !== id);
  const higher = graded.filter((other) => other.track === track && (other.grade ?? 0) > (grade ?? 0));
  const next = Math.min(...higher.map((other) => other.grade ?? 0));
  const named = equivalentTo.map(({ role }) => role);
  const equal = graph.roles.filter(
    (other) => other.track !== track && (named.includes(other.id) || graded.some((one) => one === other && one.grade === grade)),
  );
  return [...higher.filter((other) => other.grade === next), ...equal].map((other) => ({
    text: other.title,
    track: other.track,
    to: pointedAt(handbook, other.id),
    href: null,
  }));
}

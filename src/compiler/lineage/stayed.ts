/** What levels, roles and families ask to the letter what they asked: nearly all of them, mostly. The rest is left to be matched. */
import { type Asked, type Known, known } from './known.ts';

export interface Stayed {
  /** Later ids by the earlier ones. */
  areas: Map<string, string>;
  /** Earlier ids by the later ones. */
  statements: Map<string, string>;
  /** Both states without these. */
  before: Known;
  after: Known;
}

/** @param holders later level, role or family by the id of the earlier one */
export function stayedIn(before: Known, after: Known, holders: ReadonlyMap<string, string>): Stayed {
  const [old, now] = [before.asked, after.asked];
  const [areas, statements] = [new Map<string, string>(), new Map<string, string>()];
  const [from, to] = [new Set<string>(), new Set<string>()];
  for (const [holder, one] of old) {
    const later = holders.get(holder);
    const other = later === undefined ? undefined : now.get(later);
    if (later === undefined || !other || !isSame(one, other)) continue;
    from.add(holder);
    to.add(later);
    for (const [index, area] of one.areas.entries()) areas.set(area.id, other.areas[index]?.id ?? '');
    for (const [index, statement] of one.statements.entries()) statements.set(other.statements[index]?.id ?? '', statement.id);
  }
  return { areas, statements, before: without(before, from), after: without(after, to) };
}

function isSame(one: Asked, other: Asked): boolean {
  if (one.areas.length !== other.areas.length || one.statements.length !== other.statements.length) return false;
  const places = new Map<string, string>();
  for (const [index, area] of one.areas.entries()) {
    const now = other.areas[index];
    if (area.title !== now?.title || area.under !== now.under) return false;
    places.set(area.id, now.id);
  }
  return one.statements.every(({ text, area }, index) => {
    const now = other.statements[index];
    return text === now?.text && places.get(area) === now.area;
  });
}

function without(state: Known, holders: ReadonlySet<string>): Known {
  const rest = [...state.asked].filter(([holder]) => !holders.has(holder)).map(([, one]) => one);
  const [areas, statements] = [rest.flatMap((one) => one.areas), rest.flatMap((one) => one.statements)];
  return known({ groups: state.groups, holders: state.holders, areas, statements });
}

/** Places in an organization that does not exist: who is above whom, and in which unit. The first one is the top. */
import type { Posts } from '../posts.ts';
import type { Unit } from '../unit.ts';
import type { Dice } from './dice.ts';

export interface Seat {
  index: number;
  /** The index of the seat above. */
  manager: number | null;
  reports: number;
  /** How many steps from the top. */
  depth: number;
  /** How many steps down to the lowest below it. */
  height: number;
  /** The place of its unit among all. */
  unit: number;
}

/** Each takes the next five to eight below, from the top on: spans as somebody can look after them. */
export function seatsFor(people: number, chance: Dice): Seat[] {
  const seats: Seat[] = [{ index: 0, manager: null, reports: 0, depth: 0, height: 0, unit: 0 }];
  for (const seat of seats) {
    const wanted = 5 + chance.below(4);
    for (let count = 0; count < wanted && seats.length < people; count++) {
      seats.push({ index: seats.length, manager: seat.index, reports: 0, depth: seat.depth + 1, height: 0, unit: 0 });
      seat.reports++;
    }
    if (seats.length >= people) break;
  }
  for (const seat of seats.toReversed()) {
    const above = seats[seat.manager ?? -1];
    if (above) above.height = Math.max(above.height, seat.height + 1);
  }
  return seats;
}

const kinds: Unit['kind'][] = ['company', 'function', 'department', 'sub-department'];

/** A unit for each who leads somebody, within that of whoever is above. Departments are the handbook's as far as it has any. */
export function unitsFor(seats: Seat[], posts: Posts, newId: () => string): Unit[] {
  const keys = [...new Map(posts.all.flatMap(({ unit, group }) => (unit === null ? [] : [[unit, group] as const])))];
  const units: Unit[] = [];
  for (const seat of seats) {
    const above = seat.manager === null ? null : (seats[seat.manager]?.unit ?? 0);
    if (seat.reports === 0 && above !== null) {
      seat.unit = above;
      continue;
    }
    const kind = seat.height === 1 && seat.depth > 1 ? 'team' : (kinds[seat.depth] ?? 'team');
    const [key, title] = (kind === 'department' || (kind === 'team' && seat.depth === 2) ? keys.shift() : undefined) ?? [null, null];
    seat.unit = units.length;
    const ownTitle = seat.depth === 0 ? 'Company' : `${kind === 'team' ? 'Team' : 'Unit'} ${units.length}`;
    units.push({
      ...{ id: newId(), key, title: title ?? ownTitle, parent: above === null ? null : (units[above]?.id ?? null) },
      ...{ kind, closedOn: null, revision: 1 },
    });
  }
  return units;
}

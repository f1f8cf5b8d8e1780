/**
 * What is known of people at a moment, as far as the rules need it; and what an act would change in it, as plain data: shown
 * first, then written as it is. The server writes the parts in the order in which `applied` takes them.
 */
import type { Delegate } from './delegate.ts';
import type { DottedLine } from './dotted-line.ts';
import type { Leave } from './leave.ts';
import type { Membership } from './membership.ts';
import type { Person } from './person.ts';
import type { Position } from './position.ts';
import type { Unit } from './unit.ts';

export interface Roster {
  units: readonly Unit[];
  persons: readonly Person[];
  positions: readonly Position[];
}

/** A record as it was and as it will be, its revision one higher. */
export interface Altered<T> {
  before: T;
  after: T;
}

/** Whether nothing of a record is other than its revision; `after` was made of `before`, so that its parts stand in the same order. */
export function isUnaltered<T extends { revision: number }>({ before, after }: Altered<T>): boolean {
  return JSON.stringify({ ...before, revision: 0 }) === JSON.stringify({ ...after, revision: 0 });
}

/** In this order nothing refers to what is not there yet, and no two substantive positions overlap on the way. */
export interface PeopleChanges {
  units: { create: Unit[] };
  persons: { create: Person[]; change: Altered<Person>[] };
  positions: { remove: Position[]; change: Altered<Position>[]; create: Position[] };
}

export function noChanges(): PeopleChanges {
  return { units: { create: [] }, persons: { create: [], change: [] }, positions: { remove: [], change: [], create: [] } };
}

export function isNothing({ units, persons, positions }: PeopleChanges): boolean {
  return [units.create, persons.create, persons.change, positions.remove, positions.change, positions.create].every(
    ({ length }) => length === 0,
  );
}

export function applied({ units, persons, positions }: Roster, changes: PeopleChanges): Roster {
  const removed = new Set(changes.positions.remove.map(({ id }) => id));
  const kept = removed.size === 0 ? positions : positions.filter(({ id }) => !removed.has(id));
  return {
    units: [...units, ...changes.units.create],
    persons: [...altered(persons, changes.persons.change), ...changes.persons.create],
    positions: [...altered(kept, changes.positions.change), ...changes.positions.create],
  };
}

function altered<T extends { id: string }>(records: readonly T[], changes: readonly Altered<T>[]): readonly T[] {
  if (changes.length === 0) return records;
  const after = new Map(changes.map((change) => [change.before.id, change.after]));
  return records.map((record) => after.get(record.id) ?? record);
}

/** Everything the room keeps of people. */
export interface PeopleRecords extends Roster {
  memberships: readonly Membership[];
  dottedLines: readonly DottedLine[];
  leaves: readonly Leave[];
  delegates: readonly Delegate[];
}

/** The plans of single people as the records to write. */
import type { PeopleChanges } from '../roster.ts';
import type { Unit } from '../unit.ts';
import { isSamePerson, isSamePosition, type PersonPlan } from './plan-person.ts';

export function changesOf(plans: readonly PersonPlan[], units: Unit[]): PeopleChanges {
  const changes: PeopleChanges = {
    units: { create: units },
    persons: { create: [], change: [] },
    positions: { remove: [], change: [], create: [] },
  };
  for (const { before, after, targets, removed } of plans) {
    if (before === null) changes.persons.create.push(after);
    else if (!isSamePerson(before, after)) changes.persons.change.push({ before, after: { ...after, revision: before.revision + 1 } });
    changes.positions.remove.push(...removed);
    for (const { before: held, after: position } of targets) {
      if (held === null) changes.positions.create.push(position);
      else if (!isSamePosition(held, position)) {
        changes.positions.change.push({ before: held, after: { ...position, revision: held.revision + 1 } });
      }
    }
  }
  return changes;
}

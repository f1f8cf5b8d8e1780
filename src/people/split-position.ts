/** Somebody's positions from a day on: what held until then ends the day before, and something else begins. */
import { type Day, dayBefore } from '../platform/day.ts';
import type { Position } from './position.ts';
import type { PeopleChanges } from './roster.ts';

export type PositionFacts = Pick<Position, 'post' | 'title' | 'grade' | 'unit' | 'manager'>;

/** Adds the change to the plan. One that began on that very day was not as it should be: it is corrected, nothing is ended. */
export function changeFrom(changes: PeopleChanges, position: Position, day: Day, facts: Partial<PositionFacts>, newId: () => string): void {
  if (position.from >= day) {
    correct(changes, position, facts);
    return;
  }
  correct(changes, position, { until: dayBefore(day) });
  changes.positions.create.push({ ...position, ...facts, id: newId(), from: day, revision: 1 });
}

export function correct(
  changes: PeopleChanges,
  before: Position,
  facts: Partial<PositionFacts & Pick<Position, 'from' | 'until' | 'kind'>>,
): void {
  changes.positions.change.push({ before, after: { ...before, ...facts, revision: before.revision + 1 } });
}

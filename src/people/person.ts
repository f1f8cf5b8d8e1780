/** Somebody who works here, worked here, or is about to. */
import type { Day } from '../platform/day.ts';

export interface Person {
  id: string;
  /** The personnel number: unique in the organization, at most 50 characters. */
  number: string;
  name: string;
  email: string | null;
  /** The first day here. */
  startedOn: Day | null;
  /** The last day here. */
  leftOn: Day | null;
  revision: number;
}

export function isHereOn({ startedOn, leftOn }: Pick<Person, 'startedOn' | 'leftOn'>, day: Day): boolean {
  return (startedOn === null || startedOn <= day) && (leftOn === null || day <= leftOn);
}

/** Whether they have not left before that day. */
export function isStillHere({ leftOn }: Pick<Person, 'leftOn'>, day: Day): boolean {
  return leftOn === null || day <= leftOn;
}

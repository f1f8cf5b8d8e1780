/** Takes from the database what the rules need to look at for an act on a few people. */
import type { Day } from '../../platform/day.ts';
import type { NewId } from '../../platform/new-id.ts';
import { type AtHand, atHand } from '../at-hand.ts';
import type { Posts } from '../posts.ts';
import { personsCalled } from './store/persons.ts';
import { positionsAbove, positionsOfAll, positionsUnder } from './store/positions.ts';
import type { Within } from './store/within.ts';

export interface Around {
  posts: Posts;
  today: Day;
  newId: NewId;
}

/**
 * @param people whose records the act is about
 * @param managers who would have reports afterwards
 */
export async function gather(
  within: Within,
  people: readonly string[],
  managers: readonly (string | null | undefined)[],
  around: Around,
): Promise<AtHand> {
  const named = distinct([...people, ...managers]);
  const own = await positionsOfAll(within, named);
  // Those who lose somebody are looked at as well: their span changes.
  const above = distinct(own.map(({ manager }) => manager));
  const reporting = await positionsUnder(within, distinct([...named, ...above]));
  const reports = distinct(reporting.map(({ person }) => person));
  const lines = await positionsAbove(within, distinct([...named, ...above, ...reports]), '0001-01-01');
  const positions = new Map([...own, ...reporting, ...lines].map((position) => [position.id, position]));
  const everybody = distinct([...named, ...[...positions.values()].flatMap(({ person, manager }) => [person, manager])]);
  return atHand({ units: [], persons: await personsCalled(within, everybody), positions: [...positions.values()] }, around);
}

function distinct(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null && id !== undefined))];
}

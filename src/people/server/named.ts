/** That what a request names beside its address is there. */
import { notThere } from './found.ts';
import { personById } from './store/persons.ts';
import { unitById } from './store/units.ts';
import type { Within } from './store/within.ts';

export interface Named {
  unit?: string | null | undefined;
  people?: readonly (string | null | undefined)[];
}

/** @throws Refusal 422 */
export async function mustBeThere(within: Within, { unit, people = [] }: Named): Promise<void> {
  if (unit != null && (await unitById(within, unit)) === null) throw notThere(unit);
  for (const id of people) if (id != null && (await personById(within, id)) === null) throw notThere(id);
}

/** Without what was not named: it stays as it is. */
export function given<T extends object>(asked: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as never;
}

/** Records that are asked for by id: there, or a refusal that says what is not. */
import { Refusal } from '../../platform/refusal.ts';
import { nothingCalled } from '../messages.generated.ts';
import type { Person } from '../person.ts';
import type { Unit } from '../unit.ts';
import { personById } from './store/persons.ts';
import { type NamedPosition, positionById } from './store/positions.ts';
import { unitById } from './store/units.ts';
import type { Within } from './store/within.ts';

/** The address names what is not there. */
export function nothing(id: string): Refusal {
  return new Refusal(404, nothingCalled({ id }), { suggestions: [] });
}

/** What is named inside a request and is not there: the request is wrong, not its address. */
export function notThere(id: string): Refusal {
  return new Refusal(422, nothingCalled({ id }), { suggestions: [] });
}

export async function foundPerson(within: Within, id: string): Promise<Person> {
  const person = await personById(within, id);
  if (person === null) throw nothing(id);
  return person;
}

/** Nobody else changes them until the end of the transaction. */
export async function heldPerson(within: Within, id: string): Promise<Person> {
  const person = await personById(within, id, true);
  if (person === null) throw nothing(id);
  return person;
}

export async function foundUnit(within: Within, id: string): Promise<Unit> {
  const unit = await unitById(within, id);
  if (unit === null) throw nothing(id);
  return unit;
}

export async function foundPosition(within: Within, id: string): Promise<NamedPosition> {
  const position = await positionById(within, id);
  if (position === null) throw nothing(id);
  return position;
}

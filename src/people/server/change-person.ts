/** Adding somebody, and changing what is kept of them. */
import type { Day } from '../../platform/day.ts';
import type { Change } from '../../platform/database/database.ts';
import { cleaned } from '../check-person.ts';
import type { AddedPerson, ChangedPerson } from '../contract.ts';
import { numberTaken } from '../messages.generated.ts';
import type { Person } from '../person.ts';
import type { Posts } from '../posts.ts';
import { noChanges } from '../roster.ts';
import { changePeople } from './change-people.ts';
import { enterPosition } from './enter-position.ts';
import { refusalOf } from './refuse.ts';
import { personByNumber } from './store/persons.ts';
import { holdTree } from './store/units.ts';

/** @returns the id */
export async function addPerson(change: Change, posts: Posts, today: Day, asked: AddedPerson): Promise<string> {
  const { number, name, email = null, startedOn = null, position } = asked;
  const person: Person = { id: change.newId(), number: cleaned(number), name: cleaned(name), email: email && cleaned(email), startedOn, leftOn: null, revision: 1 };
  await mustBeFree(change, person);
  const changes = noChanges();
  changes.persons.create.push(person);
  if (position) {
    await holdTree(change, 'lines');
    changes.positions.create.push(await enterPosition(change, posts, person, position, { id: change.newId(), revision: 1 }));
  }
  await changePeople(change, changes, today);
  return person.id;
}

/** @param person as it is, held by this transaction */
export async function changePerson(change: Change, today: Day, before: Person, { id: _, ...asked }: ChangedPerson): Promise<Person> {
  const after = { ...before, ...given(asked), revision: before.revision + 1 };
  if (same(before, after)) {
    change.nothing();
    return before;
  }
  if (after.number !== before.number) await mustBeFree(change, after);
  const changes = noChanges();
  changes.persons.change.push({ before, after });
  await changePeople(change, changes, today);
  return after;
}

function given({ number, name, email, startedOn }: Omit<ChangedPerson, 'id'>): Partial<Person> {
  return {
    ...(number !== undefined && { number: cleaned(number) }),
    ...(name !== undefined && { name: cleaned(name) }),
    ...(email !== undefined && { email: email && cleaned(email) }),
    ...(startedOn !== undefined && { startedOn }),
  };
}

function same({ revision: _, ...one }: Person, { revision: __, ...other }: Person): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function mustBeFree(change: Change, { id, number }: Person): Promise<void> {
  const other = await personByNumber(change, number);
  if (other !== null && other.id !== id) throw refusalOf(numberTaken({ number, name: other.name }));
}

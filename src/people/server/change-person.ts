/** Adding somebody, and changing what is kept of them. */
import type { Change } from '../../platform/database/database.ts';
import { cleaned, personProblems } from '../check-person.ts';
import type { AddedPerson, ChangedPerson } from '../contract.ts';
import { numberTaken } from '../messages.generated.ts';
import type { Person } from '../person.ts';
import { checked } from '../planned.ts';
import { isUnaltered, noChanges } from '../roster.ts';
import { changePeople } from './change-people.ts';
import { addPosition } from './change-position.ts';
import { type Around, gather } from './gather.ts';
import { given } from './named.ts';
import { refusalOf, refuseAny } from './refuse.ts';
import { personByNumber } from './store/persons.ts';

/** @returns the id */
export async function addPerson(change: Change, around: Around, asked: AddedPerson): Promise<string> {
  const { position, ...facts } = asked;
  const nobody = { id: change.newId(), number: '', name: '', email: null, startedOn: null, leftOn: null, revision: 1 };
  const person: Person = { ...nobody, ...clean(facts) };
  refuseAny(personProblems(person, around.today));
  await mustBeFree(change, person);
  const changes = noChanges();
  changes.persons.create.push(person);
  await changePeople(change, { changes, messages: [] });
  if (position) await addPosition(change, around, person.id, position);
  return person.id;
}

/** @param before as it is, held by this transaction */
export async function changePerson(change: Change, around: Around, before: Person, { id, ...asked }: ChangedPerson): Promise<void> {
  const after: Person = { ...before, ...clean(asked), revision: before.revision + 1 };
  if (isUnaltered({ before, after })) return change.nothing();
  refuseAny(personProblems(after, around.today));
  if (after.number !== before.number) await mustBeFree(change, after);
  const changes = noChanges();
  changes.persons.change.push({ before, after });
  await changePeople(change, checked(id, changes, around.today, await gather(change, [id], [], around)));
}

function clean(asked: Partial<Pick<Person, 'number' | 'name' | 'email' | 'startedOn'>> | Omit<ChangedPerson, 'id'>): Partial<Person> {
  const { number, name, email, startedOn } = asked;
  return given({
    number: number === undefined ? undefined : cleaned(number),
    name: name === undefined ? undefined : cleaned(name),
    email: email == null ? email : cleaned(email),
    startedOn,
  });
}

async function mustBeFree(change: Change, { id, number }: Person): Promise<void> {
  const other = await personByNumber(change, number);
  if (other !== null && other.id !== id) throw refusalOf(numberTaken({ number, name: other.name }));
}

/** Whom somebody reports to, as an identity provider says: of who holds a position, a move from today on. */
import { changePeople } from '../../../people/server/change-people.ts';
import type { Around } from '../../../people/server/gather.ts';
import { planFor } from '../../../people/server/move-person.ts';
import { personById } from '../../../people/server/store/persons.ts';
import { namedPositionsOn } from '../../../people/server/store/positions.ts';
import type { Change } from '../../../platform/database/database.ts';
import { wrong } from '../../scim/wrong.ts';

/**
 * Under `holdTree`.
 * @returns what is to be kept beside, because there is no position that would say it
 * @throws Refusal where there is nobody of that id, or a rule of reporting lines forbids it
 */
export async function setManager(change: Change, around: Around, person: string, manager: string | null): Promise<string | null> {
  const path = 'manager.value';
  if (manager !== null && (manager === person || (await personById(change, manager)) === null)) throw wrong.value(path, manager);
  const [held] = await namedPositionsOn(change, [person], 'substantive', around.today);
  if (held === undefined) return manager;
  if (held.manager !== manager)
    await changePeople(change, await planFor(change, around, { move: { id: person, kind: 'substantive', on: around.today, manager } }));
  return null;
}

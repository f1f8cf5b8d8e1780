/** Adding, mending and taking away a position as it was entered. Moves and leaving are acts of their own. */
import type { Change } from '../../platform/database/database.ts';
import type { EnteredPosition } from '../contract.ts';
import { planCorrection, planEntry } from '../moves.ts';
import { checked } from '../planned.ts';
import type { Position } from '../position.ts';
import { isSamePost } from '../posts.ts';
import { isUnaltered, noChanges } from '../roster.ts';
import { changePeople } from './change-people.ts';
import { heldPerson } from './found.ts';
import { type Around, gather } from './gather.ts';
import { given, mustBeThere } from './named.ts';
import { holdTree } from './store/units.ts';

/** @returns the id */
export async function addPosition(change: Change, around: Around, owner: string, asked: EnteredPosition): Promise<string> {
  await holdTree(change, 'lines');
  const person = await heldPerson(change, owner);
  const { kind = 'substantive', from, until = null, post, ...facts } = asked;
  await mustBeThere(change, { unit: facts.unit, people: [facts.manager] });
  const hand = await gather(change, [owner], [facts.manager], around);
  const { grade, unit, manager } = given(facts);
  const plan = planEntry(
    { person, facts: { post, grade: grade ?? null, unit: unit ?? null, manager: manager ?? null }, kind, from, until },
    hand,
  );
  await changePeople(change, plan);
  return plan.changes.positions.create[0]?.id ?? '';
}

/** The post may be gone from the handbook; it is asked about only where another one is named. */
export async function changePosition(change: Change, around: Around, position: Position, asked: Partial<EnteredPosition>): Promise<void> {
  await holdTree(change, 'lines');
  await heldPerson(change, position.person);
  const { kind, from, until, post, ...facts } = asked;
  await mustBeThere(change, { unit: facts.unit, people: [facts.manager] });
  const hand = await gather(change, [position.person], [facts.manager], around);
  const another = post !== undefined && !isSamePost(post, position.post) ? { post } : {};
  const plan = planCorrection({ position, facts: { ...given(facts), ...another }, period: given({ kind, from, until }) }, hand);
  const [altered] = plan.changes.positions.change;
  if (altered && isUnaltered(altered)) return change.nothing();
  await changePeople(change, plan);
}

export async function removePosition(change: Change, around: Around, position: Position): Promise<void> {
  await holdTree(change, 'lines');
  await heldPerson(change, position.person);
  const changes = noChanges();
  changes.positions.remove.push(position);
  await changePeople(change, checked(position.person, changes, position.from, await gather(change, [position.person], [], around)));
}

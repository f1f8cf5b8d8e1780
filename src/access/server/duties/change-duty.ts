/** Giving a duty, saying which day is its last, ending it. */
import { isStillHere } from '../../../people/person.ts';
import { nothing, notThere } from '../../../people/server/found.ts';
import { personById } from '../../../people/server/store/persons.ts';
import { unitById } from '../../../people/server/store/units.ts';
import type { Change } from '../../../platform/database/database.ts';
import { type Day, dayBefore } from '../../../platform/day.ts';
import type { Viewer } from '../../../platform/policy/viewer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { type Duty, type DutyName, dutiesOfUnits } from '../../duty.ts';
import {
  dutyDays,
  dutyFollows,
  dutyHeld,
  dutyOver,
  dutyOwn,
  dutyPast,
  dutyPersonLeft,
  dutyUnitClosed,
  dutyWithoutUnit,
} from '../../messages.generated.ts';
import { dutyById, dutyLike, endDuty, giveDuty, moveDutyEnd } from '../store/duties.ts';
import { keepAdministered } from './keep-administered.ts';
import type { Notify } from './notify.ts';

export interface GivenDuty {
  person: string;
  duty: DutyName;
  unit?: string | null | undefined;
  from?: Day | undefined;
  until?: Day | null | undefined;
}

/** Who does it, when, and how its person hears of it. */
export interface Giving {
  viewer: Viewer;
  today: Day;
  notify: Notify;
}

/** What was given by somebody here, and not by a group. */
const given = 'given';

/** @returns its id */
export async function giveDutyTo(change: Change, { viewer, today, notify }: Giving, asked: GivenDuty): Promise<string> {
  const { person: id, duty, unit: unitId = null, from = today, until = null } = asked;
  if (id === viewer.person) throw new Refusal(403, dutyOwn());
  // Held until the end: of two who give the same at once, the second finds it there.
  const person = await personById(change, id, true);
  if (person === null) throw notThere(id);
  if (from < today) throw new Refusal(422, dutyPast({ day: from }));
  if (until !== null && until < from) throw new Refusal(422, dutyDays({ from, until }));
  if (!isStillHere(person, from)) throw new Refusal(409, dutyPersonLeft({ name: person.name, day: person.leftOn ?? '' }));
  if (unitId !== null) await mustBeOpen(change, duty, unitId, from);
  const twice = await dutyLike(change, { person: id, duty, unit: unitId, source: given, from, until });
  if (twice !== null) throw new Refusal(409, dutyHeld({ name: person.name, from: twice.from, until: twice.until }));
  await notify(change, { to: id, kind: 'duty-given', values: { duty, unit: unitId, by: viewer.person, from }, link: null });
  return giveDuty(change, { person: id, duty, unit: unitId, source: given, from, until });
}

async function mustBeOpen(change: Change, duty: DutyName, id: string, from: Day): Promise<void> {
  if (!dutiesOfUnits.includes(duty)) throw new Refusal(422, dutyWithoutUnit());
  const unit = await unitById(change, id);
  if (unit === null) throw notThere(id);
  if (unit.closedOn !== null && unit.closedOn <= from) throw new Refusal(409, dutyUnitClosed({ title: unit.title, day: unit.closedOn }));
}

/** @param mustBe refuses whoever saw another revision */
export async function changeDutyEnd(
  change: Change,
  { viewer, today, notify }: Giving,
  mustBe: (revision: number) => void,
  { id, until }: { id: string; until: Day | null },
): Promise<void> {
  const duty = await heldDuty(change, id, today);
  mustBe(duty.revision);
  if (until === duty.until) return change.nothing();
  const isLonger = until === null || (duty.until !== null && until > duty.until);
  // To let one's own go on is to give it to oneself.
  if (isLonger && duty.person === viewer.person) throw new Refusal(403, dutyOwn());
  const earliest = duty.from > today ? duty.from : today;
  if (until !== null && until < earliest) throw new Refusal(422, dutyDays({ from: earliest, until }));
  const twice = await dutyLike(change, { ...duty, until }, id);
  if (twice !== null) throw new Refusal(409, dutyHeld({ name: await nameOf(change, duty.person), from: twice.from, until: twice.until }));
  await keepAdministered(change, today, () => moveDutyEnd(change, duty, until));
  const values = { duty: duty.duty, unit: duty.unit, by: viewer.person };
  if (until === null) await notify(change, { to: duty.person, kind: 'duty-given', values: { ...values, from: duty.from }, link: null });
  else await notify(change, { to: duty.person, kind: 'duty-ended', values: { ...values, until }, link: null });
}

/** From this moment on it gives nothing; one that began today, or would begin later, is taken away as if it had not been given. */
export async function endDutyNow(
  change: Change,
  { viewer, today, notify }: Giving,
  mustBe: (revision: number) => void,
  id: string,
): Promise<void> {
  const duty = await heldDuty(change, id, today);
  mustBe(duty.revision);
  await keepAdministered(change, today, () => endDuty(change, duty, dayBefore(today)));
  const values = { duty: duty.duty, unit: duty.unit, by: viewer.person, until: today };
  await notify(change, { to: duty.person, kind: 'duty-ended', values, link: null });
}

/** That may be changed here; nobody else changes it until the end of the transaction. */
async function heldDuty(change: Change, id: string, today: Day): Promise<Duty> {
  const duty = await dutyById(change, id);
  if (duty === null) throw nothing(id);
  if (duty.source !== given) throw new Refusal(409, dutyFollows());
  if (duty.until !== null && duty.until < today) throw new Refusal(409, dutyOver({ day: duty.until }));
  return duty;
}

async function nameOf(change: Change, id: string): Promise<string> {
  return (await personById(change, id))?.name ?? '';
}

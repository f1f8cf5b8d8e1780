/** Units of one's own: added, renamed, moved, closed. Those of the handbook are changed there, and taken over. */
import { canonical } from '../../platform/audit/append.ts';
import type { Change } from '../../platform/database/database.ts';
import type { Day } from '../../platform/day.ts';
import { cleaned } from '../check-person.ts';
import type { UnitsPlanView } from '../contract.ts';
import { planStale, unitHandbook, unitHolds } from '../messages.generated.ts';
import { isUnaltered } from '../roster.ts';
import type { Say } from '../speech/say.ts';
import { type HandbookUnit, takeUnits, type UnitsTaken } from '../take-units.ts';
import { type Unit, unitCircles } from '../unit.ts';
import { notThere } from './found.ts';
import { given, mustBeThere } from './named.ts';
import { planDigest } from './plan-digest.ts';
import { meetingOthers, refusalOf, refuseAny } from './refuse.ts';
import { allUnits, holdTree, insertUnits, peopleFrom, updateUnits } from './store/units.ts';
import type { Within } from './store/within.ts';

type Facts = Pick<Unit, 'title' | 'kind' | 'parent'>;

/** @returns the id */
export async function addUnit(
  change: Change,
  { title, kind, parent = null }: Omit<Facts, 'parent'> & { parent?: string | null | undefined },
): Promise<string> {
  await holdTree(change, 'units');
  const unit: Unit = { id: change.newId(), key: null, title: cleaned(title), kind, parent, closedOn: null, revision: 1 };
  await mustBeThere(change, { unit: parent });
  await insertUnits(change, [unit]);
  change.audit({ action: 'unit.create', subject: { kind: 'unit', id: unit.id }, content: unit });
  return unit.id;
}

type AskedUnit = { [K in 'title' | 'kind' | 'parent' | 'closedOn']?: Unit[K] | undefined };

/** @param before read under `holdTree` */
export async function changeUnit(change: Change, today: Day, before: Unit, asked: AskedUnit): Promise<void> {
  const { title, ...rest } = asked;
  const after: Unit = {
    ...before,
    ...given({ ...rest, title: title === undefined ? undefined : cleaned(title) }),
    revision: before.revision + 1,
  };
  if (isUnaltered({ before, after })) return change.nothing();
  const ofHandbook = before.key !== null && (after.title !== before.title || after.parent !== before.parent || after.kind !== before.kind);
  if (ofHandbook) throw refusalOf(unitHandbook({ title: before.title }));
  const units = await allUnits(change);
  if (after.parent !== null && !units.some(({ id }) => id === after.parent)) throw notThere(after.parent);
  refuseAny(unitCircles(units.map((unit) => (unit.id === after.id ? after : unit))));
  if (after.closedOn !== null) {
    const count = await heldBy(change, units, after, after.closedOn);
    if (count > 0) throw refusalOf(unitHolds({ title: after.title, count, day: after.closedOn > today ? after.closedOn : today }));
  }
  await updateUnits(change, [after]);
  change.audit({ action: 'unit.change', subject: { kind: 'unit', id: after.id }, content: after });
}

/** People who are in it after a day, and units that are still open below it. */
async function heldBy(within: Within, units: readonly Unit[], { id }: Unit, last: Day): Promise<number> {
  const below = units.filter(({ parent, closedOn }) => parent === id && (closedOn === null || closedOn > last)).length;
  return below + ((await peopleFrom(within, [id], last)).get(id) ?? 0);
}

export interface UnitsPlan extends UnitsTaken {
  digest: string;
  people: Map<string, number>;
}

export async function planUnits(
  within: Within & { newId: () => string },
  today: Day,
  handbook: readonly HandbookUnit[],
): Promise<UnitsPlan> {
  const units = await allUnits(within);
  const open = units.filter(({ key, closedOn }) => key !== null && closedOn === null).map(({ id }) => id);
  const people = await peopleFrom(within, open, today);
  const own = new Set(units.filter(({ key, closedOn }) => key === null && closedOn === null).flatMap(({ parent }) => parent ?? []));
  const isHeld = ({ id }: Unit) => (people.get(id) ?? 0) > 0 || own.has(id);
  const taken = takeUnits(units, handbook, { today, newId: within.newId, isHeld });
  return { ...taken, people, digest: planDigest(canonical([taken.steps, taken.change])) };
}

export function showUnitsPlan({ digest, steps, change, held, people }: UnitsPlan, today: Day, say: Say): UnitsPlanView {
  const ids = new Map(change.map(({ before }) => [before.key, before.id]));
  return {
    digest,
    steps: steps.map((step) => ({ ...step, people: people.get(ids.get(step.key) ?? '') ?? 0 })),
    warnings: held.map(({ id, title }) => say({ ...unitHolds({ title, count: people.get(id) || 1, day: today }), severity: 'warning' })),
  };
}

/** @throws Refusal 409 when it is another plan by now */
export async function applyUnits(change: Change, today: Day, handbook: readonly HandbookUnit[], digest: string): Promise<UnitsPlan> {
  await holdTree(change, 'units');
  const plan = await planUnits(change, today, handbook);
  if (plan.digest !== digest) throw refusalOf(planStale());
  await meetingOthers(() => insertUnits(change, plan.create));
  await updateUnits(
    change,
    plan.change.map(({ after }) => after),
  );
  for (const unit of plan.create) change.audit({ action: 'unit.create', subject: { kind: 'unit', id: unit.id }, content: unit });
  for (const { after } of plan.change) change.audit({ action: 'unit.change', subject: { kind: 'unit', id: after.id }, content: after });
  if (plan.create.length + plan.change.length === 0) change.nothing();
  return plan;
}

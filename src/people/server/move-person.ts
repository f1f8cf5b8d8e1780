/** Moving somebody, and somebody leaving: the plan, and that very plan applied. */
import { canonical } from '../../platform/audit/append.ts';
import type { Change } from '../../platform/database/database.ts';
import type { LeavingAsked, MoveAsked, MovePlanView } from '../contract.ts';
import { planStale } from '../messages.generated.ts';
import { planEntry, planLeave, planMove } from '../moves.ts';
import { holdsOn } from '../period.ts';
import type { Planned } from '../planned.ts';
import type { Position } from '../position.ts';
import type { Posts } from '../posts.ts';
import { isUnaltered } from '../roster.ts';
import type { Say } from '../speech/say.ts';
import { changePeople } from './change-people.ts';
import { foundPerson } from './found.ts';
import { type Around, gather } from './gather.ts';
import { given, mustBeThere } from './named.ts';
import { planDigest } from './plan-digest.ts';
import { refusalOf } from './refuse.ts';
import { refOf, shapePost, unitRefOf } from './shape.ts';
import { namesOf } from './store/persons.ts';
import { reportingTo } from './store/positions.ts';
import { unitTitles } from './store/units.ts';
import type { Within } from './store/within.ts';

export type Asked = { move: MoveAsked } | { leaving: LeavingAsked };

export async function planFor(within: Within, around: Around, asked: Asked): Promise<Planned> {
  if ('leaving' in asked) {
    const { id, on, reports } = asked.leaving;
    const person = await foundPerson(within, id);
    await mustBeThere(within, { people: [reports?.to] });
    return planLeave({ person, leftOn: on, reports }, await gather(within, [id], [reports?.to], around));
  }
  const { id, kind, on, until, reports, post, ...facts } = asked.move;
  const person = await foundPerson(within, id);
  await mustBeThere(within, { unit: facts.unit, people: [facts.manager, reports?.to] });
  const hand = await gather(within, [id], [facts.manager, reports?.to], around);
  const named = { ...given(facts), ...(post && { post }) };
  if (kind !== 'acting') return planMove({ person, from: on, facts: named, reports }, hand);
  // Acting, somebody keeps unit and manager unless told otherwise.
  const own = hand.positionsOf(id).find((position) => position.kind === 'substantive' && holdsOn(position, on));
  const kept = { unit: own?.unit ?? null, manager: own?.manager ?? null };
  return planEntry(
    { person, facts: { ...kept, ...named, post: post ?? own?.post ?? { kind: 'role', id: '' } }, kind, from: on, until: until ?? null },
    hand,
  );
}

/**
 * Under `holdTree`, as somebody whom this transaction holds.
 * @throws Refusal 409 when it is another plan by now
 */
export async function applyPlan(change: Change, around: Around, asked: Asked, digest: string): Promise<void> {
  const plan = await planFor(change, around, asked);
  if (digestOf(plan) !== digest) throw refusalOf(planStale());
  await changePeople(change, plan);
}

/** Ids of what is yet to be made are made anew each time; all else of a plan is the plan. */
function digestOf({ changes: { persons, positions } }: Pick<Planned, 'changes'>): string {
  const withoutIds = positions.create.map(({ id: _, ...position }) => position);
  return planDigest(canonical([persons, positions.change, positions.remove, withoutIds]));
}

type Shown = NonNullable<MovePlanView['steps'][number]['was']>;

export async function showPlan(within: Within, posts: Posts, say: Say, asked: Asked, plan: Planned): Promise<MovePlanView> {
  const { id, on } = 'move' in asked ? asked.move : asked.leaving;
  const { remove, change, create } = plan.changes.positions;
  const all = [...remove, ...create, ...change.flatMap(({ before, after }) => [before, after])];
  const names = await namesOf(
    within,
    all.flatMap(({ person, manager }) => [person, manager ?? []].flat()),
  );
  const units = await unitTitles(
    within,
    all.flatMap(({ unit }) => unit ?? []),
  );
  const shown = ({ kind, post, title, grade, unit, manager, from, until }: Position): Shown => ({
    kind,
    post: shapePost(posts, post, title),
    grade,
    unit: unitRefOf(unit, units.get(unit ?? '') ?? null),
    manager: refOf(manager, names.get(manager ?? '') ?? null),
    from,
    until,
  });
  const step = (act: MovePlanView['steps'][number]['act'], was: Position | null, becomes: Position | null) => {
    const person = (was ?? becomes)?.person ?? '';
    return { act, person: refOf(person, names.get(person) ?? ''), was: was && shown(was), becomes: becomes && shown(becomes) };
  };
  const said = plan.messages.map(say);
  return {
    digest: digestOf(plan),
    steps: [
      ...change.map(({ before, after }) => step(isEnded(before, after) ? 'end' : 'change', before, after)),
      ...remove.map((position) => step('remove', position, null)),
      ...create.map((position) => step('begin', null, position)),
    ],
    reports: (await reportingTo(within, id, on, 200)).map(({ person, personName }) => ({ id: person, name: personName })),
    warnings: said.filter(({ severity }) => severity !== 'error'),
    refused: said.filter(({ severity }) => severity === 'error'),
  };
}

/** Nothing of it is other than its last day. */
function isEnded(before: Position, after: Position): boolean {
  return after.until !== null && isUnaltered({ before: { ...before, until: null }, after: { ...after, until: null } });
}

/** Moving one person, letting one leave, entering and correcting a position: from what is at hand to a plan. */
import { type Day, dayAfter } from '../platform/day.ts';
import type { AtHand } from './at-hand.ts';
import { gradeFor, postNamed } from './check-positions.ts';
import { type Message, positionNone, reportsLeft } from './messages.generated.ts';
import { holdsOn } from './period.ts';
import type { Person } from './person.ts';
import { checked, type Planned, refused } from './planned.ts';
import type { Position } from './position.ts';
import type { PostKey } from './posts.ts';
import { noChanges, type PeopleChanges } from './roster.ts';
import { changeFrom, correct, type PositionFacts } from './split-position.ts';

/** What is not named stays as it is. Without a grade a new post brings its own. */
export type Facts = Partial<Pick<Position, 'grade' | 'unit' | 'manager'>> & { post?: PostKey };

/** Who direct reports go to: `null` is nobody. Left out, they stay. */
export interface ReportsTo {
  to: string | null;
}

export interface Move {
  person: Person;
  /** The first day on which it holds. */
  from: Day;
  facts: Facts;
  reports?: ReportsTo | undefined;
}

/** The position that holds until then ends the day before; what was entered for later stays. */
export function planMove({ person, from, facts, reports }: Move, hand: AtHand): Planned {
  const held = hand.positionsOf(person.id).find((position) => position.kind === 'substantive' && holdsOn(position, from));
  if (!held) return refused(positionNone({ name: person.name, day: from }));
  const read = factsRead(person, facts, held, hand);
  if ('message' in read) return refused(read);
  const changes = noChanges();
  if (Object.entries(read).some(([name, value]) => !isSame(held[name as keyof PositionFacts], value))) {
    changeFrom(changes, held, from, read, hand.newId);
  }
  if (reports) handOn(changes, person, from, reports, hand);
  return checked(person.id, changes, from, hand);
}

/** With `leftOn` as the last day: positions end then, those that were to begin later are gone. */
export function planLeave(
  { person, leftOn, reports }: { person: Person; leftOn: Day; reports?: ReportsTo | undefined },
  hand: AtHand,
): Planned {
  const changes = noChanges();
  changes.persons.change.push({ before: person, after: { ...person, leftOn, revision: person.revision + 1 } });
  for (const position of hand.positionsOf(person.id)) {
    if (position.from > leftOn) changes.positions.remove.push(position);
    else if (position.until === null || position.until > leftOn) correct(changes, position, { until: leftOn });
  }
  const next = dayAfter(leftOn);
  const left = reportsFrom(person, next, hand);
  if (reports) handOn(changes, person, next, reports, hand);
  const plan = checked(person.id, changes, next, hand);
  if (reports || left.length === 0) return plan;
  const names = [...new Set(left.map((position) => hand.person(position.person)?.name ?? position.person))];
  return {
    ...plan,
    messages: [reportsLeft({ name: person.name, day: leftOn, count: names.length, names: names.join(', ') }), ...plan.messages],
  };
}

/** A first position, an acting one, or one of the past. */
export function planEntry(
  { person, facts, ...period }: { person: Person; facts: Facts & { post: PostKey } } & Pick<Position, 'kind' | 'from' | 'until'>,
  hand: AtHand,
): Planned {
  const read = factsRead(person, facts, null, hand);
  if ('message' in read) return refused(read);
  const changes = noChanges();
  const none = { post: facts.post, title: facts.post.id, grade: null, unit: null, manager: null };
  changes.positions.create.push({ ...none, ...read, ...period, id: hand.newId(), person: person.id, revision: 1 });
  return checked(person.id, changes, period.from, hand);
}

/** Something was entered wrongly: it was never so. */
export function planCorrection(
  { position, facts, period }: { position: Position; facts: Facts; period?: Partial<Pick<Position, 'from' | 'until' | 'kind'>> },
  hand: AtHand,
): Planned {
  const person = hand.person(position.person);
  const read = factsRead(person ?? { name: position.person }, facts, position, hand);
  if ('message' in read) return refused(read);
  const changes = noChanges();
  correct(changes, position, { ...read, ...period });
  return checked(position.person, changes, period?.from ?? position.from, hand);
}

function factsRead(
  { name }: Pick<Person, 'name'>,
  facts: Facts,
  held: Position | null,
  { posts }: AtHand,
): Partial<PositionFacts> | Message {
  const { post: key, grade, unit, manager } = facts;
  const others = { ...(unit === undefined ? {} : { unit }), ...(manager === undefined ? {} : { manager }) };
  if (!key && grade === undefined) return others;
  const named = key ?? held?.post;
  const post = named && (key ? postNamed(posts, named) : posts.find(named.kind, named.id));
  // A level that the handbook no longer has says nothing of grades.
  if (!post) return { ...others, grade: grade ?? null };
  if ('code' in post) return post;
  const graded = gradeFor(name, post, grade ?? null);
  if ('code' in graded) return graded;
  return { ...others, ...graded, ...(key ? { post: { kind: post.kind, id: post.id }, title: post.title } : {}) };
}

/** Positions that hold on the day or begin later, in which somebody reports to this person. */
function reportsFrom({ id }: Person, day: Day, hand: AtHand): Position[] {
  return hand.reportsTo(id).filter(({ kind, until }) => kind === 'substantive' && (until === null || until >= day));
}

function handOn(changes: PeopleChanges, person: Person, day: Day, { to }: ReportsTo, hand: AtHand): void {
  for (const position of reportsFrom(person, day, hand)) changeFrom(changes, position, day, { manager: to }, hand.newId);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

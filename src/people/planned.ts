/** A single act as a plan: what it changes, whom it touches, and what is to be said of it. */
import type { Day } from '../platform/day.ts';
import { type AtHand, afterwards } from './at-hand.ts';
import { managerProblem, positionProblems } from './check-positions.ts';
import { spanProblems } from './check-spans.ts';
import type { Message } from './messages.generated.ts';
import { circleSaid, circleThrough } from './reporting-circle.ts';
import { noChanges, type PeopleChanges } from './roster.ts';

export interface Planned {
  changes: PeopleChanges;
  /** Others whose records change with it, by name. */
  touches: { person: string; name: string }[];
  /** With an error among them nothing is done. */
  messages: Message[];
}

export function isPossible({ messages }: Pick<Planned, 'messages'>): boolean {
  return messages.every(({ severity }) => severity !== 'error');
}

export function refused(...messages: Message[]): Planned {
  return { changes: noChanges(), touches: [], messages };
}

/** Looks at everybody whose records change, as they would be then; at spans on the day from which it holds. */
export function checked(person: string, changes: PeopleChanges, day: Day, hand: AtHand): Planned {
  const then = afterwards(hand, changes);
  const nameOf = (id: string) => then.person(id)?.name ?? id;
  const written = [...changes.positions.change.map(({ after }) => after), ...changes.positions.create];
  const people = [...new Set([person, ...written.map((position) => position.person)])];

  const own = people.flatMap((id) => {
    const holder = then.person(id);
    return holder ? positionProblems(holder, then.positionsOf(id), hand.today).map(({ message }) => message) : [];
  });
  const lines = written.flatMap((position): Message[] => {
    const circle = circleThrough(position, then.positionsOf);
    if (circle) return [circleSaid(circle, nameOf)];
    const manager = position.manager === null ? null : then.person(position.manager);
    const away = manager && managerProblem({ name: nameOf(position.person) }, position, manager);
    return away ? [away] : [];
  });
  const managers = new Set(
    [...changes.positions.change.map(({ before }) => before), ...written].flatMap(({ manager }) => manager ?? []).concat(person),
  );
  const looked = [...managers].flatMap((id) => [...then.positionsOf(id), ...then.reportsTo(id)]);
  const byId = new Map(looked.map((position) => [position.id, position]));
  const spans = spanProblems([...byId.values()], { posts: hand.posts, nameOf, day, only: managers });
  return {
    changes,
    touches: people.filter((id) => id !== person).map((id) => ({ person: id, name: nameOf(id) })),
    messages: distinct([...own, ...lines, ...spans.map(({ message }) => message)]),
  };
}

/** A circle is met once from each of its positions. */
function distinct(messages: Message[]): Message[] {
  return [...new Map(messages.map((message) => [message.message, message])).values()];
}

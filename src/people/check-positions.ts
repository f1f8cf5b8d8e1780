/** Whether the positions of one person can be as they are: each by itself, with the others, and within the time they are here. */
import { type Day, dayAfter, dayBefore } from '../platform/day.ts';
import { unlikelyDay } from './likely-day.ts';
import { gradeDiffers, type Message, managerAway, periodReversed, positionOutside, postUnknown } from './messages.generated.ts';
import { overlapSaid, overlapsIn } from './overlaps.ts';
import { earlierEnd } from './period.ts';
import type { Person } from './person.ts';
import type { Position } from './position.ts';
import type { Post, Posts } from './posts.ts';

export interface PositionProblem {
  /** The id of the position that is to be looked at. */
  position: string;
  message: Message;
}

type Here = Pick<Person, 'name' | 'startedOn' | 'leftOn'>;

/** All that holds without looking at anybody else. */
export function positionProblems(person: Here, positions: readonly Position[], today: Day): PositionProblem[] {
  const each = positions.flatMap((position) => {
    const message = periodProblem(person, position, today);
    return message ? [{ position: position.id, message }] : [];
  });
  // Days that are wrong would overlap with everything.
  if (each.length > 0) return each;
  return overlapsIn(positions).map((overlap) => ({ position: overlap.later.id, message: overlapSaid(person.name, overlap) }));
}

function periodProblem({ name, startedOn, leftOn }: Here, { title, from, until }: Position, today: Day): Message | null {
  if (until !== null && until < from) return periodReversed({ name, title, from, until });
  const unlikely = unlikelyDay([from, until], today);
  if (unlikely) return unlikely;
  const isWithin = (startedOn === null || startedOn <= from) && (leftOn === null || (until !== null && until <= leftOn));
  return isWithin ? null : positionOutside({ name, title, from, until, startedOn, leftOn });
}

/** The post that is named, or why there is none. */
export function postNamed(posts: Posts, { kind, id }: { kind: Post['kind']; id: string }): Post | Message {
  return posts.find(kind, id) ?? postUnknown({ post: id, suggestion: posts.suggest(id)[0]?.id ?? null });
}

/** The framework's grade fills an empty one, and a different one is refused; where the framework has none, any will do. */
export function gradeFor(name: string, post: Post, grade: number | null): { grade: number | null } | Message {
  if (grade === null || post.grade === null || grade === post.grade) return { grade: grade ?? post.grade };
  return gradeDiffers({ name, title: post.title, grade: post.grade, other: grade });
}

/** A manager who is not here on a day on which somebody reports to them: nothing is wrong with the data, but with the team. */
export function managerProblem(person: Pick<Person, 'name'>, { from, until, kind }: Position, manager: Here): Message | null {
  if (kind !== 'substantive') return null;
  const { startedOn, leftOn, name } = manager;
  if (startedOn !== null && from < startedOn) {
    return managerAway({ name: person.name, manager: name, from, until: earlierEnd(until, dayBefore(startedOn)) });
  }
  if (leftOn !== null && (until === null || until > leftOn)) {
    return managerAway({ name: person.name, manager: name, from: from > leftOn ? from : dayAfter(leftOn), until });
  }
  return null;
}

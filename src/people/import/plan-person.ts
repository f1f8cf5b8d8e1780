/** The rows of one person, beside what is known of them: who they are to be, and their positions. */
import type { Day } from '../../platform/day.ts';
import { postMissing, rowsDisagree } from '../messages.generated.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import type { Problems } from './problems.ts';
import type { Row } from './read-rows.ts';
import { placed, type Statement, type Target } from './statements.ts';

export interface PersonPlan {
  before: Person | null;
  after: Person;
  rows: readonly Row[];
  targets: Target[];
  removed: Position[];
}

export interface PersonReading {
  effective: Day;
  newId: () => string;
  problems: Problems;
  /** What a row says of a position; null: nothing, or nothing that could be read. */
  statement(row: Row, person: Person, positions: readonly Position[]): Statement | null;
}

export function planPerson(
  after: Person,
  known: Person | null,
  positions: readonly Position[],
  rows: readonly Row[],
  reading: PersonReading,
): PersonPlan {
  const { problems, effective, newId } = reading;
  const statements = rows.flatMap((row) => {
    const said = reading.statement(row, after, positions);
    // Who is not here on the day has no position then; their history may be told all the same.
    const isGone = said?.from === null && after.leftOn !== null && after.leftOn < effective;
    return said && !isGone ? [said] : [];
  });
  const day = after.startedOn !== null && after.startedOn > effective ? after.startedOn : effective;
  const { targets, without } = placed(positions, statements, { person: after.id, day, newId });
  for (const { line } of without) problems.add(line, null, postMissing({ name: after.name }));
  const { leftOn } = after;
  const isPast = (target: Target) => leftOn !== null && !target.isEndSaid && target.after.from > leftOn;
  return {
    before: known,
    after,
    rows,
    removed: targets.filter(isPast).flatMap(({ before }) => before ?? []),
    targets: targets.filter((target) => !isPast(target)).map((target) => endedWith(leftOn, target)),
  };
}

function endedWith(leftOn: Day | null, target: Target): Target {
  const { after, isEndSaid } = target;
  if (leftOn === null || isEndSaid || (after.until !== null && after.until <= leftOn)) return target;
  return { ...target, after: { ...after, until: leftOn } };
}

/** Who the rows say somebody is. What a file does not say, or leaves empty, stays as it is. */
export function personOf(rows: readonly Row[], known: Person | null, newId: () => string, problems: Problems): Person {
  const [first] = rows;
  const agreed = <T extends string | null | undefined>(
    column: 'name' | 'email' | 'started' | 'left',
    of: (row: Row) => T,
  ): T | undefined => {
    const said = rows.find((row) => of(row));
    for (const row of rows) {
      const [one, other] = [of(row), said && of(said)];
      if (said && one && one !== other) problems.add(row.line, column, rowsDisagree({ line: said.line, text: one, other: other ?? '' }));
    }
    return said && of(said);
  };
  return {
    id: known?.id ?? newId(),
    number: first?.number ?? '',
    name: agreed('name', ({ name }) => name) || (known?.name ?? ''),
    email: agreed('email', ({ email }) => email) || (known?.email ?? null),
    startedOn: agreed('started', ({ started }) => started) || (known?.startedOn ?? null),
    leftOn: agreed('left', ({ left }) => left) || (known?.leftOn ?? null),
    revision: known?.revision ?? 1,
  };
}

export function isSamePerson(one: Person, other: Person): boolean {
  return one.name === other.name && one.email === other.email && one.startedOn === other.startedOn && one.leftOn === other.leftOn;
}

export function isSamePosition(one: Position, other: Position): boolean {
  return (
    one.from === other.from &&
    one.until === other.until &&
    one.post.kind === other.post.kind &&
    one.post.id === other.post.id &&
    one.title === other.title &&
    one.grade === other.grade &&
    one.unit === other.unit &&
    one.manager === other.manager
  );
}

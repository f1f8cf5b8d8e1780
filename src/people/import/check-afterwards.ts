/** Looks at everything as it would be after an import: what a single row cannot show. */
import type { Day } from '../../platform/day.ts';
import { personProblems } from '../check-person.ts';
import { managerProblem, positionProblems } from '../check-positions.ts';
import { spanProblems } from '../check-spans.ts';
import type { Position } from '../position.ts';
import type { Posts } from '../posts.ts';
import { circleSaid } from '../reporting-circle.ts';
import { circlesIn } from '../reporting-circles.ts';
import { applied, type PeopleChanges, type Roster } from '../roster.ts';
import type { Column } from './columns.ts';
import type { PersonPlan } from './plan-person.ts';
import type { Problems } from './problems.ts';

const columnOf: Readonly<Record<string, Column>> = {
  'number-wrong': 'number',
  'name-wrong': 'name',
  'address-wrong': 'email',
  'left-before-start': 'left',
};

export function checkAfterwards(
  plans: readonly PersonPlan[],
  changes: PeopleChanges,
  { roster, posts }: { roster: Roster; posts: Posts },
  { day, today, problems }: { day: Day; today: Day; problems: Problems },
): void {
  const written: Position[] = [...changes.positions.change.map(({ after }) => after), ...changes.positions.create];
  const writtenIds = new Set(written.map(({ id }) => id));
  const alteredPersons = new Set([...changes.persons.create, ...changes.persons.change.map(({ after }) => after)].map(({ id }) => id));
  const lineOfPerson = new Map<string, number | null>();
  const lineOfPosition = new Map<string, number | null>();
  if (written.length === 0 && alteredPersons.size === 0) return;
  for (const { after, rows, targets } of plans) {
    const first = rows[0]?.line ?? null;
    lineOfPerson.set(after.id, first);
    const isAltered = alteredPersons.has(after.id) || targets.some((target) => writtenIds.has(target.after.id));
    if (!isAltered) continue;
    for (const target of targets) lineOfPosition.set(target.after.id, target.line ?? first);
    for (const message of personProblems(after, today)) problems.add(first, columnOf[message.code] ?? null, message);
    const positions = targets.map((target) => target.after);
    for (const { position, message } of positionProblems(after, positions, today))
      problems.add(lineOfPosition.get(position) ?? first, null, message);
  }

  const then = applied(roster, changes);
  const people = new Map(then.persons.map((person) => [person.id, person]));
  const nameOf = (id: string) => people.get(id)?.name ?? id;
  const lineOf = (position: Position) => lineOfPosition.get(position.id) ?? lineOfPerson.get(position.person) ?? null;
  if (written.length > 0) {
    for (const circle of circlesIn(then.positions)) {
      const line = circle.people.map((person) => lineOfPerson.get(person) ?? null).find((one) => one !== null) ?? null;
      problems.add(line, 'manager', circleSaid(circle, nameOf));
    }
  }
  for (const position of then.positions) {
    const manager = people.get(position.manager ?? '');
    if (!manager || !(writtenIds.has(position.id) || alteredPersons.has(manager.id))) continue;
    const away = managerProblem({ name: nameOf(position.person) }, position, manager);
    if (away) problems.add(lineOf(position), 'manager', away);
  }
  const only = new Set(
    [...changes.positions.change.map(({ before }) => before), ...written].flatMap(({ person, manager }) => [person, manager ?? '']),
  );
  for (const { manager, message } of spanProblems(then.positions, { posts, nameOf, day, only }))
    problems.add(lineOfPerson.get(manager) ?? null, null, message);
}

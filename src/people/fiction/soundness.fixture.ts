/** Everything that is wrong with records of people, each as a line: for people who were made up. */
import { groupBy } from '../../compiler/group.ts';
import type { Day } from '../../platform/day.ts';
import { personProblems } from '../check-person.ts';
import { gradeFor, managerProblem, positionProblems, postNamed } from '../check-positions.ts';
import type { Message } from '../messages.generated.ts';
import type { Posts } from '../posts.ts';
import { circleSaid } from '../reporting-circle.ts';
import { circlesIn } from '../reporting-circles.ts';
import type { PeopleRecords } from '../roster.ts';
import { unitCircles } from '../unit.ts';

export function soundness(records: PeopleRecords, posts: Posts, today: Day): string[] {
  const { units, persons, positions, memberships, dottedLines, leaves, delegates } = records;
  const people = new Map(persons.map((person) => [person.id, person]));
  const nameOf = (id: string) => people.get(id)?.name ?? id;
  const own = groupBy(positions, ({ person }) => person);
  const messages: Message[] = persons.flatMap((person) => [
    ...personProblems(person, today),
    ...positionProblems(person, own.get(person.id) ?? [], today).map(({ message }) => message),
  ]);
  for (const position of positions) {
    const post = postNamed(posts, position.post);
    if ('code' in post) messages.push(post);
    else {
      const graded = gradeFor(nameOf(position.person), post, position.grade);
      if ('code' in graded) messages.push(graded);
    }
    const manager = people.get(position.manager ?? '');
    const away = manager && managerProblem({ name: nameOf(position.person) }, position, manager);
    if (away) messages.push(away);
  }
  messages.push(...circlesIn(positions).map((circle) => circleSaid(circle, nameOf)), ...unitCircles(units));

  const unitIds = new Set(units.map(({ id }) => id));
  const refers = [
    ...positions.flatMap(({ person, manager }) => [person, manager ?? person]),
    ...dottedLines.flatMap(({ person, to }) => [person, to]),
    ...delegates.flatMap(({ person, delegate }) => [person, delegate]),
    ...[...memberships, ...leaves].map(({ person }) => person),
  ].filter((id) => !people.has(id));
  const places = [
    ...positions.flatMap(({ unit }) => unit ?? []),
    ...memberships.map(({ unit }) => unit),
    ...units.flatMap(({ parent }) => parent ?? []),
  ];
  const all = [units, persons, positions, memberships, dottedLines, leaves, delegates].flatMap((list) => list.map(({ id }) => id));
  const twice = (texts: readonly (string | null)[], what: string) => (new Set(texts).size === texts.length ? [] : [`${what} twice`]);
  return [
    ...messages.map(({ message }) => message),
    ...refers.map((id) => `no person ${id}`),
    ...places.filter((id) => !unitIds.has(id)).map((id) => `no unit ${id}`),
    ...twice(all, 'ids'),
    ...twice(
      persons.map(({ number }) => number),
      'numbers',
    ),
    ...twice(
      persons.flatMap(({ email }) => email ?? []),
      'addresses',
    ),
    ...twice(
      units.flatMap(({ key }) => key ?? []),
      'keys',
    ),
  ];
}

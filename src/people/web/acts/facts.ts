/** What is known of somebody as a list of facts, so that two states of it can be put beside each other. */
import type { PersonView, PositionView, UnitView } from '../../contract.ts';
import type { PeopleWords } from '../words/en.ts';
import type { ChangedFact } from './change-list.tsx';

export interface Fact {
  key: string;
  label: string;
  text: string | null;
  /** Whether it is in the words of the handbook. */
  isWritten?: boolean;
}

type HeldPosition = Pick<PositionView, 'post' | 'grade' | 'unit' | 'manager'>;

export function positionFacts(words: PeopleWords, position: HeldPosition | null): Fact[] {
  const { facts } = words.acts;
  const post = position?.post;
  return [
    { key: 'post', label: facts.post, text: post ? [post.title, post.group].filter(Boolean).join(', ') : null, isWritten: true },
    { key: 'grade', label: facts.grade, text: position?.grade == null ? null : words.acts.number(position.grade) },
    { key: 'unit', label: facts.unit, text: position?.unit?.title ?? null },
    { key: 'manager', label: facts.manager, text: position?.manager?.name ?? null },
  ];
}

/** Everything that somebody else may have changed while a form about this person was open. */
export function personFacts(words: PeopleWords, person: PersonView): Fact[] {
  const { facts, days, day } = words.acts;
  const entries = [
    ...person.positions.map(({ id, post, unit, manager, from, until }) => ({
      key: `position ${id}`,
      label: facts.position,
      text: [post.title, unit?.title, manager && words.acts.reportsTo(manager.name), days(from, until)].filter(Boolean).join(', '),
    })),
    ...person.memberships.map(({ id, unit, from, until }) => ({
      key: `membership ${id}`,
      label: facts.membership,
      text: `${unit.title}, ${days(from, until)}`,
    })),
    ...person.dottedLines.map(({ id, to, from, until }) => ({
      key: `dotted ${id}`,
      label: facts.dottedLine,
      text: `${to.name}, ${days(from, until)}`,
    })),
    ...person.leaves.map(({ id, from, until }) => ({ key: `leave ${id}`, label: facts.leave, text: days(from, until) })),
    ...person.delegates.map(({ id, delegate, from, until }) => ({
      key: `delegate ${id}`,
      label: facts.delegate,
      text: `${delegate.name}, ${days(from, until)}`,
    })),
  ];
  return [
    { key: 'number', label: facts.number, text: person.number },
    { key: 'name', label: facts.name, text: person.name },
    { key: 'email', label: facts.email, text: person.email },
    { key: 'startedOn', label: facts.startedOn, text: person.startedOn && day(person.startedOn) },
    { key: 'leftOn', label: facts.leftOn, text: person.leftOn && day(person.leftOn) },
    ...entries,
  ];
}

/** Those that are not the same; what stands in one list only came or went. */
export function changedFacts(before: readonly Fact[], after: readonly Fact[], lang?: string): (ChangedFact & { key: string })[] {
  const then = new Map(after.map((fact) => [fact.key, fact]));
  const had = new Set(before.map(({ key }) => key));
  const all = [
    ...before.map((fact) => ({ ...fact, was: fact.text, becomes: then.get(fact.key)?.text ?? null })),
    ...after.filter(({ key }) => !had.has(key)).map((fact) => ({ ...fact, was: null, becomes: fact.text })),
  ];
  return all
    .filter(({ was, becomes }) => was !== becomes)
    .map(({ key, label, was, becomes, isWritten }) => ({ key, label, was, becomes, lang: isWritten ? lang : undefined }));
}

export function unitFacts({ acts: say }: PeopleWords, { unit, above }: UnitView): Fact[] {
  return [
    { key: 'title', label: say.facts.title, text: unit.title },
    { key: 'kind', label: say.facts.kind, text: say.unitKind[unit.kind] },
    { key: 'parent', label: say.facts.parent, text: above.at(-1)?.title ?? null },
    { key: 'closedOn', label: say.facts.closedOn, text: unit.closedOn && say.day(unit.closedOn) },
  ];
}

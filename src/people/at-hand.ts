/** What a single act needs to look at: the people it touches, and how it all would be afterwards. */
import { groupBy } from '../compiler/group.ts';
import type { Day } from '../platform/day.ts';
import type { Person } from './person.ts';
import type { Position } from './position.ts';
import type { Posts } from './posts.ts';
import type { PeopleChanges, Roster } from './roster.ts';

export interface AtHand {
  posts: Posts;
  today: Day;
  newId: () => string;
  person(id: string): Person | null;
  /** All positions of a person, in any order. */
  positionsOf(person: string): readonly Position[];
  /** All positions in which somebody reports to this person, on whatever days. */
  reportsTo(manager: string): readonly Position[];
}

export function atHand({ persons, positions }: Roster, given: Pick<AtHand, 'posts' | 'today' | 'newId'>): AtHand {
  const byId = new Map(persons.map((person) => [person.id, person]));
  const own = groupBy(positions, ({ person }) => person);
  const below = groupBy(positions, ({ manager }) => manager ?? '');
  return {
    ...given,
    person: (id) => byId.get(id) ?? null,
    positionsOf: (person) => own.get(person) ?? [],
    reportsTo: (manager) => below.get(manager) ?? [],
  };
}

/** The same once the changes are made; those of few people, for everything is looked through. */
export function afterwards(hand: AtHand, { persons, positions }: PeopleChanges): AtHand {
  const gone = new Set([...positions.remove, ...positions.change.map(({ before }) => before)].map(({ id }) => id));
  const now = [...positions.change.map(({ after }) => after), ...positions.create];
  const stays = (position: Position) => !gone.has(position.id);
  const altered = new Map([...persons.create, ...persons.change.map(({ after }) => after)].map((person) => [person.id, person]));
  return {
    ...hand,
    person: (id) => altered.get(id) ?? hand.person(id),
    positionsOf: (person) => [...hand.positionsOf(person).filter(stays), ...now.filter((position) => position.person === person)],
    reportsTo: (manager) => [...hand.reportsTo(manager).filter(stays), ...now.filter((position) => position.manager === manager)],
  };
}

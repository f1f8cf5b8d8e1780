import type { Person } from './person.ts';
import type { Position } from './position.ts';

export function positionWith(own: Partial<Position>): Position {
  return {
    id: 'a',
    person: 'p',
    kind: 'substantive',
    post: { kind: 'level', id: 'harbour/pilot' },
    title: 'Pilot',
    grade: null,
    unit: null,
    manager: null,
    from: '2024-01-01',
    until: null,
    revision: 1,
    ...own,
  };
}

export function personWith(own: Partial<Person>): Person {
  return { id: 'p', number: '1', name: 'Ada Ortiz', email: null, startedOn: null, leftOn: null, revision: 1, ...own };
}

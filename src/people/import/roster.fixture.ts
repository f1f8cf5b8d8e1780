/** Organizations of any shape that keeps the rules: for what has to hold for all of them. */
import fc from 'fast-check';
import { daysAfter } from '../../platform/day.ts';
import { cleaned } from '../check-person.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import type { Roster } from '../roster.ts';
import type { Unit } from '../unit.ts';
import { posts } from './import.fixture.ts';

const first = '2024-01-01';
/** Signs that cells, spreadsheets and databases stumble over. */
const sign = fc.constantFrom(
  'a',
  'Ö',
  'é',
  'ß',
  ' ',
  ',',
  ';',
  '"',
  "'",
  '=',
  '+',
  '-',
  '@',
  '<',
  '&',
  '|',
  '0',
  '\u200f',
  '好',
  '\u{1f6a2}',
  '\\',
  '%',
);
const text = (longest: number) =>
  fc
    .string({ unit: sign, minLength: 1, maxLength: longest })
    .map(cleaned)
    .filter((one) => one.length > 0);
const address = fc.option(
  fc.string({ unit: fc.constantFrom('a', 'b', '=', '+', "'"), minLength: 1, maxLength: 5 }).map((name) => `${name}@example.org`),
  { nil: null },
);

const stint = fc.record({
  gap: fc.nat(40),
  days: fc.option(fc.nat(300), { nil: null }),
  post: fc.constantFrom(...posts.all),
  grade: fc.nat(12),
  unit: fc.option(fc.nat(9), { nil: null }),
  manager: fc.option(fc.nat(9), { nil: null }),
  isActing: fc.boolean(),
});
/** Few enough that two organizations have some of the same. */
const number = fc.oneof(fc.constantFrom('1', '-2', "'=3", '04', '5'), text(8));
const somebody = fc.record({ number, name: text(12), email: address, stints: fc.array(stint, { maxLength: 4 }) });

export const rosters: fc.Arbitrary<Roster> = fc
  .record({
    units: fc.array(fc.record({ key: fc.option(text(6), { nil: null }), title: text(6) }), { maxLength: 6 }),
    people: fc.uniqueArray(somebody, { maxLength: 8, selector: ({ number }) => number }),
  })
  .map(({ units: titles, people }) => {
    const units = titles.map(
      ({ key, title }, at): Unit => ({ id: `u${at}`, key, title, parent: null, kind: 'team', closedOn: null, revision: 1 }),
    );
    const persons: Person[] = [];
    const positions: Position[] = [];
    for (const [index, { number, name, email, stints }] of people.entries()) {
      const person: Person = { id: `p${index}`, number, name, email, startedOn: null, leftOn: null, revision: 1 };
      let next = 0;
      let isOpen = true;
      for (const [at, { gap, days, post, grade, unit, manager, isActing }] of stints.entries()) {
        if (!isOpen) break;
        const start = next + gap;
        const until = days === null ? null : daysAfter(first, start + days);
        isOpen = days !== null;
        next = start + (days ?? 0) + 1;
        positions.push({
          ...{ id: `p${index}-${at}`, person: person.id, kind: isActing ? 'acting' : 'substantive' },
          ...{ post: { kind: post.kind, id: post.id }, title: post.title, grade: post.grade ?? (grade === 0 ? null : grade) },
          unit: units[unit ?? -1]?.id ?? null,
          // Only who stands before: there is no circle.
          manager: manager !== null && manager < index ? `p${manager}` : null,
          ...{ from: daysAfter(first, start), until, revision: 1 },
        });
      }
      const own = positions.filter((position) => position.person === person.id);
      const last = own.at(-1)?.until ?? null;
      persons.push(isOpen && last !== null ? { ...person, startedOn: first, leftOn: last } : person);
    }
    return { units, persons, positions };
  });

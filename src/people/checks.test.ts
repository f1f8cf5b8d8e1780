import { describe, expect, it } from 'vitest';
import { personProblems } from './check-person.ts';
import { gradeFor, managerProblem, positionProblems, postNamed } from './check-positions.ts';
import { spanProblems } from './check-spans.ts';
import { personWith, positionWith } from './position.fixture.ts';
import { type Post, postsFrom } from './posts.ts';
import { unitCircles } from './unit.ts';

const today = '2026-03-01';
const pilot: Post = {
  kind: 'level',
  id: 'harbour/pilot',
  title: 'Pilot',
  group: 'Harbour',
  unit: 'harbour',
  grade: 7,
  track: 'individual',
  order: 1,
  spans: { least: 2, most: 3 },
};
const posts = postsFrom([pilot]);
const codes = (found: { message: { code: string } }[]) => found.map(({ message }) => message.code);

describe('a person', () => {
  it.each([
    [{}, []],
    [{ number: '' }, ['number-wrong']],
    [{ number: '1'.repeat(51) }, ['number-wrong']],
    [{ name: ' Ada' }, ['name-wrong']],
    [{ name: 'Ada\nOrtiz' }, ['name-wrong']],
    [{ name: '-' }, []],
    [{ name: '<script>alert(1)</script>' }, []],
    [{ email: 'ada' }, ['address-wrong']],
    [{ email: 'ada@example.org' }, []],
    [{ startedOn: '2024-02-01', leftOn: '2024-01-31' }, ['left-before-start']],
    [{ startedOn: '2024-02-01', leftOn: '2024-02-01' }, []],
    [{ startedOn: '1899-12-31' }, ['day-unlikely']],
    [{ leftOn: '2126-03-02' }, ['day-unlikely']],
    [{ leftOn: '2126-03-01' }, []],
  ])('%j', (own, expected) => expect(personProblems(personWith(own), today).map(({ code }) => code)).toEqual(expected));
});

describe('a position', () => {
  const person = personWith({ startedOn: '2024-01-01', leftOn: '2025-12-31' });
  it.each([
    [{ from: '2024-01-01', until: '2025-12-31' }, []],
    [{ from: '2024-02-01', until: '2024-01-31' }, ['period-reversed']],
    [{ from: '2023-12-31', until: '2024-05-31' }, ['position-outside']],
    [{ from: '2024-02-01', until: null }, ['position-outside']],
    [{ from: '1024-02-01', until: '2024-05-31' }, ['day-unlikely']],
  ])('%j', (own, expected) => expect(codes(positionProblems(person, [positionWith(own)], today))).toEqual(expected));

  it('beside another substantive one is named with the later', () => {
    const found = positionProblems(personWith({}), [positionWith({}), positionWith({ id: 'b', from: '2025-01-01' })], today);
    expect(found.map(({ position, message }) => [position, message.code])).toEqual([['b', 'positions-overlap']]);
  });

  it('takes its grade from the framework, and no other', () => {
    expect(gradeFor('Ada', pilot, null)).toEqual({ grade: 7 });
    expect(gradeFor('Ada', pilot, 7)).toEqual({ grade: 7 });
    expect(gradeFor('Ada', { ...pilot, grade: null }, 5)).toEqual({ grade: 5 });
    expect(gradeFor('Ada', pilot, 8)).toMatchObject({
      code: 'grade-differs',
      message: 'The framework gives "Pilot" grade 7; for Ada it would be 8.',
    });
  });

  it('is of a post that there is', () => {
    expect(postNamed(posts, { kind: 'level', id: 'harbour/pilot' })).toBe(pilot);
    expect(postNamed(posts, { kind: 'level', id: 'harbour/pilto' })).toMatchObject({
      code: 'post-unknown',
      hint: expect.stringContaining('Did you mean "harbour/pilot"?'),
    });
  });

  it('has a manager who is here', () => {
    const manager = personWith({ name: 'Ben Okafor', startedOn: '2024-03-01', leftOn: '2024-08-31' });
    const said = (own: object) => managerProblem(personWith({}), positionWith(own), manager)?.message;
    expect(said({ from: '2024-03-01', until: '2024-08-31' })).toBeUndefined();
    expect(said({ from: '2024-01-01', until: '2024-08-31' })).toContain('from 2024-01-01 until 2024-02-29, when Ben Okafor');
    expect(said({ from: '2024-05-01', until: null })).toContain('from 2024-09-01, when Ben Okafor');
  });
});

it('spans are counted on a day, of substantive positions alone', () => {
  const reports = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      positionWith({ id: `r${at}`, person: `r${at}`, manager: 'm', post: { kind: 'role', id: 'x' } }),
    );
  const own = positionWith({ id: 'm', person: 'm' });
  const find = (count: number) => codes(spanProblems([own, ...reports(count)], { posts, nameOf: () => 'Ada', day: today }));
  expect(find(1)).toEqual(['span-unmet']);
  expect(find(3)).toEqual([]);
  expect(find(4)).toEqual(['span-exceeded']);
  const acting = reports(5).map((position) => ({ ...position, kind: 'acting' as const }));
  expect(codes(spanProblems([own, ...reports(2), ...acting], { posts, nameOf: () => 'Ada', day: today }))).toEqual([]);
});

it('units within each other are named once', () => {
  const unit = (id: string, parent: string | null) => ({ id, title: id.toUpperCase(), parent });
  expect(unitCircles([unit('a', null), unit('b', 'a'), unit('c', 'b')])).toEqual([]);
  expect(unitCircles([unit('x', 'a'), unit('a', 'b'), unit('b', 'c'), unit('c', 'a')]).map(({ message }) => message)).toEqual([
    'Units would stand within each other in a circle: A → B → C → A.',
  ]);
});

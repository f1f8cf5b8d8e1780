import { describe, expect, it } from 'vitest';
import { atHand } from './at-hand.ts';
import { planCorrection, planEntry, planLeave, planMove } from './moves.ts';
import { isPossible } from './planned.ts';
import { personWith, positionWith } from './position.fixture.ts';
import { type Post, postsFrom } from './posts.ts';
import { applied, type Roster } from './roster.ts';

const post = (id: string, title: string, grade: number | null): Post => ({
  kind: 'level',
  id,
  title,
  group: 'Harbour',
  unit: 'harbour',
  grade,
  track: null,
  order: null,
  spans: id === 'harbour/master' ? { least: null, most: 2 } : null,
});
const posts = postsFrom([
  post('harbour/pilot', 'Pilot', 6),
  post('harbour/senior', 'Senior Pilot', 7),
  post('harbour/master', 'Master', 8),
]);
const person = (id: string, name: string) => personWith({ id, number: id, name });
const roster: Roster = {
  units: [],
  persons: [person('ada', 'Ada Ortiz'), person('ben', 'Ben Okafor'), person('chi', 'Chidi Lind'), person('dee', 'Dee Sato')],
  positions: [
    positionWith({ id: '1', person: 'ada', post: { kind: 'level', id: 'harbour/master' }, title: 'Master', grade: 8 }),
    positionWith({ id: '2', person: 'ben', manager: 'ada', grade: 6 }),
    positionWith({ id: '3', person: 'chi', manager: 'ben', grade: 6 }),
    positionWith({ id: '4', person: 'dee', manager: 'ben', grade: 6, from: '2026-07-01' }),
  ],
};
let made = 0;
const hand = atHand(roster, { posts, today: '2026-03-01', newId: () => `new${++made}` });
const of = (id: string) => roster.persons.find((one) => one.id === id) as Roster['persons'][number];
const heldBy = (after: Roster, id: string) =>
  after.positions
    .filter((position) => position.person === id)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, until, title, grade, manager }) => [from, until, title, grade, manager]);

describe('a move', () => {
  it('ends what held until the day before, and takes title and grade of the new post', () => {
    const plan = planMove(
      { person: of('chi'), from: '2026-04-01', facts: { post: { kind: 'level', id: 'harbour/senior' }, manager: 'ada' } },
      hand,
    );
    expect(plan.messages).toEqual([]);
    expect(heldBy(applied(roster, plan.changes), 'chi')).toEqual([
      ['2024-01-01', '2026-03-31', 'Pilot', 6, 'ben'],
      ['2026-04-01', null, 'Senior Pilot', 7, 'ada'],
    ]);
    expect(plan.changes.positions.change[0]?.after.revision).toBe(2);
  });

  it('on the first day of a position corrects it', () => {
    const plan = planMove({ person: of('chi'), from: '2024-01-01', facts: { manager: 'ada' } }, hand);
    expect(heldBy(applied(roster, plan.changes), 'chi')).toEqual([['2024-01-01', null, 'Pilot', 6, 'ada']]);
  });

  it('to what is there already changes nothing', () => {
    const plan = planMove(
      { person: of('chi'), from: '2026-04-01', facts: { manager: 'ben', post: { kind: 'level', id: 'harbour/pilot' } } },
      hand,
    );
    expect(plan.changes.positions).toEqual({ remove: [], change: [], create: [] });
  });

  it('takes reports along to another manager, those who begin later as well', () => {
    const plan = planMove({ person: of('ben'), from: '2026-04-01', facts: {}, reports: { to: 'ada' } }, hand);
    const after = applied(roster, plan.changes);
    expect(heldBy(after, 'chi').map(([from, until, , , manager]) => [from, until, manager])).toEqual([
      ['2024-01-01', '2026-03-31', 'ben'],
      ['2026-04-01', null, 'ada'],
    ]);
    expect(heldBy(after, 'dee').map(([from, , , , manager]) => [from, manager])).toEqual([['2026-07-01', 'ada']]);
    expect(plan.touches.map(({ name }) => name)).toEqual(['Chidi Lind', 'Dee Sato']);
  });

  it.each([
    ['below somebody of their own', { person: of('ada'), from: '2026-04-01', facts: { manager: 'chi' } }, 'reporting-cyclic'],
    ['below themselves', { person: of('chi'), from: '2026-04-01', facts: { manager: 'chi' } }, 'own-manager'],
    ['to another grade than the post has', { person: of('chi'), from: '2026-04-01', facts: { grade: 9 } }, 'grade-differs'],
    [
      'to a post that is not there',
      { person: of('chi'), from: '2026-04-01', facts: { post: { kind: 'level' as const, id: 'harbour/pilt' } } },
      'post-unknown',
    ],
    ['on a day without a position', { person: of('dee'), from: '2026-04-01', facts: { manager: 'ada' } }, 'position-none'],
  ])('%s is refused', (_, move, code) => {
    const plan = planMove(move, hand);
    expect(plan.messages.map((message) => message.code)).toEqual([code]);
    expect(isPossible(plan)).toBe(false);
  });

  it('warns of a team that grows beyond what the framework says', () => {
    const crowded = atHand(
      {
        ...roster,
        persons: [...roster.persons, person('eve', 'Eve Roth')],
        positions: [...roster.positions, positionWith({ id: '5', person: 'eve', manager: 'ada' })],
      },
      hand,
    );
    const plan = planMove({ person: of('chi'), from: '2026-04-01', facts: { manager: 'ada' } }, crowded);
    expect(plan.messages.map(({ code }) => code)).toEqual(['span-exceeded']);
    expect(isPossible(plan)).toBe(true);
  });
});

describe('leaving', () => {
  it('asks who reports go to, by name', () => {
    const plan = planLeave({ person: of('ben'), leftOn: '2026-05-31' }, hand);
    expect(plan.messages[0]?.message).toBe(
      'Ben Okafor would not be here any more after 2026-05-31, and 2 would still report to them: Chidi Lind, Dee Sato.',
    );
    expect(isPossible(plan)).toBe(false);
  });

  it('ends positions, takes back later ones, and hands reports on', () => {
    const plan = planLeave({ person: of('ben'), leftOn: '2026-05-31', reports: { to: 'ada' } }, hand);
    const after = applied(roster, plan.changes);
    expect(plan.messages).toEqual([]);
    expect(heldBy(after, 'ben').map(([, until]) => until)).toEqual(['2026-05-31']);
    expect(heldBy(after, 'chi').map(([from, , , , manager]) => [from, manager])).toEqual([
      ['2024-01-01', 'ben'],
      ['2026-06-01', 'ada'],
    ]);
    expect(after.persons.find(({ id }) => id === 'ben')).toMatchObject({ leftOn: '2026-05-31', revision: 2 });
    const early = planLeave({ person: of('dee'), leftOn: '2026-05-31' }, hand);
    expect(heldBy(applied(roster, early.changes), 'dee')).toEqual([]);
  });

  it('may leave reports with nobody above', () => {
    const plan = planLeave({ person: of('ada'), leftOn: '2026-05-31', reports: { to: null } }, hand);
    expect(isPossible(plan)).toBe(true);
    expect(heldBy(applied(roster, plan.changes), 'ben').at(-1)).toEqual(['2026-06-01', null, 'Pilot', 6, null]);
  });
});

describe('an entry', () => {
  it('may be an acting position beside the substantive one', () => {
    const facts = { post: { kind: 'level' as const, id: 'harbour/master' } };
    const plan = planEntry({ person: of('ben'), facts, kind: 'acting', from: '2026-04-01', until: '2026-06-30' }, hand);
    expect(plan.messages).toEqual([]);
    expect(plan.changes.positions.create).toMatchObject([{ person: 'ben', title: 'Master', grade: 8, kind: 'acting' }]);
    const second = planEntry({ person: of('ben'), facts, kind: 'substantive', from: '2026-04-01', until: null }, hand);
    expect(second.messages.map(({ code }) => code)).toEqual(['positions-overlap']);
  });

  it('is corrected where it stands', () => {
    const [, , position] = roster.positions;
    if (!position) throw new Error('no position');
    const plan = planCorrection({ position, facts: { grade: null, unit: 'north' }, period: { from: '2024-02-01' } }, hand);
    expect(plan.messages).toEqual([]);
    expect(applied(roster, plan.changes).positions[2]).toMatchObject({ id: '3', from: '2024-02-01', unit: 'north', grade: 6, revision: 2 });
  });
});

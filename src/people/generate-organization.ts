/**
 * Organizations of any size, of people who do not exist: for tests and measurements. The same arguments give the same records.
 * Whoever comes first in the list stands higher; nobody ever reported to somebody further down, so there is no circle on any day.
 */
import { type Day, dayBefore, daysAfter, monthsAfter } from '../platform/day.ts';
import { besidesFor } from './fiction/besides.ts';
import { careerOf, type FictionPosts, fictionPosts } from './fiction/career.ts';
import { type Dice, dice } from './fiction/dice.ts';
import { fictionIds } from './fiction/ids.ts';
import { addressOf, nameOf } from './fiction/names.ts';
import { type Seat, seatsFor, unitsFor } from './fiction/seats.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import type { Position } from './position.ts';
import type { Post, Posts } from './posts.ts';
import type { PeopleRecords } from './roster.ts';
import type { Unit } from './unit.ts';

export interface Wanted {
  /** Those who left are among them. */
  people: number;
  posts: Posts;
  today: Day;
  seed?: number;
}

/** How far back histories go. */
const years = 8;
const shares = { left: 0.06, moved: 0.4, acting: 0.01 };

export function generateOrganization({ people, posts, today, seed = 1 }: Wanted): PeopleRecords {
  const chance = dice(seed);
  const seats = seatsFor(people, chance);
  const units = unitsFor(seats, posts, fictionIds(seed, 1));
  const persons = personsFor(seats, today, fictionIds(seed, 2), chance);
  return {
    units,
    persons,
    positions: positionsFor({ seats, persons, units, posts: fictionPosts(posts), today }, fictionIds(seed, 3), chance),
    ...besidesFor(seats, persons, units, { today, seed, chance }),
  };
}

function personsFor(seats: readonly Seat[], today: Day, newId: () => string, chance: Dice): Person[] {
  const taken = new Map<string, number>();
  const first = monthsAfter(today, -12 * years);
  const latest = years * 365 - 20;
  return seats.map(({ index, reports }): Person => {
    const name = nameOf(chance);
    // Most have been here for some years; the first has been here from the beginning.
    const startedOn = index === 0 ? first : daysAfter(first, Math.floor(latest * Math.sqrt(chance.below(1000) / 1000)));
    const isGone = reports === 0 && index > 0 && chance.happens(shares.left);
    const leftOn = isGone ? gone(startedOn, today, chance) : null;
    return { id: newId(), number: String(100_000 + index), name, email: addressOf(name, taken), startedOn, leftOn, revision: 1 };
  });
}

function gone(startedOn: Day, today: Day, chance: Dice): Day | null {
  const day = daysAfter(startedOn, 90 + chance.below(1500));
  return day < today ? day : null;
}

interface Cast {
  seats: readonly Seat[];
  persons: readonly Person[];
  units: readonly Unit[];
  posts: FictionPosts;
  today: Day;
}

function positionsFor(cast: Cast, newId: () => string, chance: Dice): Position[] {
  const leading = cast.seats.filter(({ reports }) => reports > 0);
  const positions: Position[] = [];
  for (const seat of cast.seats) {
    const person = cast.persons[seat.index] as Person;
    const from = person.startedOn ?? cast.today;
    const unit = cast.units[seat.unit] as Unit;
    const stages = careerOf(seat, { posts: cast.posts, unit, from, until: person.leftOn ?? cast.today }, chance);
    for (const [step, stage] of stages.entries()) {
      const next = stages[step + 1];
      const until = next ? dayBefore(next.from) : person.leftOn;
      const former = next && step === 0 && chance.happens(shares.moved) ? formerManager(cast, leading, seat, stage.from, chance) : null;
      const held = { post: stage.post, grade: stage.grade, person: person.id, kind: 'substantive' as const };
      for (const { manager, ...days } of former
        ? [{ manager: former.index, from: stage.from, until }]
        : managersOf(cast, seat, stage.from, until)) {
        positions.push(positionOf({ ...held, ...days, manager, unit: former?.unit ?? seat.unit }, cast, newId));
      }
    }
    const since = daysAfter(cast.today, -chance.below(60));
    const [post] = cast.posts.management;
    if (seat.reports > 0 || person.leftOn !== null || since < from || !post || !chance.happens(shares.acting)) continue;
    const acting = { post, grade: post.grade, person: person.id, kind: 'acting' as const, from: since, until: daysAfter(since, 120) };
    positions.push(positionOf({ ...acting, manager: seat.manager, unit: seat.unit }, cast, newId));
  }
  return positions;
}

type Made = Pick<Position, 'person' | 'kind' | 'grade' | 'from' | 'until'> & { post: Post; manager: number | null; unit: number };

function positionOf({ post: { kind, id, title }, manager, unit, ...held }: Made, { persons, units }: Cast, newId: () => string): Position {
  const above = manager === null ? null : (persons[manager]?.id ?? null);
  return { id: newId(), ...held, post: { kind, id }, title, unit: units[unit]?.id ?? null, manager: above, revision: 1 };
}

/** Whoever is above and here, one after the other: somebody nearer who comes later takes over. */
function managersOf(
  { seats, persons, today }: Cast,
  { manager }: Seat,
  from: Day,
  until: Day | null,
): (Period & { manager: number | null })[] {
  const line: { index: number; since: Day }[] = [];
  for (let above = manager; above !== null; above = seats[above]?.manager ?? null) {
    line.push({ index: above, since: persons[above]?.startedOn ?? from });
  }
  const found: (Period & { manager: number | null })[] = [];
  for (let day = from; ; ) {
    const now = line.findIndex(({ since }) => since <= day);
    const nearer = line.slice(0, now < 0 ? line.length : now).filter(({ since }) => since <= (until ?? today));
    const next = nearer.reduce((first: Day | null, { since }) => (first === null || since < first ? since : first), null);
    found.push({ manager: line[now]?.index ?? null, from: day, until: next === null ? until : dayBefore(next) });
    if (next === null) return found;
    day = next;
  }
}

/** Somebody of another part who led people then, and stands higher in the list. */
function formerManager({ persons }: Cast, leading: readonly Seat[], seat: Seat, day: Day, chance: Dice): Seat | null {
  const other = leading[chance.below(leading.length)];
  return other && other.index < seat.index && (persons[other.index]?.startedOn ?? day) <= day ? other : null;
}

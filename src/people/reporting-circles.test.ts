import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../platform/day.ts';
import { holdsOn } from './period.ts';
import { positionWith } from './position.fixture.ts';
import type { Position } from './position.ts';
import { circleSaid, circleThrough } from './reporting-circle.ts';
import { circlesIn } from './reporting-circles.ts';
import { reportingLines } from './reporting-lines.ts';

const first = '2024-01-01';
const length = 12;
const days = Array.from({ length: 2 * length }, (_, at) => daysAfter(first, at));
const someone = fc.integer({ min: 0, max: 5 }).map((number) => `p${number}`);

/** Positions of each person one after the other: nobody holds two at once. */
const positions = fc
  .array(fc.record({ person: someone, manager: fc.option(someone, { nil: null }), gap: fc.nat(3), days: fc.integer({ min: 1, max: 6 }) }), {
    maxLength: 20,
  })
  .map((all) => {
    const next = new Map<string, number>();
    return all.map(({ person, manager, gap, days }, at): Position => {
      const start = (next.get(person) ?? 0) + gap;
      next.set(person, start + days);
      return positionWith({ id: `${at}`, person, manager, from: daysAfter(first, start), until: daysAfter(first, start + days - 1) });
    });
  });

function circularOn(all: readonly Position[], day: string): string[] {
  const manager = (person: string) => all.find((position) => position.person === person && holdsOn(position, day))?.manager ?? null;
  return [...new Set(all.map(({ person }) => person))].filter((person) => {
    let at = manager(person);
    for (let steps = 0; at !== null && at !== person && steps < 10; steps++) at = manager(at);
    return at === person;
  });
}

describe('circles in reporting lines', () => {
  it('are found with everybody in them, on exactly the days on which there is one', () => {
    fc.assert(
      fc.property(positions, (all) => {
        const circles = circlesIn(all);
        for (const day of days) {
          const found = circles.filter((circle) => holdsOn(circle, day)).flatMap(({ people }) => people);
          expect(found.toSorted()).toEqual(circularOn(all, day).toSorted());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are found by walking up from one position, whenever it closes one', () => {
    fc.assert(
      fc.property(positions, (all) => {
        const last = all.at(-1);
        const others = all.slice(0, -1);
        if (!last || circlesIn(others).length > 0) return;
        const found = circleThrough(last, reportingLines(others).positionsOf);
        expect(found === null).toBe(circlesIn(all).length === 0);
        if (found) {
          expect(found.people[0]).toBe(last.person);
          for (const person of found.people) expect(circularOn(all, found.from)).toContain(person);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are said by name, each reporting to the next', () => {
    const all = [
      positionWith({ id: '1', person: 'a', manager: 'b', from: '2024-01-01' }),
      positionWith({ id: '2', person: 'b', manager: 'c', from: '2024-02-01', until: '2024-06-30' }),
      positionWith({ id: '3', person: 'c', manager: 'a', from: '2024-03-01' }),
    ];
    const names: Record<string, string> = { a: 'Ada Ortiz', b: 'Ben Okafor', c: 'Chidi Lind' };
    const said = circlesIn(all).map((circle) => circleSaid(circle, (person) => names[person] ?? '').message);
    expect(said).toEqual([
      'They would report to each other in a circle: Ada Ortiz → Ben Okafor → Chidi Lind → Ada Ortiz, from 2024-03-01 until 2024-06-30.',
    ]);
  });

  it('may be of one person alone', () => {
    const circles = circlesIn([positionWith({ person: 'a', manager: 'a' })]);
    expect(circles.map((circle) => circleSaid(circle, () => 'Ada Ortiz').code)).toEqual(['own-manager']);
  });

  it('are not made by acting positions', () => {
    const acting = positionWith({ id: '2', person: 'b', manager: 'a', kind: 'acting' });
    expect(circlesIn([positionWith({ person: 'a', manager: 'b' }), acting])).toEqual([]);
  });

  it('cost about as much for each position, however deep the lines and however many the days', () => {
    // Each begins to report on a day of its own, from the top down: walking up would look at all before, each time.
    const chain = (size: number) =>
      Array.from({ length: size }, (_, at) =>
        positionWith({ id: `${at}`, person: `p${at}`, manager: at === 0 ? null : `p${at - 1}`, from: daysAfter(first, at) }),
      );
    const cost = (all: Position[]) => {
      const before = process.cpuUsage();
      expect(circlesIn(all)).toEqual([]);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const least = (all: Position[]) => Math.min(cost(all), cost(all), cost(all));
    const [one, eight] = [chain(2_000), chain(16_000)];
    let best = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 4 && best >= 24; attempt++) best = Math.min(best, least(eight) / Math.max(least(one), 2));
    expect(best).toBeLessThan(24);
  });
});

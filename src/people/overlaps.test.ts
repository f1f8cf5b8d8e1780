import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from '../platform/day.ts';
import { overlapSaid, overlapsIn } from './overlaps.ts';
import { holdsOn } from './period.ts';
import { positionWith } from './position.fixture.ts';

const first = '2024-01-01';
const length = 30;
const positions = fc
  .array(
    fc.record({
      start: fc.nat(length - 1),
      days: fc.option(fc.nat(8), { nil: null }),
      kind: fc.constantFrom('substantive' as const, 'substantive' as const, 'acting' as const),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ start, days, kind }, at) =>
      positionWith({
        id: `p${at}`,
        kind,
        from: daysAfter(first, start),
        until: days === null ? null : daysAfter(first, start + days),
      }),
    ),
  );
const days = Array.from({ length: 2 * length }, (_, at) => daysAfter(first, at));

it('are found exactly where two substantive positions hold on one day', () => {
  fc.assert(
    fc.property(positions, (all) => {
      const substantive = all.filter(({ kind }) => kind === 'substantive');
      const twice = days.filter((day) => substantive.filter((position) => holdsOn(position, day)).length > 1);
      const found = overlapsIn(all);
      expect(days.filter((day) => found.some((overlap) => holdsOn(overlap, day)))).toEqual(twice);
      for (const { earlier, later, from } of found) {
        expect(earlier.id).not.toBe(later.id);
        expect(holdsOn(earlier, from) && holdsOn(later, from)).toBe(true);
      }
    }),
  );
});

it('are none when one ends the day before the next begins', () => {
  const one = positionWith({ from: '2024-01-01', until: '2024-03-31' });
  expect(overlapsIn([one, positionWith({ id: 'b', from: '2024-04-01' })])).toEqual([]);
  expect(overlapsIn([one, positionWith({ id: 'b', from: '2024-03-31' })])).toMatchObject([{ from: '2024-03-31', until: '2024-03-31' }]);
});

it('are said with both titles and the days', () => {
  const [overlap] = overlapsIn([
    positionWith({ from: '2024-01-01', title: 'Stoker' }),
    positionWith({ id: 'b', from: '2024-02-01', until: '2024-02-10', title: 'Pilot' }),
  ]);
  expect(overlap && overlapSaid('Ada Ortiz', overlap).message).toBe(
    'Ada Ortiz would hold "Stoker" and "Pilot" at the same time, from 2024-02-01 until 2024-02-10.',
  );
});

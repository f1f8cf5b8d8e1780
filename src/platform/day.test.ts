import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayBefore, dayOf, daysAfter, daysBetween, isDay, monthsAfter, numberOf } from './day.ts';

describe('a day', () => {
  it.each(['2024-02-29', '1900-01-01', '9999-12-31', '0001-01-01'])('%s is one', (text) => expect(isDay(text)).toBe(true));
  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '0000-01-01', '20250101', '2025-01-01T00:00', '', ' 2025-01-01'])(
    '"%s" is none',
    (text) => expect(isDay(text)).toBe(false),
  );

  it('comes after the one before it, over every border of months and years', () => {
    expect(dayAfter('2023-12-31')).toBe('2024-01-01');
    expect(dayBefore('2024-03-01')).toBe('2024-02-29');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });

  it('is the same as everywhere else', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dayOf(number)).toBe(iso);
        expect(numberOf(iso)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it('sorts as a text', () => {
    const number = fc.integer({ min: -60_000, max: 60_000 });
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [a, b] = [daysAfter('2000-01-01', one), daysAfter('2000-01-01', other)];
        expect(Math.sign(daysBetween(a, b))).toBe(Math.sign(other - one));
        expect(a < b).toBe(one < other);
        expect(isDay(a)).toBe(true);
      }),
    );
  });

  it('has a like one in other months, or the last that there is', () => {
    expect(monthsAfter('2024-01-31', 1)).toBe('2024-02-29');
    expect(monthsAfter('2024-03-15', -24)).toBe('2022-03-15');
    expect(monthsAfter('2024-11-30', 3)).toBe('2025-02-28');
  });
});

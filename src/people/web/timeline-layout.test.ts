import { describe, expect, it } from 'vitest';
import { lanes, timeScale } from './timeline-layout.ts';

describe('a line of time', () => {
  it('begins with the first day, has room behind the last, and names each first of January', () => {
    const { at, years } = timeScale(
      [
        { from: '2029-07-01', until: '2030-06-30' },
        { from: '2030-07-01', until: null },
      ],
      '2031-04-05',
    );
    expect(at('2029-07-01')).toBe(0);
    expect(at('2031-04-05')).toBeGreaterThan(0.9);
    expect(at('2031-04-05')).toBeLessThan(1);
    expect(years.map(({ year }) => year)).toEqual(['2030', '2031']);
    expect(years.map(({ year, at: place }) => place === at(`${year}-01-01`))).toEqual([true, true]);
  });

  it('keeps what lies outside at its edges, and a single day in sight', () => {
    const { at, years } = timeScale([{ from: '2031-04-05', until: '2031-04-05' }], '2031-04-05');
    expect([at('1990-01-01'), at('2999-01-01')]).toEqual([0, 1]);
    expect(at('2031-04-06')).toBeGreaterThan(0);
    expect(years).toEqual([]);
  });

  it('names fewer years where there are many', () => {
    const years = (from: string) => timeScale([{ from, until: null }], '2031-04-05').years.map(({ year }) => Number(year));
    expect(years('2024-01-01')).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031]);
    expect(years('2015-06-01')).toEqual([2016, 2018, 2020, 2022, 2024, 2026, 2028, 2030]);
    expect(years('1990-06-01').every((year) => year % 5 === 0)).toBe(true);
  });
});

describe('stretches', () => {
  it('follow each other in one lane, and lie below each other where they overlap', () => {
    const first = { from: '2029-01-01', until: '2029-12-31' };
    const second = { from: '2030-01-01', until: null };
    const beside = { from: '2029-06-01', until: '2030-02-01' };
    expect(lanes([second, first])).toEqual([[first, second]]);
    expect(lanes([second, beside, first])).toEqual([[first, second], [beside]]);
    expect(lanes([])).toEqual([]);
  });
});

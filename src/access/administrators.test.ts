import { describe, expect, it } from 'vitest';
import { dayAfter } from '../platform/day.ts';
import { type Administering, dayWithoutAdministrator } from './administrators.ts';

const days = (from: string, until: string | null = null, leftOn: string | null = null): Administering => ({ from, until, leftOn });
const today = '2026-03-10';

describe('the first day without an administrator', () => {
  it.each([
    ['nobody', [], today],
    ['one for good', [days('2026-01-01')], null],
    ['one until a day', [days('2026-01-01', '2026-03-31')], '2026-04-01'],
    ['one until yesterday', [days('2026-01-01', '2026-03-09')], today],
    ['one from tomorrow on', [days('2026-03-11')], today],
    ['one who leaves', [days('2026-01-01', null, '2026-03-20')], '2026-03-21'],
    ['one who left', [days('2026-01-01', null, '2026-02-01')], today],
    ['one after the other', [days('2026-03-21'), days('2026-01-01', '2026-03-20')], null],
    ['a day between two', [days('2026-03-22'), days('2026-01-01', '2026-03-20')], '2026-03-21'],
    ['a short one within a long one', [days('2026-01-01', '2026-06-30'), days('2026-03-01', '2026-03-20')], '2026-07-01'],
    [
      'one whose days are none, for they leave before',
      [days('2026-05-01', null, '2026-04-01'), days('2026-01-01', '2026-04-30')],
      '2026-05-01',
    ],
  ] as const)('is told of %s', (_what, administering, expected) => {
    expect(dayWithoutAdministrator([...administering], today)).toBe(expected);
  });

  it('is the one that counting day by day finds', () => {
    let seed = 7;
    const dice = (sides: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % sides;
    };
    const dayNo = (n: number) => `2026-03-${String(n).padStart(2, '0')}`;
    let gaps = 0;
    for (let round = 0; round < 500; round++) {
      const all = Array.from({ length: dice(5) }, () => {
        const from = 1 + dice(28);
        return days(dayNo(from), dice(4) === 0 ? null : dayNo(from + dice(29 - from)), dice(3) === 0 ? dayNo(1 + dice(28)) : null);
      });
      const holds = (day: string) =>
        all.some(({ from, until, leftOn }) => from <= day && (until === null || day <= until) && (leftOn === null || day <= leftOn));
      let expected: string | null = today;
      while (expected !== null && holds(expected)) expected = expected > '2026-04-01' ? null : dayAfter(expected);
      if (expected !== null) gaps++;
      expect(dayWithoutAdministrator(all, today), JSON.stringify(all)).toBe(expected);
    }
    expect(gaps).toBeGreaterThan(50);
  });
});

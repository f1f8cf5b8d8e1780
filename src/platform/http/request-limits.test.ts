import { describe, expect, it } from 'vitest';
import { newTally, usualLimits } from './request-limits.ts';

function tallyAt({ atOnce = 3, perMinute = 60, most = 100 } = {}) {
  let now = Date.parse('2026-11-02T09:00:00Z');
  const tally = newTally({ atOnce, perMinute }, () => new Date(now), most);
  return { tally, pass: (milliseconds: number) => (now += milliseconds) };
}

describe('how often somebody may ask', () => {
  it('is so many at once, then so many a minute, each name for itself', () => {
    const { tally, pass } = tallyAt();
    expect([tally('ada'), tally('ada'), tally('ada'), tally('ada')]).toEqual([0, 0, 0, 1000]);
    expect(tally('ben')).toBe(0);
    pass(400);
    expect(tally('ada')).toBe(600);
    pass(600);
    expect([tally('ada'), tally('ada')]).toEqual([0, 1000]);
  });

  it('is not less for having been refused, and never more than at once', () => {
    const { tally, pass } = tallyAt();
    for (let i = 0; i < 500; i++) tally('ada');
    pass(1000);
    expect(tally('ada')).toBe(0);
    pass(3_600_000);
    expect([tally('ada'), tally('ada'), tally('ada'), tally('ada') > 0]).toEqual([0, 0, 0, true]);
  });

  it('neither opens nor stays shut when the clock goes back', () => {
    const { tally, pass } = tallyAt();
    for (let i = 0; i < 3; i++) tally('ada');
    pass(-86_400_000);
    expect(tally('ada')).toBe(1000);
    pass(1000);
    expect(tally('ada')).toBe(0);
  });

  it('is remembered of a bounded number of names: who asked longest ago is forgotten', () => {
    const { tally } = tallyAt({ atOnce: 1, most: 2 });
    expect([tally('ada'), tally('ben'), tally('ada') > 0]).toEqual([0, 0, true]);
    expect(tally('cy')).toBe(0);
    expect([tally('ada') > 0, tally('ben')]).toEqual([true, 0]);
  });

  it('is counted by address only where somebody says where requests are from', () => {
    expect(usualLimits(false).address).toBeNull();
    expect(usualLimits(true).address).not.toBeNull();
  });
});

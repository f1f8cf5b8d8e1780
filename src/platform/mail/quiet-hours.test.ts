import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZone, quietUntil } from './quiet-hours.ts';

const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const hours = (from: string, until: string, zone: string) => ({ from: minutes(from), until: minutes(until), zone });
const end = (at: string, from: string, until: string, zone: string) =>
  quietUntil(new Date(at), hours(from, until, zone))?.toISOString() ?? null;

describe('quiet hours', () => {
  it.each([
    ['within a day', '2026-06-10T10:30:00Z', '12:00', '14:00', 'Europe/Berlin', '2026-06-10T12:00:00.000Z'],
    ['not yet', '2026-06-10T09:59:59Z', '12:00', '14:00', 'Europe/Berlin', null],
    ['its last minute is over', '2026-06-10T12:00:00Z', '12:00', '14:00', 'Europe/Berlin', null],
    ['over midnight, before it', '2026-06-10T21:00:00Z', '22:00', '07:00', 'Europe/Berlin', '2026-06-11T05:00:00.000Z'],
    ['over midnight, after it', '2026-06-10T23:30:20Z', '22:00', '07:00', 'Europe/Berlin', '2026-06-11T05:00:00.000Z'],
    ['a zone of quarters', '2026-06-10T18:00:00Z', '22:00', '07:00', 'Asia/Kathmandu', '2026-06-11T01:15:00.000Z'],
    ['the night that lacks an hour', '2026-03-28T22:00:00Z', '22:00', '07:00', 'Europe/Berlin', '2026-03-29T05:00:00.000Z'],
    ['the night that has one more', '2026-10-24T22:00:00Z', '22:00', '07:00', 'Europe/Berlin', '2026-10-25T06:00:00.000Z'],
    ['an end that is skipped', '2026-03-29T00:30:00Z', '22:00', '02:30', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['an end that comes twice', '2026-10-24T23:30:00Z', '22:00', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ])('%s', (_what, at, from, until, zone, expected) => {
    expect(end(at, from, until, zone)).toBe(expected);
  });

  it('end at the first minute that is not quiet, whatever the zone does meanwhile', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC', 'America/St_Johns'];
    // Around days on which clocks are changed, and others.
    const days = ['2026-03-08', '2026-03-29', '2026-04-04', '2026-06-10', '2026-10-03', '2026-10-24', '2026-10-31', '2011-12-29'];
    const shown = (moment: number, zone: string) =>
      minutes(new Date(moment).toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...days),
        fc.integer({ min: 0, max: 48 * 60 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 1439 }),
        (zone, day, after, from, until) => {
          fc.pre(from !== until);
          const at = new Date(`${day}T00:00:00Z`).getTime() + after * 60_000;
          const isQuiet = (moment: number) => {
            const now = shown(moment, zone);
            return from < until ? from <= now && now < until : now >= from || now < until;
          };
          const over = quietUntil(new Date(at), { from, until, zone });
          expect(over === null).toBe(!isQuiet(at));
          if (over === null) return;
          expect(isQuiet(over.getTime())).toBe(false);
          for (let moment = at; moment < over.getTime(); moment += 60_000) if (!isQuiet(moment)) expect(moment).toBe(over.getTime());
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);

  it('are of a zone that there is', () => {
    expect(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'].filter((zone) => !isZone(zone))).toEqual([]);
    expect(['', 'Europe/Nowhere', '+02:00', 'Europe/Berlin\n', '../etc/passwd', 'x'.repeat(200)].filter(isZone)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Adoption, chainOf, publishedOn, type TakesEffect, versionFor } from './adoption.ts';

const publications: TakesEffect[] = [
  { sequence: 1, version: 'one', effective: '2030-01-01' },
  { sequence: 2, version: 'two', effective: '2030-03-01' },
  { sequence: 3, version: 'three', effective: '2030-03-01' },
  // The first again: the same content is the same version.
  { sequence: 4, version: 'one', effective: '2030-06-01' },
];
const adoptions: Adoption[] = [
  { unit: 'engineering', from: '2030-02-01', mode: 'pinned', version: 'one' },
  { unit: 'engineering', from: '2030-05-01', mode: 'following', version: null },
  { unit: 'infrastructure', from: '2030-04-01', mode: 'pinned', version: 'two' },
  { unit: 'infrastructure', from: '2030-07-01', mode: 'above', version: null },
];
const above: Readonly<Record<string, string>> = { delivery: 'infrastructure', infrastructure: 'engineering', engineering: 'company' };
const chain = (unit: string) => chainOf(unit, (one) => above[one] ?? null);

describe('a unit lives under', () => {
  it.each([
    ['company', '2029-12-31', null, null],
    ['company', '2030-01-01', 'one', null],
    ['company', '2030-03-01', 'three', null],
    ['company', '2030-12-31', 'one', null],
    ['engineering', '2030-01-31', 'one', null],
    ['engineering', '2030-03-15', 'one', 'engineering'],
    ['engineering', '2030-05-01', 'three', 'engineering'],
    ['infrastructure', '2030-03-31', 'one', 'engineering'],
    ['infrastructure', '2030-04-01', 'two', 'infrastructure'],
    ['delivery', '2030-06-30', 'two', 'infrastructure'],
    ['delivery', '2030-07-01', 'one', 'engineering'],
    ['elsewhere', '2030-04-01', 'three', null],
  ])('%s on %s: %s', (unit, day, version, by) => {
    const found = versionFor(chain(unit), day, { adoptions, publications });
    expect([found?.version ?? null, found?.by?.unit ?? null]).toEqual([version, by]);
  });

  it('nothing where nothing is published, whatever it chose to follow', () => {
    expect(versionFor(['engineering'], '2030-05-02', { adoptions, publications: [] })).toBeNull();
  });
});

it('a tree that runs in a circle ends where it began', () => {
  expect(chainOf('a', (unit) => ({ a: 'b', b: 'c', c: 'a' })[unit] ?? null)).toEqual(['a', 'b', 'c']);
});

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2030-01-${String(number).padStart(2, '0')}`);
const unit = fc.constantFrom('a', 'b', 'c', 'd');
const choice: fc.Arbitrary<Adoption> = fc.oneof(
  fc.record({ unit, from: day, mode: fc.constant('pinned' as const), version: fc.constantFrom('p', 'q') }),
  fc.record({ unit, from: day, mode: fc.constantFrom('following' as const, 'above' as const), version: fc.constant(null) }),
);
const choices = fc.uniqueArray(choice, { selector: ({ unit, from }) => `${unit} ${from}`, maxLength: 12 });
const published = fc
  .array(day, { maxLength: 6 })
  .map((days) => days.sort().map((effective, index): TakesEffect => ({ sequence: index + 1, version: `v${index + 1}`, effective })));
const units = fc.uniqueArray(unit, { minLength: 1, maxLength: 4 });

describe('whatever units choose', () => {
  it('a choice from a later day changes no earlier one', () =>
    fc.assert(
      fc.property(units, day, choices, published, choice, (chain, on, adoptions, publications, later) => {
        fc.pre(later.from > on);
        const now = versionFor(chain, on, { adoptions, publications });
        expect(versionFor(chain, on, { adoptions: [...adoptions, later], publications })).toEqual(now);
      }),
    ));

  it('to do as the unit above is to have chosen nothing', () =>
    fc.assert(
      fc.property(units, day, choices, published, (chain, on, adoptions, publications) => {
        const first = chain[0] ?? '';
        const letGo: Adoption = { unit: first, from: on, mode: 'above', version: null };
        const others = adoptions.filter((one) => one.unit !== first);
        const own = adoptions.filter((one) => one.unit === first && one.from !== on);
        expect(versionFor(chain, on, { adoptions: [...others, ...own, letGo], publications })).toEqual(
          versionFor(chain.slice(1), on, { adoptions: others, publications }),
        );
      }),
    ));

  it('what holds is what a unit of the chain keeps, or the last that was published and takes effect by then', () =>
    fc.assert(
      fc.property(units, day, choices, published, (chain, on, adoptions, publications) => {
        const found = versionFor(chain, on, { adoptions, publications });
        const followed = publishedOn(publications, on)?.version ?? null;
        if (found?.by?.mode === 'pinned') {
          expect(chain).toContain(found.by.unit);
          expect(found.by.from <= on).toBe(true);
          expect(found.version).toBe(found.by.version);
        } else expect(found?.version ?? null).toBe(followed);
      }),
    ));
});

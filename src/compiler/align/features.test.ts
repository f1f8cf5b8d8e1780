import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptsOf } from './concepts.ts';
import { cosines, piecesOf, weighed } from './features.ts';

/** Every text of the first level beside every one of the second. */
function near(first: string[], second: string[], featuresOf = piecesOf): number[][] {
  const [rows, columns] = weighed([first, second], featuresOf);
  return rows && columns ? cosines(rows, columns) : [];
}

describe('piecesOf', () => {
  it('cuts the stems into pieces of four, and adds the stems of words that mean something', () => {
    expect(piecesOf('The nets')).toEqual(['_the', 'the_', '_net', 'net_', 'net']);
    expect(piecesOf('a')).toEqual(['_a_']);
    expect(piecesOf('… 12')).toEqual([]);
  });

  it('gives the forms of one word the same pieces', () => {
    expect(piecesOf('repairs')).toEqual(piecesOf('Repaired'));
  });
});

describe('cosines of weighed features', () => {
  it('are 1 for the same features, whatever their order, and 0 for none in common', () => {
    const [same = [], other = []] = near(['mends nets', 'salts cod'], ['nets mends', 'lights lamps']);
    expect(same[0]).toBeCloseTo(1, 10);
    expect(other[1]).toBe(0);
  });

  it('count what all of a level share for less than what one has', () => {
    const [row = []] = near(['leads trawlers'], ['leads lorries', 'leads bakeries', 'leads choirs', 'leads, trawlers'].slice(0, 4));
    expect(row[3]).toBeGreaterThan(0.9);
    const [shared = []] = near(
      ['leads trawlers', 'leads lorries', 'leads choirs'],
      ['leads bakeries', 'trawlers moored', 'leads tunnels'],
      (text) => text.split(' '),
    );
    expect(shared[1]).toBeGreaterThan(shared[0] ?? 1);
  });

  it('are 0, and never no number, for texts without features', () => {
    expect(near(['', 'mends nets'], ['', '…'])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(near([], ['mends'])).toEqual([]);
    expect(near(['mends'], [])).toEqual([[]]);
  });

  it('work on any features, concepts among them', () => {
    const [row = []] = near(['Mentors newcomers.'], ['Coaches apprentices.', 'Budgets spending.'], conceptsOf);
    expect(row[0]).toBeGreaterThan(row[1] ?? 1);
  });

  const level = fc.array(
    fc.array(fc.constantFrom('mends', 'nets', 'salts', 'cod', 'the', 'leads'), { maxLength: 6 }).map((w) => w.join(' ')),
    {
      maxLength: 5,
    },
  );

  it('are between 0 and 1, and the same from both sides', () => {
    fc.assert(
      fc.property(level, level, (first, second) => {
        const [there, back] = [near(first, second), near(second, first)];
        for (const [i, row] of there.entries())
          for (const [j, cosine] of row.entries()) {
            expect(cosine).toBeGreaterThanOrEqual(0);
            expect(cosine).toBeLessThanOrEqual(1 + 1e-9);
            expect(cosine).toBeCloseTo(back[j]?.[i] ?? Number.NaN, 10);
          }
      }),
      { seed: 3 },
    );
  });
});

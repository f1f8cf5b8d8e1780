import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniqueIds } from './2-resolve/ids.ts';
import { closestTo, distance, slug, textKey, titleKey } from './key.ts';

describe('the key of a text', () => {
  it.each([
    ['Don’t wait', "Don't wait"],
    ['“Done” is done', '"Done" is done'],
    ['press – or not', 'press - or not'],
    ['and so on…', 'and so on...'],
    ['Two\n  lines', 'two lines'],
    ['ﬁnds', 'finds'],
  ])('is the same for %s and %s', (a, b) => expect(textKey(a)).toBe(textKey(b)));

  it.each([
    ['Owns a service', 'Owns services'],
    ['Does it', 'Does it?'],
  ])('differs for %s and %s', (a, b) => expect(textKey(a)).not.toBe(textKey(b)));

  it('does not change when taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => textKey(textKey(text)) === textKey(text)),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('the key of a title', () => {
  it('forgives the small words', () => {
    expect(titleKey('Director, Engineering')).toBe(titleKey('Director of Engineering'));
    expect(titleKey('Head of the House')).toBe(titleKey('head house'));
    expect(titleKey('C++ Engineer')).not.toBe(titleKey('C Engineer'));
  });
});

describe('a slug', () => {
  it.each([
    ['Growers & Makers', 'growers-and-makers'],
    ['Ünïcode', 'unicode'],
    ['The House’s Press', 'the-houses-press'],
    ['--- a ---', 'a'],
    ['!?', 'untitled'],
    ['果樹園', '果樹園'],
  ])('%s', (text, expected) => expect(slug(text)).toBe(expected));
});

describe('ids', () => {
  it('are given once each', () => {
    const unique = uniqueIds();
    expect(['a', 'a', 'a-2', 'a', 'b'].map(unique)).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'b']);
  });
});

describe('the nearest name', () => {
  it('is one that is a slip away', () => {
    expect(closestTo('levles', ['roots', 'levels'])).toBe('levels');
    expect(closestTo('orchard', ['roots', 'levels'])).toBeNull();
    expect(closestTo('x', [])).toBeNull();
  });

  it('is measured by a distance', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
      }),
      { seed: 1 },
    );
  });
});

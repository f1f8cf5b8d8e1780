import { describe, expect, it } from 'vitest';
import { languageIn, withLanguage } from './in-language.ts';

describe('an address in a language', () => {
  it.each([
    ['/levels/a/b', { in: null, beside: true }, '/levels/a/b'],
    ['/levels/a/b', { in: 'de', beside: false }, '/levels/a/b?in=de'],
    ['/levels/a/b', { in: 'de', beside: true }, '/levels/a/b?in=de&beside=original'],
    ['/levels/a/b?view=effective#area', { in: 'pt-BR', beside: false }, '/levels/a/b?view=effective&in=pt-BR#area'],
    ['/levels/a/b#area', { in: 'a&b', beside: false }, '/levels/a/b?in=a%26b#area'],
  ])('of %s with %j is %s', (address, choice, expected) => expect(withLanguage(address, choice)).toBe(expected));

  it('says nothing where nothing that can be meant is said', () => {
    expect(languageIn({})).toEqual({ in: null, beside: false });
    expect(languageIn({ in: '' })).toEqual({ in: null, beside: false });
    expect(languageIn({ in: 5, beside: true })).toEqual({ in: null, beside: true });
  });
});

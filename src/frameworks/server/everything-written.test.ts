import { describe, expect, it } from 'vitest';
import { isWrittenWhenLinked } from './everything-written.ts';
import { languagesOf } from './translated.ts';

const none = { pages: [], families: [], areas: [], statements: [] };
const levels = [{ id: 'deck/first mate', title: 'Maat', summary: null }];
const translations = [{ ...none, language: 'de', frameworks: [{ id: 'deck', title: 'Deck' }], levels, roles: [] }];
const handbook = { languages: languagesOf({ translations } as unknown as Parameters<typeof languagesOf>[0]) };

describe('a view that a page links to', () => {
  it.each([
    ['/frameworks/deck?view=strands', true],
    ['/compare?from=a/b&to=c/d', true],
    ['/frameworks/deck?in=de', true],
    ['/levels/deck/first%20mate?in=de&beside=original', true],
    // Nobody has translated these.
    ['/levels/deck/cook?in=de', false],
    ['/levels/deck/first%20mate?in=fr', false],
    ['/roles/deck?in=de', false],
    // There would be too many.
    ['/levels/deck/first%20mate?view=effective&in=de', false],
    ['/families/deck?in=de', false],
  ])('at %s has a file: %s', (address, expected) => expect(isWrittenWhenLinked(address, handbook)).toBe(expected));
});

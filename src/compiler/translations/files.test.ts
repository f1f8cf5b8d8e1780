import { describe, expect, it } from 'vitest';
import { memoryHost } from '../host.ts';
import { sortFiles } from './files.ts';

const sorted = (paths: string[], translations: Record<string, string | null>, language = 'en') => {
  const { originals, languages } = sortFiles(memoryHost(Object.fromEntries(paths.map((path) => [path, '']))), {
    language,
    translations: new Map(Object.entries(translations)),
  });
  return {
    originals: originals.files(),
    ...Object.fromEntries(languages.map((one) => [one.language, { ...Object.fromEntries(one.files), stray: one.stray }])),
  };
};

describe('the files of a handbook in several languages', () => {
  it('are those of the host, untouched, where there is one language', () => {
    const host = memoryHost({ 'mate.de.md': '', 'mate.md': '' });
    expect(sortFiles(host, { language: 'en', translations: new Map() }).originals).toBe(host);
  });

  it.each([
    ['beside the folder of the pages', 'content/deck/mate.md', 'content.de', 'content.de/deck/mate.md'],
    ['below the folder of the pages', 'content/deck/mate.md', 'content/german', 'content/german/deck/mate.md'],
    ['beside that of the other language', 'content/english/deck/mate.md', 'content/german', 'content/german/deck/mate.md'],
    ['of everything', 'content/deck/mate.md', 'i18n/de', 'i18n/de/content/deck/mate.md'],
    ['of pages at the root', 'mate.md', 'de', 'de/mate.md'],
  ])('stand in a folder %s', (_, original, folder, translated) => {
    expect(sorted([original, translated], { de: folder })).toEqual({
      originals: [original],
      de: { [original]: translated, stray: [] },
    });
  });

  it('stand beside each other, with the tag in the name', () => {
    expect(sorted(['a/mate.md', 'a/mate.de.md', 'a/mate.pt-br.md', 'a/cook.fr.md', 'a/b.de.md'], { de: null, 'pt-BR': null })).toEqual({
      // Nobody translates into French here, and there is no b.md: these are pages.
      originals: ['a/b.de.md', 'a/cook.fr.md', 'a/mate.md'],
      de: { 'a/mate.md': 'a/mate.de.md', stray: [] },
      'pt-BR': { 'a/mate.md': 'a/mate.pt-br.md', stray: [] },
    });
  });

  it('may all have a tag, the originals too', () => {
    expect(sorted(['mate.en.md', 'mate.de.md'], { de: null })).toEqual({
      originals: ['mate.en.md'],
      de: { 'mate.en.md': 'mate.de.md', stray: [] },
    });
  });

  it('may stand both ways: pages in a folder, includes beside', () => {
    const paths = ['content/mate.md', 'content.de/mate.md', 'assets/includes/x.md', 'assets/includes/x.de.md'];
    expect(sorted(paths, { de: 'content.de' })).toEqual({
      originals: ['assets/includes/x.md', 'content/mate.md'],
      de: { 'assets/includes/x.md': 'assets/includes/x.de.md', 'content/mate.md': 'content.de/mate.md', stray: [] },
    });
  });

  it('are stray without an original, pictures and settings excepted', () => {
    const paths = ['content/mate.md', 'content.de/mate.md', 'content.de/maat.md', 'content.de/ship.png', 'content.de/gradus.yaml'];
    expect(sorted(paths, { de: 'content.de' })).toMatchObject({ originals: ['content/mate.md'], de: { stray: ['content.de/maat.md'] } });
  });

  it('have a place before they are written', () => {
    const host = memoryHost({ 'content/mate.md': '', 'content.de/mate.md': '', 'assets/x.md': '' });
    const [de] = sortFiles(host, { language: 'en', translations: new Map([['de', 'content.de']]) }).languages;
    expect(['content/cook.md', 'assets/x.md'].map((path) => de?.pathFor(path))).toEqual(['content.de/cook.md', 'assets/x.de.md']);
  });
});

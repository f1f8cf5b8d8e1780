import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { memoryHost } from '../host.ts';
import { phrase, said } from '../speech/phrase.ts';
import { readLanguages } from './languages.ts';

const host = memoryHost({ 'content/mate.md': '', 'content.de/mate.md': '', 'i18n/fr/content/mate.md': '', 'gradus.yaml': '' });
const read = (values: Record<string, unknown>) => {
  const { language, translations, problems } = readLanguages(values, host);
  return {
    language,
    translations: Object.fromEntries(translations),
    problems: problems.map(({ keys, wanted }) => `${keys.join('.')}: ${said(wanted)}`),
  };
};

describe('the languages of a handbook', () => {
  it('are English alone where nothing is said', () => {
    expect(read({})).toEqual({ language: 'en', translations: {}, problems: [] });
    expect(read({ language: null, translations: null }).problems).toEqual([]);
  });

  it('are named by tags, each in its usual form, with the folder that mirrors the pages', () => {
    expect(read({ language: 'EN-gb', translations: { DE: './content.de/', fr: 'i18n/fr', 'pt-br': 'beside' } })).toEqual({
      language: 'en-GB',
      translations: { de: 'content.de', fr: 'i18n/fr', 'pt-BR': null },
      problems: [],
    });
  });

  it.each([
    [{ language: 'English' }, 'language: a tag of a language, such as "de" or "pt-BR"'],
    [{ language: ['en'] }, 'language: a tag of a language, such as "de" or "pt-BR"'],
    [{ translations: 'de' }, 'translations: tags of languages, each with a folder or the word beside'],
    [{ translations: ['de'] }, 'translations: tags of languages, each with a folder or the word beside'],
    [{ translations: { deutsch: 'content.de' } }, 'translations.deutsch: a tag of a language, such as "de" or "pt-BR"'],
    [{ translations: { __proto__x: 'content.de' } }, 'translations.__proto__x: a tag of a language, such as "de" or "pt-BR"'],
    [{ translations: { en: 'content.de' } }, 'translations.en: another language than that of the pages themselves'],
    [{ translations: { de: '../elsewhere' } }, 'translations.de: a folder of this handbook, or the word beside'],
    [{ translations: { de: '/content.de' } }, 'translations.de: a folder of this handbook, or the word beside'],
    [{ translations: { de: 'C:\\content.de' } }, 'translations.de: a folder of this handbook, or the word beside'],
    [{ translations: { de: '.' } }, 'translations.de: a folder of this handbook, or the word beside'],
    [{ translations: { de: null } }, 'translations.de: a folder of this handbook, or the word beside'],
    [{ translations: { de: { folder: 'content.de' } } }, 'translations.de: a folder of this handbook, or the word beside'],
    [{ translations: { de: 'contend.de' } }, 'translations.de: a folder that is there (did you mean "content.de"?)'],
    [{ translations: { de: 'nowhere/at/all' } }, 'translations.de: a folder that is there'],
  ])('that cannot be meant are a problem and count as not written: %j', (values, problem) => {
    expect(read(values)).toEqual({ language: 'en', translations: {}, problems: [problem] });
  });

  it('have folders that do not lie in each other', () => {
    expect(read({ translations: { de: 'i18n', fr: 'i18n/fr' } })).toEqual({
      language: 'en',
      translations: { de: 'i18n' },
      problems: ['translations.fr: a folder that no other language has'],
    });
    expect(read({ translations: { de: 'content.de', fr: 'content.de' } }).problems).toHaveLength(1);
  });

  it('leave pages to translate', () => {
    const only = memoryHost({ 'content/mate.md': '', 'gradus.yaml': '' });
    expect(readLanguages({ translations: { de: 'content' } }, only).problems).toEqual([
      { keys: ['translations', 'de'], wanted: phrase('aFolderBesidePages') },
    ]);
  });

  it('that are wrong are found at their line', () => {
    const settings = 'organisation: Acme\ntranslations:\n  nl: content.nl\n  de: content.de\n';
    const { graph } = compile(memoryHost({ 'gradus.yaml': settings, 'content/mate.md': 'x', 'content.de/mate.md': 'x' }));
    expect(graph.diagnostics.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`)).toEqual([
      'gradus.yaml:3 settings-wrong "translations.nl" in gradus.yaml is not a folder that is there (did you mean "content.de"?).',
    ]);
    expect(graph.translations?.map(({ language }) => language)).toEqual(['de']);
  });
});

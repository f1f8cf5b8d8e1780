import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../compiler/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { formatsOf } from './formats.tsx';
import { loadWords } from './load.ts';
import { de as versionsDe } from './versions/de.tsx';
import { en as versionsEn } from './versions/en.tsx';

/** Every entry by its path; a function as the text of its code, in which its words stand. */
function entriesOf(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value === 'function') return [[path.join('.'), String(value).replaceAll(/\s+/gu, ' ')]];
  return Object.entries(value as object).flatMap(([key, inner]) => entriesOf(inner, [...path, key]));
}

const english = entriesOf({ ...en, format: {} });
const german = entriesOf({ ...de, format: {} });

/** What is the same in both: names, loanwords, and what only puts other entries together. */
const alike = new Set([
  'home.frameworkHas',
  'reading.gradeAndStop',
  'pages.text',
  'past.commit',
  'past.lines',
  'comparing.part',
  'findings.counts',
  'findings.group.settings',
]);

const alikeOfVersions = new Set([
  'people',
  'posts',
  'changes',
  'day',
  'version',
  'actor.operator',
  'list.version',
  'gradeCount.major',
  'gradeCount.minor',
  'gradeCount.patch',
  'difference.total',
]);

describe('the words of the site', () => {
  it('are there in every language', async () => {
    expect(english.length).toBeGreaterThan(300);
    for (const language of languages) {
      const words = await loadWords(language);
      expect(words.language).toBe(language);
      expect(entriesOf({ ...words, format: {} }).map(([path]) => path)).toEqual(english.map(([path]) => path));
    }
  });

  it('are German in German, but for what is called the same', () => {
    const inEnglish = new Map(english);
    const same = german.filter(([path, words]) => inEnglish.get(path) === words).map(([path]) => path);
    expect(same.toSorted()).toEqual([...alike].toSorted());
    // Left behind inside of a function, or empty.
    const leftovers = german.filter(([, words]) => / (?:the|and|of|is|are) /u.test(words) || words === '');
    expect(leftovers).toEqual([]);
  });

  it('are all said by somebody', () => {
    const web = join(import.meta.dirname, '..');
    const code = globSync('{*.ts,*.tsx,words/en/*.tsx}', { cwd: web })
      .filter((path) => !path.includes('.test.'))
      .map((path) => readFileSync(join(web, path), 'utf8'))
      .join('\n');
    const groups = Object.entries(en).filter(([group, entries]) => group !== 'format' && typeof entries === 'object');
    const unsaid = (path: string) => !new RegExp(`\\b${path.replace('.', '\\.')}\\b`, 'u').test(code);
    const paths = groups.flatMap(([group, entries]) => Object.keys(entries).map((key) => `${group}.${key}`));
    expect(paths.filter(unsaid)).toEqual([]);
    expect(unsaid('site.nobodySaysThis')).toBe(true);
  });

  it('count, date and list things as their language does', () => {
    expect([1, 2, 1234].map(en.count.levels)).toEqual(['1 level', '2 levels', '1,234 levels']);
    expect([1, 2, 1234].map(de.count.levels)).toEqual(['1 Stufe', '2 Stufen', '1.234 Stufen']);
    expect([en, de].map(({ format }) => format.day('2031-04-05'))).toEqual(['5 April 2031', '5. April 2031']);
    expect([en, de].map(({ format }) => format.tenth(2.25 + 0.01))).toEqual(['2.3', '2,3']);
    expect([en, de].map(({ format }) => format.and(['a', 'b', 'c']))).toEqual(['a, b and c', 'a, b und c']);
    const nodes = [<b key="a">a</b>, <i key="b">b</i>];
    expect([en, de].map(({ format }) => renderToStaticMarkup(format.orOf(nodes)))).toEqual([
      '<b>a</b> or <i>b</i>',
      '<b>a</b> oder <i>b</i>',
    ]);
    expect(renderToStaticMarkup(de.format.andOf([]))).toBe('');
  });

  it('have room for languages with more forms of a word than one and several', () => {
    const pages = { one: 'strona', few: 'strony', many: 'stron', other: 'strony' };
    expect([1, 3, 5, 22].map((count) => formatsOf('pl').counted(count, pages))).toEqual(['1 strona', '3 strony', '5 stron', '22 strony']);
  });

  it('put elements where the language wants them', () => {
    const told = (words: typeof en) =>
      renderToStaticMarkup(
        <>
          {words.reading.whoReportTo(<b>Mate</b>)} {words.strands.allChanges(<b>Mate</b>, <b>Master</b>)}
        </>,
      );
    expect(told(en)).toBe('Report to <b>Mate</b> All that changes from <b>Mate</b> to <b>Master</b>');
    expect(told(de)).toBe('An <b>Mate</b> berichten Alles, was sich von <b>Mate</b> bis <b>Master</b> ändert');
  });
});

describe('the words of versions', () => {
  const [inEnglish, inGerman] = [entriesOf(versionsEn), entriesOf(versionsDe)];

  it('are there in every language, and German in German', () => {
    expect(inGerman.map(([path]) => path)).toEqual(inEnglish.map(([path]) => path));
    const english = new Map(inEnglish);
    const same = inGerman.filter(([path, words]) => english.get(path) === words).map(([path]) => path);
    expect(same.filter((path) => !alikeOfVersions.has(path))).toEqual([]);
    expect(inGerman.filter(([, words]) => / (?:the|and|of|is|are) /u.test(words) || words === '')).toEqual([]);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../compiler/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { loadPeopleWords } from './load.ts';

/** Every entry by its path; a function as the text of its code, in which its words stand. */
function entriesOf(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value === 'function') return [[path.join('.'), String(value).replaceAll(/\s+/gu, ' ')]];
  return Object.entries(value as object).flatMap(([key, inner]) => entriesOf(inner, [...path, key]));
}

const english = entriesOf(en);

/** What is the same in both: names, loanwords, and what only puts other entries together. */
const alike = new Set([
  'general.number',
  'general.day',
  'general.and',
  'people.name',
  'person.team',
  'units.holders',
  'units.kind.team',
  'acts.day',
  'acts.number',
  'acts.moment',
  'acts.facts.position',
  'acts.facts.name',
  'acts.unitKind.team',
  'importing.chosenFile',
  'importing.appliedAt',
  'importing.person',
  'importing.rowsHave',
  'importing.warnings',
  'importing.encodings.utf-8',
  'importing.encodings.utf-16le',
  'importing.encodings.utf-16be',
]);

describe('the words of people', () => {
  it('are there in every language', async () => {
    expect(english.length).toBeGreaterThan(100);
    for (const language of languages) {
      const words = await loadPeopleWords(language);
      expect(words.language).toBe(language);
      expect(entriesOf(words).map(([path]) => path)).toEqual(english.map(([path]) => path));
    }
  });

  it('are German in German, but for what is called the same', () => {
    const inEnglish = new Map(english);
    const same = entriesOf(de).filter(([path, words]) => inEnglish.get(path) === words && !alike.has(path));
    expect(same).toEqual([]);
    // Left behind inside of a function, or empty.
    const leftovers = entriesOf(de).filter(([, words]) => / (?:the|and|of|is|are) /u.test(words) || words === '');
    expect(leftovers).toEqual([]);
  });

  it('are all said by somebody', () => {
    const web = join(import.meta.dirname, '..');
    const code = globSync('{*.ts,*.tsx,words/en/*.tsx}', { cwd: web })
      .filter((path) => !path.includes('.test.'))
      .map((path) => readFileSync(join(web, path), 'utf8'))
      .join('\n');
    // What is asked for in two steps, `const say = usePeopleWords().chart`, is found by its last name.
    const unsaid = (path: string) => !new RegExp(`[.{,]\\s*${path.split('.').at(-1)}\\b`, 'u').test(code);
    const groups = Object.entries(en).filter(([, entries]) => typeof entries === 'object');
    const paths = groups.flatMap(([group, entries]) => Object.keys(entries).map((key) => `${group}.${key}`));
    expect(paths.filter(unsaid)).toEqual([]);
    expect(unsaid('people.nobodySaysThis')).toBe(true);
  });

  it('count people and tell days as their language does', () => {
    expect([1, 2, 1234].map(en.general.people)).toEqual(['1 person', '2 people', '1,234 people']);
    expect([1, 2, 1234].map(de.general.people)).toEqual(['1 Person', '2 Personen', '1.234 Personen']);
    expect([en, de].map(({ general }) => general.period('2031-04-05', null))).toEqual(['since 5 April 2031', 'seit 5. April 2031']);
    const version = (words: typeof en) => renderToStaticMarkup(<p>{words.expectations.version(<code>4fd2</code>, 'pinned', null)}</p>);
    expect(version(en)).toBe('<p>The words are those of version <code>4fd2</code>; the unit keeps it.</p>');
    expect(version(de)).toBe('<p>Der Wortlaut ist der von Fassung <code>4fd2</code>; die Einheit bleibt bei ihr.</p>');
  });

  it('say what was looked for', () => {
    const nothing = { words: null, unit: null, post: null, state: null, on: null, byNumber: true };
    expect(en.people.lookedFor(nothing)).toBe('Looked for: anybody, among those who are here.');
    expect(de.people.lookedFor({ ...nothing, words: 'ada', unit: 'Hafen', state: 'all', on: '2031-04-05' })).toBe(
      'Gesucht: „ada“ am Anfang von Name, Nummer oder E-Mail, in Hafen oder darunter, am 5. April 2031.',
    );
    const colleague = { ...nothing, words: 'ada', byNumber: false };
    expect(en.people.lookedFor(colleague)).toBe('Looked for: “ada” at the beginning of a name or mail address, among those who are here.');
    expect(de.people.lookedFor(colleague)).toBe('Gesucht: „ada“ am Anfang von Name oder E-Mail, unter denen, die da sind.');
  });
});

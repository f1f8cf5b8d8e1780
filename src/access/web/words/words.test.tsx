import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../compiler/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { loadAccessWords } from './load.ts';

/** Every entry by its path; a function as the text of its code, in which its words stand. */
function entriesOf(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value === 'function') return [[path.join('.'), String(value).replaceAll(/\s+/gu, ' ')]];
  return Object.entries(value as object).flatMap(([key, inner]) => entriesOf(inner, [...path, key]));
}

const english = entriesOf(en);

/** What is the same in both: names, loanwords, and what only puts other entries together. */
const alike = new Set<string>([
  'rights.moment',
  'rights.second',
  'rights.day',
  'rights.number',
  'rights.nothing',

  'frame.andOf',
  'account.passkeys',
  'account.moment',
  'account.until',
  'signIn.program',
  'inbox.moment',
  'mail.languages.en',
  'mail.languages.de',
]);

describe('the words of access', () => {
  it('are there in every language', async () => {
    expect(english.length).toBeGreaterThan(3);
    for (const language of languages) {
      const words = await loadAccessWords(language);
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
    const code = globSync('{*.ts,*.tsx,*/*.ts,*/*.tsx,words/en/*.tsx}', { cwd: web })
      .filter((path) => !path.includes('.test.') && path !== 'words/de.ts' && path !== 'words/en.ts')
      .map((path) => readFileSync(join(web, path), 'utf8'))
      .join('\n');
    // What is asked for in two steps, `const say = useAccessWords().inbox`, is found by its last name.
    const unsaid = (path: string) => !new RegExp(`[.{,]\\s*${path.split('.').at(-1)}\\b`, 'u').test(code);
    const groups = Object.entries(en).filter(([, entries]) => typeof entries === 'object');
    const paths = groups.flatMap(([group, entries]) => Object.keys(entries).map((key) => `${group}.${key}`));
    expect(paths.filter(unsaid)).toEqual([]);
    expect(unsaid('frame.nobodySaysThis')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { answer } from '../search/answer.ts';
import type { Entry } from '../search/entry.ts';
import { buildIndex } from '../search/search-index.ts';
import { groupsAtFirst, groupsFor, type PaletteGroup } from './palette-options.ts';
import { en } from './words/en.ts';

const entry = (kind: Entry['kind'], title: string | null, text: string, id: string): Entry => ({
  kind,
  title,
  names: [],
  text,
  more: '',
  standings: [{ id, path: ['Ships'], group: null, holder: null, row: null, address: `/levels/${id}`, file: 'a.md', line: 1 }],
});
const index = buildIndex([
  entry('level', 'Mate', 'Stands in for the skipper.', 'mate'),
  entry('level', 'Pilot', 'Answers to the mate.', 'pilot'),
  entry('role', 'First Mate', '', 'first'),
  entry('statement', null, 'Writes down what it finds on all pages of the log.', 'log'),
  ...Array.from({ length: 7 }, (_, at) => entry('statement', null, `Asks the mate for rope ${at}.`, `s${at}`)),
]);
const shown = (groups: PaletteGroup[]) => groups.map(({ title, options }) => `${title}: ${options.map(({ href }) => href).join(' ')}`);
const groups = (words: string) => groupsFor(words, answer(index, { words, limit: 60 }), en);

describe('what the palette offers', () => {
  it('is grouped by kind, the best group first; what only mentions the words comes after', () => {
    expect(shown(groups('mate'))).toEqual([
      'Levels: /levels/mate',
      'Roles: /levels/first',
      expect.stringMatching(/^Statements: (?:\/levels\/s\d ?){5}$/u),
      'Mentioned in: /levels/pilot',
      'More: /search?q=mate',
    ]);
    expect(groups('mate').at(-1)?.options[0]?.words[0]?.text).toBe('All 10 results');
    expect(groups('mate').at(-2)?.options[0]?.about).toContainEqual({ text: 'mate', hit: true });
  });

  it('has pages to go to, by name or by what they are for', () => {
    expect(shown(groups('errors'))).toEqual(['Go to: /findings']);
    expect(shown(groups('pages'))).toEqual(['Go to: /pages', 'Statements: /levels/log', 'More: /search?q=pages']);
    expect(shown(groups('page'))).toEqual(['Statements: /levels/log', 'Go to: /pages', 'More: /search?q=page']);
    expect(shown(groups('home'))).toEqual(['Go to: /']);
    expect(shown(groups('zzzz'))).toEqual([]);
  });

  it('is what was opened lately and pages to go to, before anything is typed', () => {
    const pilot = index.entries[1] as Entry;
    const [at] = pilot.standings;
    expect(shown(groupsAtFirst(at ? [{ entry: pilot, at }] : [], en))).toEqual([
      'Opened lately: /levels/pilot',
      'Go to: / /findings /compare /pages',
    ]);
    expect(shown(groupsAtFirst([], en))).toEqual(['Go to: / /findings /compare /pages']);
  });
});

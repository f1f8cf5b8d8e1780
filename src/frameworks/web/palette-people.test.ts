import { describe, expect, it } from 'vitest';
import { answer } from '../search/answer.ts';
import type { Entry } from '../search/entry.ts';
import { buildIndex } from '../search/search-index.ts';
import { groupsFor } from './palette-options.ts';
import { canBeName, type FoundPeople, stillMeant, withPeople } from './palette-people.ts';
import { de } from './words/de.ts';
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
  entry('statement', null, 'Writes down what rose overnight.', 'log'),
]);
const named = (...names: string[]): FoundPeople => ({
  people: names.map((name, at) => ({ name, about: 'Pilot · Harbour', address: `/people/${at}` })),
  total: { count: names.length, more: false },
  everybody: '/people?q=all',
});
const groups = (words: string, people: FoundPeople, say = en) => {
  const found = answer(index, { words, limit: 60 });
  return withPeople(groupsFor(words, found, say), words, people, found, say);
};
const titles = (words: string, people: FoundPeople) => groups(words, people).map(({ title }) => title);

describe('people in the palette', () => {
  it('stand first where the handbook does not have the words', () => {
    expect(titles('jonas', named('Jonas Quist'))).toEqual(['People', 'More']);
    // "mete" is read as "mate"; of "mate quist" the handbook has one word alone.
    expect(titles('mete', named('Mete Aslan'))).toEqual(['People', 'Levels', 'Mentioned in', 'More']);
    expect(titles('mate quist', named('Mate Quist'))).toEqual(['People', 'Levels', 'Mentioned in', 'More']);
  });

  it('stand behind what is called so, and before what has the words in its text', () => {
    expect(titles('mate', named('Mate Quist'))).toEqual(['Levels', 'People', 'Mentioned in', 'More']);
    expect(titles('rose', named('Rose Quist'))).toEqual(['People', 'Statements', 'More']);
    expect(titles('pages', named('Lou Pagès'))).toEqual(['Go to', 'People', 'More']);
  });

  it('come alone where the handbook has not answered', () => {
    expect(withPeople([], 'mate', named('Mate Quist'), null, en).map(({ title }) => title)).toEqual(['People', 'More']);
  });

  it('leave everything as it is where nobody is found', () => {
    const found = answer(index, { words: 'mate', limit: 60 });
    const ofHandbook = groupsFor('mate', found, en);
    expect(withPeople(ofHandbook, 'mate', named(), found, en)).toBe(ofHandbook);
  });

  it('show why they were found, lead to their pages, and are not remembered', () => {
    const [people, , more] = groups('rosé qui', named('Rose Quist'));
    expect(people?.options).toEqual([
      {
        href: '/people/0',
        words: [
          { text: 'Rose', hit: true },
          { text: ' ', hit: false },
          { text: 'Quist', hit: true },
        ],
        about: [],
        where: 'Pilot · Harbour',
        isStatement: false,
        name: null,
      },
    ]);
    expect(more?.options.map(({ href, words }) => [href, words[0]?.text])).toEqual([
      ['/search?q=ros%C3%A9+qui', 'All 1 result'],
      ['/people?q=all', 'Everybody found for "rosé qui"'],
    ]);
    expect(groups('jonas', named('Jonas Quist'), de).map(({ title, options }) => `${title}: ${options[0]?.words[0]?.text}`)).toEqual([
      'Personen: Jonas',
      'Mehr: Alle Personen zu „jonas“',
    ]);
  });

  it('are asked for from two letters on, and not with what is no name', () => {
    expect(['jo', 'j b', '李明', 'a1'].filter((words) => !canBeName(words))).toEqual([]);
    expect(['', 'j', 'j.', '...', 'j'.repeat(201)].filter(canBeName)).toEqual([]);
  });

  it('are, until there is an answer, those of the last one who still fit, and how many there are nobody knows', () => {
    const before = named('Jonas Quist', 'Jon Ås', 'Ann Jo');
    expect(stillMeant(before, 'jon a')).toEqual({ people: [before.people[1]], total: null, everybody: null });
    expect(stillMeant(before, 'jonq').people).toEqual([]);
  });
});

describe('how many were found', () => {
  it('is said of the handbook and of people', () => {
    expect(en.search.found(0, null)).toBe('0 results');
    expect(en.search.found(2, null)).toBe('2 results');
    expect(en.search.found(2, { count: 1, more: false })).toBe('2 results, 1 person');
    expect(en.search.found(0, { count: 10_000, more: true })).toBe('more than 10,000 people');
    expect(de.search.found(1, { count: 3, more: false })).toBe('1 Treffer, 3 Personen');
  });
});

import { expect, it } from 'vitest';
import type { Entries, PersonalData, Within } from '../../../platform/personal-data.ts';
import { dataFile, dataView, tellAll } from './read-data.ts';

const within = {} as Within;
const about = {
  person: { id: 'a', name: 'Ada', number: '1', leftOn: null },
  madeAt: new Date('2026-11-02T09:00:00Z'),
  keptFor: 36,
};
const text = { text: 'text' } as const;
const numbered = (from: number, count: number) => Array.from({ length: count }, (_, i) => ({ text: `entry ${from + i}` }));
const pages = (from: number, count: number, most: number): Entries => ({
  entries: numbered(from, Math.min(count, most)),
  more: count > most ? async () => pages(from + most, count - most, most) : null,
});

/** A room with opinions, and with something that is not yet released. */
const reviews: PersonalData = {
  name: 'reviews',
  words: async () => ({
    sections: { said: { title: 'Said', about: 'What was said.', fields: { text: 'Text' } } },
    parts: {},
  }),
  held: async () => ({
    sections: [
      { key: 'said', fields: text, count: 230, ...pages(0, 230, 100), isOpinion: true },
      { key: 'said', fields: text, count: 0, entries: [], more: null },
    ],
    unreleased: [{ key: 'said', what: 'A review', when: '2026-12-01' }],
  }),
  subjects: async () => [],
  erasure: async () => [],
  erase: async () => [],
  removals: [],
};

const told = (seesOpinions: boolean) => tellAll(within, [reviews], 'a', { language: 'en', seesOpinions });
const fileOf = async (seesOpinions: boolean) => {
  let text = '';
  for await (const piece of dataFile(about, await told(seesOpinions), (work) => work(within))) text += piece;
  return JSON.parse(text);
};

it('opinions are told to whoever may read them, and counted for others', async () => {
  const [own] = dataView(about, await told(true)).sections;
  expect([own?.withheld, own?.entries.length, own?.count]).toEqual([false, 100, 230]);
  const [others] = dataView(about, await told(false)).sections;
  expect([others?.withheld, others?.entries, others?.count]).toEqual([true, [], 230]);
  expect((await fileOf(false)).sections[0]).toMatchObject({ withheld: true, entries: [], count: 230 });
});

it('what is not yet released is listed with its day, and not shown', async () => {
  const expected = [{ share: 'reviews', key: 'said', title: 'Said', what: 'A review', when: '2026-12-01' }];
  expect(dataView(about, await told(true)).unreleased).toEqual(expected);
  expect((await fileOf(true)).unreleased).toEqual(expected);
});

it('a file has every entry once, in order, however many steps it takes to read them', async () => {
  const { format, person, sections } = await fileOf(true);
  expect([format, person]).toEqual(['gradus-personal-data/1', { id: 'a', name: 'Ada', number: '1' }]);
  expect(sections).toHaveLength(1);
  expect(sections[0].entries).toEqual(numbered(0, 230));
});

it('is JSON where there is nothing', async () => {
  let text = '';
  for await (const piece of dataFile(about, { sections: [], unreleased: [] }, (work) => work(within))) text += piece;
  expect(JSON.parse(text).sections).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { answer, type Question } from './answer.ts';
import type { Entry, Kind, Standing } from './entry.ts';
import { buildIndex } from './search-index.ts';

/** `at` is a path: group, holder, row. */
function standing(at: string): Standing {
  const [group = null, holder = null, row = null] = at.split(' > ');
  const path = [group, holder, row].filter((one) => one !== null);
  return { id: at, path, group, holder, row, address: `/${at}`, file: 'page.md', line: 1 };
}
const thing = (kind: Kind, title: string, at: string, text = '', names: string[] = []): Entry => ({
  kind,
  title,
  names,
  text,
  more: '',
  standings: [{ ...standing(at), path: at.split(' > ').slice(0, -1) }],
});
const statement = (text: string, ...at: string[]): Entry => ({
  kind: 'statement',
  title: null,
  names: [],
  text,
  more: '',
  standings: at.map(standing),
});

const index = buildIndex([
  thing('framework', 'Sea Career Framework', 'Sea', '', ['Sea']),
  thing('family', 'Site Reliability', 'Site Reliability'),
  thing('level', 'Senior', 'Sea > Senior', 'Has sailed with the mate.'),
  thing('level', 'Mate', 'Sea > Mate'),
  thing('role', 'Manager, Site Reliability Engineering', 'Site Reliability > Manager', '', ['SRE']),
  thing('role', 'Senior Mate of the Équipe', 'Land > Senior Mate'),
  thing('area', 'Watch', 'Sea > Watch'),
  { ...statement('Keeps the watch.', 'Sea > Mate > Watch', 'Sea > Senior > Watch', 'Land > Mate > Watch'), more: 'a lantern at dusk' },
  statement('Watches the weather.', 'Sea > Senior > Weather'),
  statement('Teaches watchkeeping.', 'Land > Senior Mate > Teaching'),
  statement('Mentors the young at sea.', 'Sea > Senior > Teaching', 'Land > Mate > Teaching'),
]);
const ask = (words: string, more: Partial<Question> = {}) => answer(index, { words, ...more });
const first = (words: string, more: Partial<Question> = {}) =>
  ask(words, more).results.map(({ title, text }) => (title ?? text).map((mark) => mark.text).join(''));

describe('what stands first', () => {
  it('is what the question names in full, then titles, then words: as they are, by stem, begun', () => {
    expect(first('watch')).toEqual(['Watch', 'Keeps the watch.', 'Watches the weather.', 'Teaches watchkeeping.']);
    expect(first('mate')).toEqual(['Mate', 'Senior Mate of the Équipe', 'Senior']);
  });

  it('is a thing by its letters or another name', () => {
    expect(first('SRE manager')[0]).toBe('Manager, Site Reliability Engineering');
    expect(first('sea')[0]).toBe('Sea Career Framework');
  });

  it('is found without accents, with other marks, and by words in any order', () => {
    expect(first('equipe')).toEqual(['Senior Mate of the Équipe']);
    expect(first('reliability, site: manager')[0]).toBe('Manager, Site Reliability Engineering');
  });
});

describe('a finding', () => {
  const withFindings = buildIndex([
    ...index.entries,
    thing('finding', 'watch-dead', 'Findings'),
    thing('finding', 'mate-missing', 'Findings'),
  ]);
  const found = (words: string) => answer(withFindings, { words }).results.map(({ kind, at }) => `${kind} ${at.id}`);

  it('is found by its whole code, or what was typed of it, and by nothing less', () => {
    expect(found('watch-dead')).toEqual(['finding Findings']);
    expect(found('mate miss')).toEqual(['finding Findings']);
    expect(found('watch')).toEqual(answer(index, { words: 'watch' }).results.map(({ kind, at }) => `${kind} ${at.id}`));
    expect(found('dead')).toEqual([]);
  });
});

describe('where a thing stands', () => {
  it('narrows what its own words found, and finds nothing by itself', () => {
    expect(first('mentoring senior sea')).toEqual(['Mentors the young at sea.']);
    expect(first('sea teaching')).toEqual(['Mentors the young at sea.']);
    expect(first('land')).toEqual([]);
  });

  it('must fit as a whole: the framework of one place and the level of another are no place', () => {
    expect(first('keeps sea senior')).toEqual(['Keeps the watch.']);
    expect(first('keeps land mate')).toEqual(['Keeps the watch.']);
    expect(ask('keeps land senior').isLoose).toBe(true);
  });

  it('is the place the question speaks of; the others are told', () => {
    const [found] = ask('keeps land').results;
    expect(found?.at.id).toBe('Land > Mate > Watch');
    expect(found?.also.map(({ id }) => id)).toEqual(['Sea > Mate > Watch', 'Sea > Senior > Watch']);
    expect(ask('keeps').results[0]?.at.id).toBe('Sea > Mate > Watch');
    expect(ask('keeps', { level: 'Senior' }).results[0]?.at.id).toBe('Sea > Senior > Watch');
  });
});

describe('words that nothing has', () => {
  it('are read as those that are nearest, and that is said', () => {
    expect(ask('wacth').read).toEqual([{ word: 'wacth', as: ['watch'] }]);
    expect(first('wacth keeps')).toEqual(['Keeps the watch.']);
    expect(ask('watch').read).toEqual([]);
  });

  it('are left out where none is near, and that is said', () => {
    expect(ask('zzzz watch').read).toEqual([{ word: 'zzzz', as: [] }]);
    expect(first('zzzz watch')[0]).toBe('Watch');
  });

  it('have a suggestion where nothing is left', () => {
    expect(ask('wotchas')).toMatchObject({ matching: 0, suggestion: 'watches' });
    expect(ask('zzzz')).toMatchObject({ matching: 0, suggestion: null });
  });

  it('leave those that have most of the words', () => {
    const found = ask('keeps weather lantern');
    expect(found.isLoose).toBe(true);
    expect(found.results[0]?.text.map(({ text }) => text).join('')).toBe('Keeps the watch.');
  });
});

describe('small words', () => {
  it('do not count beside others', () => {
    expect(first('the manager of site reliability')[0]).toBe('Manager, Site Reliability Engineering');
    expect(ask('  ')).toMatchObject({ matching: 0, results: [], read: [], suggestion: null });
  });
});

describe('choices', () => {
  it('leave what fits, and count what each would leave beside the others', () => {
    const found = ask('watch', { kind: 'statement' });
    expect(found.matching).toBe(3);
    expect(found.choices.kinds).toEqual([
      { value: 'area', count: 1 },
      { value: 'statement', count: 3 },
    ]);
    expect(found.choices.frameworks).toEqual([{ value: 'Sea', title: 'Sea Career Framework', count: 2 }]);
    expect(first('watch', { kind: 'statement', framework: 'Sea' })).toEqual(['Keeps the watch.', 'Watches the weather.']);
    expect(first('watch', { area: 'Weather' })).toEqual(['Watches the weather.']);
    expect(first('watch', { framework: 'Nowhere' })).toEqual([]);
  });

  it('count a thing once, in however many places it stands', () => {
    expect(ask('keeps').choices.kinds).toEqual([{ value: 'statement', count: 1 }]);
  });

  it('the limit leaves the count as it is', () => {
    expect(ask('watch', { limit: 1 })).toMatchObject({ matching: 4, results: [{ kind: 'area' }] });
  });
});

describe('marks', () => {
  it('are on the words that were found, in whatever form', () => {
    const [found] = ask('mentoring sea').results;
    expect(found?.text).toEqual([
      { text: 'Mentors', hit: true },
      { text: ' the young at ', hit: false },
      { text: 'sea', hit: true },
      { text: '.', hit: false },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { findingsOf, levelPage } from './found.fixture.ts';

const items = (count: number, of: string) => Array.from({ length: count }, (_, index) => `Fills barrel ${index + 1} of ${of}`);
const ladder = (counts: number[], words = (level: number) => `level ${level}`) =>
  Object.fromEntries(
    counts.map((count, index) => {
      const title = ['Associate', 'Intermediate', 'Senior', 'Staff', 'Principal'][index] ?? '';
      return [`content/cellar/${title.toLowerCase()}.md`, levelPage(title, { Craft: items(count, words(index)) })];
    }),
  );
const found = (files: Record<string, string>, code = 'step-uneven') =>
  findingsOf(code, files).map(({ file, message }) => `${file.split('/').at(-1)} ${message}`);

describe('step-uneven', () => {
  it('names a step far smaller or larger than the others', () => {
    expect(found(ladder([8, 8, 2, 8, 8]))).toEqual([
      'senior.md The step from "Intermediate" to "Senior" is thin: 2 statements in new words, where the other steps of the ladder have about 8.',
    ]);
    expect(found(ladder([6, 6, 20, 6, 6]))).toEqual([expect.stringMatching(/^senior\.md .* is oversized: 20 statements .* about 6\.$/u)]);
  });

  it('leaves alone what is even, near, or too short a ladder to tell', () => {
    for (const counts of [
      [8, 8, 8, 8],
      [8, 6, 9, 12],
      [2, 2, 5, 2, 2],
      [9, 2, 9],
    ])
      expect([counts, found(ladder(counts))]).toEqual([counts, []]);
  });

  it('counts what is new in word, so that what is said again adds nothing', () => {
    const again = ladder([8, 9, 10, 11, 20], () => 'the cellar');
    expect(found(again)).toEqual([expect.stringMatching(/"Staff" to "Principal" is oversized: 9 .* about 1\./u)]);
  });
});

describe('level-adds-nothing', () => {
  it('names a level that says what the one below says', () => {
    const files = { ...ladder([3, 3, 3]), 'content/cellar/senior.md': levelPage('Senior', { Craft: items(2, 'level 1') }) };
    expect(found(files, 'level-adds-nothing')).toEqual([
      'senior.md "Senior" asks nothing that "Intermediate" does not ask in the same words.',
    ]);
  });

  it('is content with one statement more, and silent where a level says nothing', () => {
    const more = levelPage('Senior', { Craft: [...items(3, 'level 1'), 'Sells the last barrel'] });
    expect(found({ ...ladder([3, 3]), 'content/cellar/senior.md': more }, 'level-adds-nothing')).toEqual([]);
    expect(found({ ...ladder([3, 3]), 'content/cellar/senior.md': levelPage('Senior', { Craft: [] }) }, 'level-adds-nothing')).toEqual([]);
  });
});

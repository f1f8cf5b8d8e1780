import { describe, expect, it } from 'vitest';
import { meaningOf } from './meaning.ts';

const said = (text: string) => ({ text: text.replace(/\]\([^)]*\)|\[|\*/gu, ''), markdown: text });
const meaning = (before: string, after: string) => meaningOf(said(before), said(after)).map(({ grade, words }) => `${grade} ${words}`);

describe('another wording of a statement', () => {
  it.each([
    ['Churns butter.', 'Churns butter.', []],
    ['Churns [butter](/a).', 'Churns [butter](/b).', ['patch where a link leads']],
    ['Churns *butter*.', 'Churns butter.', ['patch markup']],
    ['Churns butter, and salts it', 'Churns butter and salts it.', ['patch punctuation']],
    ['Salts the butter that was churned', 'Salts churned butter', ['patch the same words in another form or order']],
    ['Churns butter for the team', 'Churns butter for the company', ['major how widely: team → company']],
    ['Churns butter for the company', 'Churns butter for the team', ['minor how widely: company → team']],
    ['May churn butter on Sundays', 'Must churn butter on Sundays', ['major how binding: may → must']],
    ['Must churn butter on Sundays', 'Should churn butter on Sundays', ['minor how binding: must → should']],
    ['Has sold butter, recommended', 'Has sold butter', ['major how binding: recommended → (asked plainly)']],
    ['Leaves the lid open', 'Does not leave the lid open', ['major "not" came in']],
    ['Churns butter within five days', 'Churns butter within 3 days', ['major a figure: 5 → 3']],
    ['Asks one of them to help', 'Asks two of them to help', ['major a figure: 1 → 2']],
    ['Keeps one eye on the vat', 'Keeps an eye on the vat', ['patch the same words in another form or order']],
    [
      'Churns butter',
      'Churns butter, and teaches two apprentices each winter',
      ['major asks more: "and teaches two apprentices each winter"'],
    ],
    ['Churns butter and teaches two apprentices', 'Churns butter', ['minor asks less: no longer "and teaches two apprentices"']],
    ['Churns butter for guests', 'Churns butter for guests (such as tired walkers)', ['minor explained further']],
    ['Churns butter for guests', 'Churns cream for guests', ['minor worded otherwise']],
  ])('"%s" → "%s"', (before, after, expected) => expect(meaning(before, after)).toEqual(expected));

  it('is not more binding where what was optional went as a whole', () =>
    expect(
      meaning(
        'Understands how curd is cut, drained, salted and pressed. Direct knowledge of rennet is a plus.',
        'Understands how curd is cut, drained, salted and pressed.',
      ),
    ).toEqual([expect.stringMatching(/^minor asks less/u)]));
});

import { describe, expect, it } from 'vitest';
import { asShown } from './translated-matrix.ts';
import type { Translated } from './translation.ts';
import type { VisibleMatrix } from './visible-matrix.ts';

const statement = (id: string, text: string) => ({ id, words: [{ text }], examples: ['at sea'] });
const area = { id: 'deck', summary: 'On deck.', statements: [statement('a', 'Rows.'), statement('b', 'Steers.')] };
const visible = { rows: [{ id: 'deck', cells: [{ level: 'mate', areas: [area] }] }] } as unknown as VisibleMatrix;
const translation = {
  areas: { deck: { title: null, under: null, summary: 'An Deck.' } },
  statements: { a: { words: [{ text: 'Rudert.' }], examples: [null], place: { file: 'de.md', line: 1 } } },
};
const chosen = (beside: boolean) => ({ translation, beside }) as unknown as Translated;
const textsIn = (matrix: VisibleMatrix) =>
  matrix.rows.flatMap(({ cells }) =>
    cells.flatMap(({ areas }) =>
      areas.flatMap(({ summary, statements }) => [summary, ...statements.flatMap(({ words }) => words.map(({ text }) => text))]),
    ),
  );

describe('the words of a matrix', () => {
  it('are the same value in the language of its pages', () => expect(asShown(visible, null)).toBe(visible));

  it('are those of another language where it has them', () => {
    expect(textsIn(asShown(visible, chosen(false)))).toEqual(['An Deck.', 'Rudert.', 'Steers.']);
  });

  it('are those of both beside each other', () => {
    expect(textsIn(asShown(visible, chosen(true)))).toEqual(['On deck. An Deck.', 'Rows.', 'Rudert.', 'Steers.']);
  });
});

import { expect, it } from 'vitest';
import { mentionOf } from './mention.ts';

const ada = mentionOf(['Ada (Née) Löwe', 'K-12', 'ada@tide.example', null, ' ', '']);

it.each([
  ['Ada (Née) Löwe', '…'],
  ['of ADA (NÉE) LÖWE, who', 'of …, who'],
  ['Ada (Ne\u0301e) Lo\u0308we', '…'],
  ['"K-12" or k-12', '"…" or …'],
  ['K-123 and AK-12', 'K-123 and AK-12'],
  ['to: <Ada@Tide.Example>', 'to: <…>'],
  ['Ada', 'Ada'],
])('finds somebody in %s', (text, without) => {
  expect(ada.without(text)).toBe(without);
  expect(ada.in(text)).toBe(text !== without);
});

it('leaves everything else of a value alone', () => {
  const value = { line: 12, all: [{ name: 'Ada (Née) Löwe', to: null }], 'K-12': true };
  expect(ada.without(value)).toEqual({ line: 12, all: [{ name: '…', to: null }], 'K-12': true });
});

it('finds somebody in any text of a value, and not in its keys', () => {
  expect(ada.in({ line: 12, all: [{ 'K-12': '"K-12"' }] })).toBe(true);
  expect(ada.in({ 'K-12': [12, null, 'K-123'] })).toBe(false);
});

it('finds nobody where nothing is known', () => {
  expect(mentionOf([null, '']).in('')).toBe(false);
  expect(mentionOf([]).without('a')).toBe('a');
});

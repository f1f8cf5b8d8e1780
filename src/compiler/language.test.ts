import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  { wanted: ['de'], language: 'de' },
  { wanted: ['de-CH'], language: 'de' },
  { wanted: ['DE-at'], language: 'de' },
  { wanted: ['de_DE'], language: 'de' },
  { wanted: ['en-GB', 'de'], language: 'en' },
  { wanted: ['fr', 'de', 'en'], language: 'de' },
  { wanted: ['fr-CH', 'nl'], language: 'en' },
  { wanted: ['den', 'deu'], language: 'en' },
  { wanted: ['*'], language: 'en' },
  { wanted: ['', ' de '], language: 'de' },
  { wanted: [], language: 'en' },
])('somebody who asks for $wanted is spoken to in $language', ({ wanted, language }) => {
  expect(languageOf(wanted)).toBe(language);
});

import { expect, it } from 'vitest';
import { accepted } from './accepted.ts';

it.each([
  { header: 'de-DE,de;q=0.9,en;q=0.8', names: ['de-DE', 'de', 'en'] },
  { header: 'en;q=0.5, de;q=0.7 , fr', names: ['fr', 'de', 'en'] },
  { header: 'en, de', names: ['en', 'de'] },
  { header: 'de;q=0, en;q=0.1', names: ['en'] },
  { header: 'de; Q=0.3, en; q=0.4', names: ['en', 'de'] },
  { header: '*', names: ['*'] },
  { header: 'de;q=much, en;q=2, fr;q=-1', names: [] },
  { header: ', ;q=1,', names: [] },
  { header: '', names: [] },
  { header: undefined, names: [] },
])('"$header" asks for $names', ({ header, names }) => {
  expect(accepted(header)).toEqual(names);
});

it('looks at the beginning of what is too long', () => {
  expect(accepted(`de,${'x,'.repeat(100_000)}`).length).toBeLessThan(1000);
});

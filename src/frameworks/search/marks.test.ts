import { expect, it } from 'vitest';
import { excerptOf, type Mark, markedIn } from './marks.ts';

const shown = (marks: Mark[]) => marks.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

it('marks words whole, accents and all, and leaves the rest as it stands', () => {
  expect(shown(markedIn('The équipe’s watch, watchful.', new Set(['equipe', 'watch'])))).toBe('The [équipe’s] [watch], watchful.');
  expect(shown(markedIn('Watching, watch', new Set(['~watch'])))).toBe('[Watching], watch');
  expect(markedIn('Nothing', new Set(['watch']))).toEqual([{ text: 'Nothing', hit: false }]);
  expect(markedIn('', new Set())).toEqual([]);
});

it('cuts a long text around the first hit, between words', () => {
  const long = `${'before '.repeat(40)}the watch ${'after '.repeat(40)}`.trim();
  const cut = excerptOf(markedIn(long, new Set(['watch'])), 60);
  expect(shown(cut)).toMatch(/^… before .*\[watch\] after .*after …$/u);
  expect(shown(cut).length).toBeLessThanOrEqual(70);
  expect(shown(excerptOf(markedIn('A short watch.', new Set(['watch'])), 60))).toBe('A short [watch].');
  expect(shown(excerptOf(markedIn(long, new Set()), 60))).toMatch(/^before .*before …$/u);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../align/word-changes.ts';
import { markedText, readsWell } from './marked-text.ts';

const plain = { width: 80, colour: false };
const marked = (before: string, after: string, width = 80) => markedText({ ...plain, width }, wordChanges(before, after));

describe('markedText', () => {
  it('shows what was replaced, what came and what went', () => {
    expect(marked('Kneads dough for the team.', 'Kneads dough for the town.')).toBe('Kneads dough for the [team → town].');
    expect(marked('Kneads dough.', 'Kneads dough and batter.')).toBe('Kneads dough [+ and batter].');
    expect(marked('Kneads dough and batter.', 'Kneads dough.')).toBe('Kneads dough [- and batter].');
    expect(marked('Kneads dough.', 'Often kneads dough.')).toBe('[+ Often] kneads dough.');
    expect(marked('Often kneads dough.', 'Kneads dough.')).toBe('[- Often] Kneads dough.');
    expect(marked(' Kneads dough.', 'Kneads dough.')).toBe('Kneads dough.');
  });

  it('leaves no mark at the end of a line without its word', () => {
    expect(marked('Kneads the dough of all the town batch', 'Kneads the dough of all the town large batch', 40).split('\n')).toEqual([
      'Kneads the dough of all the town',
      '[+ large] batch',
    ]);
    expect(marked('Kneads the dough of each single batch', 'Kneads the dough of each single loaf by hand', 44).split('\n')).toEqual([
      'Kneads the dough of each single [batch →',
      'loaf by hand]',
    ]);
  });

  it('says the same in colour and without', () => {
    const segments = wordChanges('Kneads dough for the team.', 'Kneads dough for the town.');
    const coloured = markedText({ width: 80, colour: true }, segments);
    expect(coloured).toContain('\u001b[31mteam\u001b[39m');
    expect(coloured).toContain('\u001b[32mtown\u001b[39m');
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(markedText(plain, segments));
  });

  it('lets no control character of a page through', () => {
    expect(marked('Rings \u001b[2J bells.', 'Rings \u001b[2J gongs.')).not.toContain('\u001b');
  });

  const words = fc.array(fc.constantFrom('kneads', 'dough', 'of', 'rye', 'and,', 'wheat.', '→', '[x]'), { minLength: 1, maxLength: 30 });
  it('keeps every word, and to the width', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 40, max: 90 }), (before, after, width) => {
        const text = marked(before.join(' '), after.join(' '), width);
        for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
        const letters = text.replace(/[^a-z]/gu, '');
        for (const word of after) expect(letters).toContain(word.replace(/[^a-z]/gu, ''));
      }),
      { seed: 4 },
    );
  });
});

describe('readsWell', () => {
  it('is for texts of which enough stayed', () => {
    expect(readsWell(wordChanges('Kneads dough for the team.', 'Kneads dough for the town.'))).toBe(true);
    expect(readsWell(wordChanges('Kneads dough.', 'Kneads what nobody else in the valley dares to touch at night.'))).toBe(false);
  });
});

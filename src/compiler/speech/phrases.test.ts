import { describe, expect, it } from 'vitest';
import { phrase, said } from './phrase.ts';
import { phrases as german } from './phrases.de.ts';
import { phrases as english } from './phrases.ts';

const names = Object.keys(english) as (keyof typeof english)[];
/** Numbers that any phrase can be filled with, each told from the others. */
const filling = [7, 8, 9];
const filledIn = (say: (...of: (string | number)[]) => string) => {
  const words = say(...filling);
  return filling.filter((figure) => words.includes(String(figure)));
};

describe('phrases', () => {
  it.each(names)('%s is filled with the same in each language, and says it in other words', (name) => {
    expect(filledIn(german[name])).toEqual(filledIn(english[name]));
    expect(german[name](...(filling as [number, number, number]))).not.toBe('');
  });

  it('hold others, and are said as a whole in one language', () => {
    const moved = phrase('becameOf', phrase('howWidely'), 'team', phrase('ownWork'));
    expect(said(moved)).toBe('how widely: team → (own work)');
    expect(said(moved, german)).toBe('wie weit: team → (eigene Arbeit)');
    expect(said(JSON.parse(JSON.stringify(moved)), german)).toBe('wie weit: team → (eigene Arbeit)');
  });

  it('join names as each language does', () => {
    expect(said(phrase('allOf', 'A', 'B'))).toBe('"A" and "B"');
    expect(said(phrase('allOf', 'A', 'B', 'C'), german)).toBe('„A“, „B“ und „C“');
  });

  it('leave a text as it is, and what nobody knows unsaid', () => {
    expect(said('A senior', german)).toBe('A senior');
    expect(said(7, german)).toBe('7');
    expect(said({ phrase: 'of a later version', of: [] })).toBe('');
  });
});

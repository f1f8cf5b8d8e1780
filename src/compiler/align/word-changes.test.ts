import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Segment, wordChanges } from './word-changes.ts';

const without = (kind: Segment['kind'], segments: Segment[]) =>
  segments
    .filter((segment) => segment.kind !== kind)
    .map(({ text }) => text)
    .join('');

/** For reading: `[went]{came}`. */
const shown = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[${text}]`, added: `{${text}}` })[kind])
    .join('');

describe('wordChanges', () => {
  it('marks the words that changed and keeps the others', () => {
    expect(shown('Keeps the log of the watch.', 'Keeps the log of the fleet.')).toBe('Keeps the log of the[ watch]{ fleet}.');
    expect(shown('Counts crates.', 'Counts crates and barrels.')).toBe('Counts crates{ and barrels}.');
    expect(shown('Counts crates and barrels.', 'Counts crates.')).toBe('Counts crates[ and barrels].');
  });

  it('takes upper and lower case for the same, and shows the later one', () => {
    expect(shown('Leads drills', 'Often leads Drills')).toBe('{Often }leads Drills');
    expect(shown('Often leads Drills', 'Leads drills')).toBe('[Often ]Leads drills');
    expect(wordChanges('A B', 'a b')).toEqual([{ kind: 'same', text: 'a b' }]);
  });

  it('draws a lone "of the" into the changes around it', () => {
    expect(shown('Keeps charts: checks the log of the watch each day.', 'Keeps charts: reads the book of the fleet each day.')).toBe(
      'Keeps charts:[ checks the log of the watch]{ reads the book of the fleet} each day.',
    );
  });

  it('sets one text for another where hardly a word of meaning stayed', () => {
    expect(wordChanges('Sweeps the deck.', 'Plans the voyage.')).toEqual([
      { kind: 'removed', text: 'Sweeps the deck.' },
      { kind: 'added', text: 'Plans the voyage.' },
    ]);
  });

  it('has nothing to mark in what stayed, and nothing at all in nothing', () => {
    expect(wordChanges('Sweeps.', 'Sweeps.')).toEqual([{ kind: 'same', text: 'Sweeps.' }]);
    expect(wordChanges('', '')).toEqual([]);
    expect(wordChanges('', 'Sweeps.')).toEqual([{ kind: 'added', text: 'Sweeps.' }]);
  });

  const word = fc.constantFrom(
    'keeps',
    'Keeps',
    'the',
    'of',
    'log',
    'fleet',
    'watch',
    'and',
    ',',
    '.',
    'x-ray',
    "ship's",
    'é',
    '日本',
    '…',
    '1.5',
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', '  ', '', '\n')), { maxLength: 14 })
    .map((parts) => parts.map(([one, blank]) => one + blank).join(''));

  it('is the text after without what went, and the text before, case apart, without what came', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = wordChanges(before, after);
        expect(without('removed', segments)).toBe(after);
        // What stayed is as in the text after, blanks included: those are no change.
        const letters = (one: string) => one.toLowerCase().replace(/\s+/gu, '');
        expect(letters(without('added', segments))).toBe(letters(before));
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('has no two neighbours of one kind, no empty one, and what went before what came', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = wordChanges(before, after);
        for (const [index, { kind, text: own }] of segments.entries()) {
          const next = segments[index + 1]?.kind;
          expect(own).not.toBe('');
          expect(next).not.toBe(kind);
          if (kind === 'added') expect(next).not.toBe('removed');
        }
      }),
      { seed: 6, numRuns: 1000 },
    );
  });
});

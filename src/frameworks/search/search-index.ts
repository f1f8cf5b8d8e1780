/** The index over entries: built once from plain values, in a server, in a browser or for one question in a terminal. */
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { closestTo, distance } from '../../compiler/key.ts';
import { type Names, namesIn } from './choices.ts';
import type { Entry } from './entry.ts';
import { searchWords, termsOf } from './search-words.ts';

export interface SearchIndex {
  entries: readonly Entry[];
  engine: MiniSearch;
  /** Every word that is found, in the order of the alphabet. */
  vocabulary: readonly string[];
  stems: ReadonlySet<string>;
  names: Names;
}

export const fields = ['title', 'names', 'text', 'more', 'where'] as const;
export type Field = (typeof fields)[number];

/** How much a word counts by where it stands; `where` only narrows what was found otherwise. */
const boost: Record<Field, number> = { title: 6, names: 6, text: 2, more: 1, where: 0.2 };

/** All at once: where nobody waits for a key. */
export function buildIndex(entries: readonly Entry[]): SearchIndex {
  const work = indexing(entries);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** So many entries are taken in without a stop: a few milliseconds' worth. */
const atOnce = 20;

/** The same bit by bit: whoever does it may do something else at every stop. */
export function* indexing(entries: readonly Entry[]): Generator<void, SearchIndex> {
  const terms = new Map<string, string[]>();
  const engine = new MiniSearch({
    fields: [...fields],
    tokenize: (text) => searchWords(text).map(({ word }) => word),
    // Most words come again and again.
    processTerm: (word) => {
      const known = terms.get(word);
      if (known !== undefined) return known;
      const found = termsOf(word);
      terms.set(word, found);
      return found;
    },
    searchOptions: { boost, tokenize: (text) => [text], processTerm: (word) => word },
  });
  for (const [id, { title, names, text, more, standings }] of entries.entries()) {
    const where = [...new Set(standings.flatMap(({ path }) => path))].join(' ');
    engine.add({ id, title: title ?? '', names: names.join(' '), text, more, where });
    if (id % atOnce === atOnce - 1) yield;
  }
  const stems = new Set([...terms.keys()].map(stemmer));
  return { entries, engine, vocabulary: [...terms.keys()].sort(), stems, names: namesIn(entries) };
}

/** Whether something has this word, another form of it, or one that begins with it. */
export function isKnown({ vocabulary, stems }: SearchIndex, word: string): boolean {
  if (stems.has(stemmer(word))) return true;
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return vocabulary[low]?.startsWith(word) ?? false;
}

/** Letters from which on a word may have one slip, and two. */
const [oneSlip, twoSlips] = [4, 10];

/** The words that somebody who mistyped must have meant: all that are nearest, none when none is near. */
export function corrected({ engine, vocabulary }: SearchIndex, word: string): string[] {
  const most = word.length < oneSlip ? 0 : word.length < twoSlips ? 1 : 2;
  if (most === 0) return [];
  // Two letters in the wrong order are two changes for the engine.
  const near = new Set(engine.search({ queries: [word], fuzzy: most + 1, prefix: false }).flatMap(({ terms }) => terms));
  const words = vocabulary.filter((known) => near.has(known)).map((known) => ({ known, slips: slipsBetween(word, known) }));
  const least = Math.min(most + 0.5, ...words.map(({ slips }) => slips));
  return words.filter(({ slips }) => slips === least).map(({ known }) => known);
}

/** A word that is not all too far from one that nothing has; for a suggestion. */
export function nearestWord({ vocabulary }: SearchIndex, word: string): string | null {
  const alike = vocabulary.filter((known) => known.length > 2 && Math.abs(known.length - word.length) <= 3);
  return word.length < oneSlip ? null : closestTo(word, alike);
}

/** Two letters in the wrong order are one slip; a wrong first letter is a rare one. */
function slipsBetween(typed: string, meant: string): number {
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  const turned = at === -1 ? typed : typed.slice(0, at) + typed.slice(at + 1, at + 2) + typed.slice(at, at + 1) + typed.slice(at + 2);
  const slips = Math.min(distance(typed, meant), 1 + distance(turned, meant));
  return slips + (typed[0] === meant[0] ? 0 : 0.5);
}

/** How much of what one text says another says, in words. */
import { conceptsOf } from '../align/concepts.ts';
import { stemsOf, wordsOf } from '../align/words.ts';

/** A text as its words, each with what it tells: a word that many statements have tells little. */
export interface Weighed {
  words: ReadonlyMap<string, number>;
  total: number;
}

/** Words that only tie others together count this much. */
const tieWeight = 0.15;
/** What a statement says in other words ("improvements", "enhancements"). */
const conceptWeight = 0.5;
/** A text that holds all of a shorter one is this near to it, however much longer it is. */
const containedWeight = 0.8;
/** A text of which less than this stands in a longer one is not in it: the two have words in common. */
const leastContained = 0.75;
/** Fewer words of meaning may be in any longer text by chance. */
const fewestContained = 3;

/** @param texts of both versions, each once */
export function weigher(texts: Iterable<string>): (text: string) => Weighed {
  const counts = new Map<string, number>();
  let all = 0;
  for (const text of texts) {
    all++;
    for (const word of new Set(wordsOf(text).map(({ stem }) => stem))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const rarest = Math.log(1 + all);
  const known = new Map<string, Weighed>();
  const weigh = (text: string): Weighed => {
    const words = new Map<string, number>();
    const meaning = new Set(wordsOf(text).map(({ stem }) => stem));
    for (const stem of stemsOf(text)) {
      const weight = meaning.has(stem) ? 0.25 + (0.75 * Math.log((1 + all) / (counts.get(stem) ?? 1))) / rarest : tieWeight;
      words.set(stem, (words.get(stem) ?? 0) + weight);
    }
    for (const concept of new Set(conceptsOf(text))) words.set(` ${concept}`, conceptWeight);
    // Signs and figures alone are told apart by themselves.
    if (words.size === 0) words.set(text.trim(), 1);
    return { words, total: [...words.values()].reduce((sum, weight) => sum + weight, 0) };
  };
  return (text) => {
    const own = known.get(text) ?? weigh(text);
    known.set(text, own);
    return own;
  };
}

/** From 0, nothing in common, to 1, the same words in any order. */
export function alike(one: Weighed, other: Weighed): number {
  const [few, many] = one.words.size <= other.words.size ? [one, other] : [other, one];
  let shared = 0;
  let meanings = 0;
  for (const [word, weight] of few.words) {
    const there = many.words.get(word);
    if (there === undefined) continue;
    shared += Math.min(weight, there);
    if (weight > tieWeight && !word.startsWith(' ')) meanings++;
  }
  const dice = (2 * shared) / (one.total + other.total);
  const held = shared / Math.min(one.total, other.total);
  return Math.max(dice, meanings >= fewestContained && held >= leastContained ? containedWeight * held : 0);
}

/** Words as they are looked for: accents folded, small letters, and the stem by which forms of a word are one. */
import { stemmer } from 'stemmer';

export interface SearchWord {
  /** As it is looked for. */
  word: string;
  /** Where it stands in the text. */
  from: number;
  to: number;
}

const one = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*(?:\+\+|#)?/gu;

export function searchWords(text: string): SearchWord[] {
  return [...text.matchAll(one)].map((match) => ({ word: folded(match[0]), from: match.index, to: match.index + match[0].length }));
}

/** "watches" is "watches" and, as no word is written, "~watch": a form of a word is told from the word itself. */
export function termsOf(word: string): string[] {
  const stem = stemmer(word);
  return stem === word ? [word] : [word, `~${stem}`];
}

/** The terms by which other forms of a word are found. */
export function formsOf(word: string): string[] {
  const stem = stemmer(word);
  return stem === word ? [`~${stem}`] : [stem, `~${stem}`];
}

/** "Équipe" is "equipe", "team's" is "team", "don't" is "dont". */
function folded(word: string): string {
  const plain = /^[a-z0-9]+$/u.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/['’]s$/u, '').replace(/['’]/gu, '');
}

/** Words that tie others together: people leave them out, or put others in their place. */
const ties: ReadonlySet<string> = new Set('a an and at by for in is of on or the to with'.split(' '));

/** Beyond these nobody types: what is pasted is cut. */
const longest = 400;
const mostWords = 12;

/** What a question asks for; ties count only where there is nothing else. */
export function askedWords(question: string): SearchWord[] {
  const words = searchWords(question.slice(0, longest)).slice(0, mostWords);
  const telling = words.filter(({ word }) => !ties.has(word));
  return telling.length > 0 ? telling : words;
}

/** How names are found and put in order: in small letters, without marks. */
import type { Person } from './person.ts';

/** Beyond that, nobody types on. Indexes have a bound too. */
const longestWord = 100;
const longestKey = 300;

/** Letters that no mark was put on, and that people type as others nonetheless. */
const typedAs: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ł: 'l', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };

function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '');
  return plain.replace(/[ßøđðłæœþı]/gu, (letter) => typedAs[letter] ?? letter);
}

/** By what a list of people is ordered. */
export function sortKeyOf(name: string): string {
  return cut(folded(name).trim().replace(/\s+/gu, ' '), longestKey);
}

/**
 * Before the words of a number stand letters that nobody types: a number is part of the record, and finds somebody only for those who may
 * read it. `part` is before each word of it, `whole` before all of it.
 */
export const numberMark = { part: '\u0001', whole: '\u0002' } as const;

/** The words somebody is found by: of the name, whole and in parts; the address; the number, marked. */
export function searchWordsOf({ name, number, email }: Pick<Person, 'name' | 'number' | 'email'>): string[] {
  const ofNumber = [...wordsIn(number)].map((word) => `${numberMark.part}${word}`);
  return [...wordsIn(`${name} ${email ?? ''}`), ...ofNumber, `${numberMark.whole}${cut(folded(number).replace(/\s+/gu, ''), longestWord)}`];
}

function wordsIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of tokens(text)) {
    found.add(word);
    found.add(word.replace(/[^\p{L}\p{N}]/gu, ''));
    for (const part of word.split(/[^\p{L}\p{N}]+/gu)) found.add(part);
    // Written without spaces, each letter may begin a word.
    if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(word)) {
      const letters = [...word];
      for (let i = 1; i < letters.length; i++) found.add(letters.slice(i).join(''));
    }
  }
  found.delete('');
  return found;
}

/** What is looked for: each is the beginning of a word that has to be there. */
export function askedWords(query: string): string[] {
  return [...new Set(tokens(query))].slice(0, 8);
}

function tokens(text: string): string[] {
  return folded(text)
    .replace(/\p{Cc}/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => cut(word, longestWord));
}

/** Not through the middle of a letter. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : [...text].slice(0, most).join('');
}

import { stemmer } from 'stemmer';

/** A word of a statement: as it stands in lower case, and its stem (Porter, 1980), by which forms of it are one. */
export interface Word {
  text: string;
  stem: string;
}

/** Words that tie others together and say nothing of what a statement is about. */
const ties: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet if then than as of in on at by to for from with without within into onto over under up down out off about ' +
    'through between among across per via is are was were be been being am do does did done has have had having can could may might must shall ' +
    'should will would this that these those there here it its they them their theirs he him his she her hers you your yours we us our ours i me ' +
    'my who whom whose which what when where why how not no all any each every both either neither some such same other others own more most less ' +
    'least much many few very also too just only even well etc eg ie themselves themself himself herself itself one'
  ).split(' '),
);

/** The words that carry meaning, in order. */
export function wordsOf(text: string): Word[] {
  return lettersOf(text)
    .filter((word) => word.length > 1 && !ties.has(word))
    .map((word) => ({ text: word, stem: stemmer(word) }));
}

/** The stems of all words, in order. */
export function stemsOf(text: string): string[] {
  return lettersOf(text).map(stemmer);
}

function lettersOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  );
}

import { type Phrase, said } from '../speech/phrase.ts';

/**
 * **major** asks more of somebody, or takes a rung or a grade from them; **minor** clarifies, moves or asks less;
 * **patch** is wording only.
 */
export type Grade = 'major' | 'minor' | 'patch';

/** Lowest first. */
export const grades: readonly Grade[] = ['patch', 'minor', 'major'];

/** Why a change has its grade, in plain words; where words of the pages show it, they are in it. */
export interface Reason {
  grade: Grade;
  words: string;
  /** The same, to be said in other languages. */
  phrase: Phrase;
}

export function because(grade: Grade, phrase: Phrase): Reason {
  return { grade, words: said(phrase), phrase };
}

/** null for none. */
export function highestOf(all: readonly Grade[]): Grade | null {
  return grades.findLast((grade) => all.includes(grade)) ?? null;
}

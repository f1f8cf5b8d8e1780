/** The words of people in a language: each a part of its own, for those who read about people in it. */
import type { Language } from '../../../compiler/language.ts';
import type { PeopleWords } from './en.ts';

const words: Readonly<Record<Language, () => Promise<PeopleWords>>> = {
  en: () => import('./en.ts').then(({ en }) => en),
  de: () => import('./de.ts').then(({ de }) => de),
};

export async function loadPeopleWords(language: Language): Promise<PeopleWords> {
  return words[language]();
}

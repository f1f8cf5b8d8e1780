/** The words of a language. English comes with the site; another one is a part of its own, and comes to those who read in it. */
import type { Language } from '../../../compiler/language.ts';
import { en, type SiteWords } from './en.ts';

const words: Readonly<Record<Language, () => SiteWords | Promise<SiteWords>>> = {
  en: () => en,
  de: () => import('./de.ts').then(({ de }) => de),
};

export async function loadWords(language: Language): Promise<SiteWords> {
  return words[language]();
}

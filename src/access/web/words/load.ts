/** The words of access in a language: each a part of its own, for those who open one of its pages. */
import type { Language } from '../../../compiler/language.ts';
import type { AccessWords } from './en.ts';

const words: Readonly<Record<Language, () => Promise<AccessWords>>> = {
  en: () => import('./en.ts').then(({ en }) => en),
  de: () => import('./de.ts').then(({ de }) => de),
};

export async function loadAccessWords(language: Language): Promise<AccessWords> {
  return words[language]();
}

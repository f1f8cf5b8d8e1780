/** The language that a handbook is written in, where it is not the one that the site speaks. */
import { createContext, useContext } from 'react';
import { useWords } from './speaking.tsx';

/** The language of the handbook: a tag of BCP 47. */
export const HandbookLanguage = createContext('en');

/**
 * What an element gets that holds words of the handbook: `lang`, so that they are read aloud, hyphenated and quoted as
 * what they are. Nothing where the site speaks the same language.
 */
export function useAsWritten(): { lang?: string } {
  const lang = useContext(HandbookLanguage);
  const { language } = useWords();
  return language === lang ? {} : { lang };
}

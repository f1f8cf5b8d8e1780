/** What a page shows in another language of the handbook: handed down once, looked up where words are shown. */
import { createContext, useContext } from 'react';
import type { Translation } from '../contract.ts';

export interface Translated {
  translation: Translation;
  /** The original stands beside the translation. */
  beside: boolean;
  /** The tag of the original's language. */
  original: string;
}

export const TranslationContext = createContext<Translated | null>(null);

/** null where words are shown as the pages have them. */
export function useTranslation(): Translated | null {
  return useContext(TranslationContext);
}

/** The language as those who speak it call it. */
export function ownNameOf(tag: string): string {
  return nameIn(tag, tag);
}

/** The language as the site calls it. */
export function nameOf(tag: string): string {
  return nameIn(tag, 'en');
}

function nameIn(tag: string, language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

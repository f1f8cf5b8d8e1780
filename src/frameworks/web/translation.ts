/** What a page shows in another language of the handbook: handed down once, looked up where words are shown. */
import { createContext, useContext } from 'react';
import type { Translation } from '../contract.ts';

export interface Translated {
  translation: Translation;
  /** The original stands beside the translation. */
  beside: boolean;
}

export const TranslationContext = createContext<Translated | null>(null);

/** What stands in the title of the window: the one language that is shown, and of two the original. */
export function titlesIn(chosen: Translated | null, original: { title: string; of?: string }): { title: string; of: string } {
  const shown = chosen === null || chosen.beside ? null : chosen.translation;
  return { title: shown?.title ?? original.title, of: shown?.of ?? original.of ?? '' };
}

/** null where words are shown as the pages have them. */
export function useTranslation(): Translated | null {
  return useContext(TranslationContext);
}

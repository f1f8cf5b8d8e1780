/** In which words the pages of versions speak: those of the language that the site speaks, a part of their own. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { Language } from '../../../../compiler/language.ts';
import { useSpeaking } from '../speaking.tsx';
import type { VersionsWords } from './en.tsx';

const words: Readonly<Record<Language, () => Promise<VersionsWords>>> = {
  en: () => import('./en.tsx').then(({ en }) => en),
  de: () => import('./de.tsx').then(({ de }) => de),
};

const wordsQuery = (language: Language) =>
  queryOptions({ queryKey: ['words', 'versions', language], queryFn: () => words[language](), structuralSharing: false });

/** After another language was chosen the words of the last one stand until the new ones are there. */
export function useVersionsWords(): VersionsWords {
  const { language } = useSpeaking().words;
  return useSuspenseQuery(wordsQuery(useDeferredValue(language))).data;
}

/** In which words the pages of access speak: those of the language that the site speaks, a part of their own. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import type { Language } from '../../../compiler/language.ts';
import { useSpeaking } from '../../../frameworks/web/words/speaking.tsx';
import type { AccessWords } from './en.ts';
import { loadAccessWords } from './load.ts';

const WordsContext = createContext<AccessWords | null>(null);

export const accessWordsQuery = (language: Language) =>
  queryOptions({ queryKey: ['words', 'access', language], queryFn: () => loadAccessWords(language), structuralSharing: false });

/** After another language was chosen the words of the last one stand until the new ones are there. */
export function AccessSpeaking({ children }: { children: ReactNode }) {
  const { language } = useSpeaking().words;
  const { data } = useSuspenseQuery(accessWordsQuery(useDeferredValue(language)));
  return <WordsContext value={data}>{children}</WordsContext>;
}

/** @throws outside of the pages of access */
export function useAccessWords(): AccessWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('There are no words of access here: this is outside of its pages.');
  return words;
}

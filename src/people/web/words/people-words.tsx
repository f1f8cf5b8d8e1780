/** In which words the pages of people speak: those of the language that the site speaks, a part of their own. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import type { Language } from '../../../compiler/language.ts';
import { useSpeaking } from '../../../frameworks/web/words/speaking.tsx';
import type { PeopleWords } from './en.ts';
import { loadPeopleWords } from './load.ts';

const WordsContext = createContext<PeopleWords | null>(null);

export const peopleWordsQuery = (language: Language) =>
  queryOptions({ queryKey: ['words', 'people', language], queryFn: () => loadPeopleWords(language), structuralSharing: false });

/** After another language was chosen the words of the last one stand until the new ones are there. */
export function PeopleSpeaking({ children }: { children: ReactNode }) {
  const { language } = useSpeaking().words;
  const { data } = useSuspenseQuery(peopleWordsQuery(useDeferredValue(language)));
  return <WordsContext value={data}>{children}</WordsContext>;
}

/** @throws outside of the pages of people */
export function usePeopleWords(): PeopleWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('There are no words of people here: this is outside of their pages.');
  return words;
}

/** In which language the site speaks, and how that is changed. */
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../compiler/language.ts';
import type { SiteWords } from './en.ts';
import { loadWords } from './load.ts';

interface Speaking {
  words: SiteWords;
  /** null: the site was written in one language, and has no other. */
  choose: ((language: Language) => unknown) | null;
}

const SpeakingContext = createContext<Speaking | null>(null);

export interface SpeakingProviderProps {
  /** Those that the site begins with. */
  words: SiteWords;
  /** What else is to be done once somebody chose another language, whose words are there by then; null: nobody can. */
  onChosen: ((language: Language) => void) | null;
  children: ReactNode;
}

export function SpeakingProvider({ words: first, onChosen, children }: SpeakingProviderProps) {
  const [words, setWords] = useState(first);
  const wanted = useRef(first.language);
  const choose = useCallback(
    async (language: Language) => {
      wanted.current = language;
      // Where they cannot be loaded, the site goes on as it is.
      const loaded = await loadWords(language).catch(() => null);
      if (loaded === null || wanted.current !== language) return;
      onChosen?.(language);
      setWords(loaded);
    },
    [onChosen],
  );
  const speaking = useMemo(() => ({ words, choose: onChosen && choose }), [words, onChosen, choose]);

  return <SpeakingContext value={speaking}>{children}</SpeakingContext>;
}

/** @throws outside of a site */
export function useSpeaking(): Speaking {
  const speaking = useContext(SpeakingContext);
  if (speaking === null) throw new Error('There is no language here: this is outside of the site.');
  return speaking;
}

/** The words of the site, in the language that was chosen. */
export function useWords(): SiteWords {
  return useSpeaking().words;
}

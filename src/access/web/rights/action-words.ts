/** What the audit tells of, in the language of the site: kept beside the server's words for it, for both say the same. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Language } from '../../../compiler/language.ts';
import { useAccessWords } from '../words/access-words.tsx';

interface ActionWords {
  actions: Readonly<Record<string, string>>;
  subjects: Readonly<Record<string, string>>;
}

const actionWordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['words', 'actions', language],
    queryFn: async (): Promise<ActionWords> =>
      language === 'de' ? import('../../speech/actions.de.ts') : import('../../speech/actions.ts'),
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Stays within the words that are there while another language comes. */
export function useActionWords(): ActionWords {
  return useSuspenseQuery(actionWordsQuery(useAccessWords().language)).data;
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { canBeName, type FindPeople, type FoundPeople, stillMeant } from './palette-people.ts';

/** As long as somebody types on, nobody is asked. */
const pauseMs = 130;
/** Whoever pressed Enter waits for them, and no longer than this. */
const patienceMs = 3000;

/**
 * The people called as was typed. Nobody waits for them, and a question that fails finds nobody.
 * @param find undefined: there is nobody to be found here
 */
export function useFoundPeople(find: FindPeople | undefined, words: string): { people: FoundPeople | null; isAsking: boolean } {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setAsked(words), pauseMs);
    return () => clearTimeout(later);
  }, [words]);

  const { data, isPlaceholderData, isFetching } = useQuery({
    queryKey: ['people', 'palette', asked],
    queryFn: ({ signal, meta }) => find?.(asked, { signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]), meta }) ?? null,
    enabled: find !== undefined && canBeName(asked),
    placeholderData: keepPreviousData,
    // Nothing is kept: whoever asks next may be shown others.
    gcTime: 0,
    throwOnError: false,
  });
  const isOld = asked !== words || isPlaceholderData;
  const isMeant = find !== undefined && canBeName(words);
  const people = useMemo(() => (isMeant && data ? (isOld ? stillMeant(data, words) : data) : null), [isMeant, data, isOld, words]);
  return { people, isAsking: isMeant && (asked !== words || isFetching) };
}

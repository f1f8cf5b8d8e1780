import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAsWritten } from '../../../frameworks/web/words/as-written.ts';
import type { PersonView } from '../../contract.ts';
import { personQuery } from '../queries.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import type { ChangedFact } from './change-list.tsx';
import { changedFacts, personFacts } from './facts.ts';
import type { Failure } from './sending.ts';

export interface Meanwhile {
  /** The person as the form goes by them: first as they were when it was opened, then as they are. */
  person: PersonView;
  /** What somebody else changed since; null: nobody was faster. */
  changes: (ChangedFact & { key: string })[] | null;
  /** Reads the person anew and says what is different. */
  look(): Promise<PersonView>;
  told(): void;
}

/** The second of two who change somebody is told what the first did, and goes on from there with what they entered. */
export function useMeanwhile(opened: PersonView): Meanwhile {
  const queries = useQueryClient();
  const words = usePeopleWords();
  const { lang } = useAsWritten();
  const [person, setPerson] = useState(opened);
  const [changes, setChanges] = useState<Meanwhile['changes']>(null);
  return {
    person,
    changes,
    look: async () => {
      const now = await queries.fetchQuery({ ...personQuery(person.id, null), staleTime: 0 });
      setChanges(changedFacts(personFacts(words, person), personFacts(words, now), lang));
      setPerson(now);
      return now;
    },
    told: () => setChanges(null),
  };
}

/** Once for each time that the server says somebody was faster. */
export function useOnMeanwhile(failure: Failure | null, look: () => Promise<unknown>): void {
  const handled = useRef<Failure | null>(null);
  useEffect(() => {
    if (failure?.kind !== 'meanwhile' || handled.current === failure) return;
    handled.current = failure;
    void look();
  }, [failure, look]);
}

import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAsWritten } from '../../../frameworks/web/words/as-written.ts';
import type { PersonView, UnitView } from '../../contract.ts';
import { personQuery, unitQuery } from '../queries.ts';
import type { PeopleWords } from '../words/en.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import type { ChangedFact } from './change-list.tsx';
import { changedFacts, type Fact, personFacts, unitFacts } from './facts.ts';
import type { Failure } from './sending.ts';

export interface Meanwhile<View> {
  /** What the form is about, as it goes by it: first as it was when it was opened, then as it is. */
  shown: View;
  /** What somebody else changed since; null: nobody was faster. */
  changes: (ChangedFact & { key: string })[] | null;
  /** Reads it anew and says what is different. */
  look(): Promise<void>;
  told(): void;
}

/** The second of two who change somebody is told what the first did, and goes on from there with what they entered. */
export function usePersonMeanwhile(opened: PersonView): Meanwhile<PersonView> {
  return useMeanwhile(opened, (queries, { id }) => queries.fetchQuery({ ...personQuery(id, null), staleTime: 0 }), personFacts);
}

/** @param opened null: a new unit, which nobody else can have changed */
export function useUnitMeanwhile<Opened extends UnitView | null>(opened: Opened): Meanwhile<UnitView | Opened> {
  return useMeanwhile<UnitView, Opened>(
    opened,
    (queries, { unit }) => queries.fetchQuery({ ...unitQuery(unit.id, null), staleTime: 0 }),
    unitFacts,
  );
}

function useMeanwhile<View, Opened extends View | null>(
  opened: Opened,
  readNow: (queries: QueryClient, view: View) => Promise<View>,
  factsOf: (words: PeopleWords, view: View) => Fact[],
): Meanwhile<View | Opened> {
  const queries = useQueryClient();
  const words = usePeopleWords();
  const { lang } = useAsWritten();
  const [shown, setShown] = useState<View | Opened>(opened);
  const [changes, setChanges] = useState<Meanwhile<View>['changes']>(null);
  return {
    shown,
    changes,
    look: async () => {
      if (shown === null) return;
      const now = await readNow(queries, shown);
      setChanges(changedFacts(factsOf(words, shown), factsOf(words, now), lang));
      setShown(now);
    },
    told: () => setChanges(null),
  };
}

/** Once for each time that the server says somebody was faster. */
export function useOnMeanwhile(failure: Failure | null, look: () => Promise<unknown>): void {
  useOnceFor(failure?.kind === 'meanwhile' ? failure : null, look);
}

export function useOnceFor(failure: Failure | null, act: () => Promise<unknown>): void {
  const handled = useRef<Failure | null>(null);
  useEffect(() => {
    if (failure === null || handled.current === failure) return;
    handled.current = failure;
    void act();
  }, [failure, act]);
}

import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { unitAddress } from './addresses.ts';
import styles from './units-page.module.css';
import { useDay } from './use-day.ts';
import { usePeopleWords } from './words/people-words.tsx';

const UnitPick = lazy(() => import('./acts/picks.tsx').then((module) => ({ default: module.UnitPick })));

/** Leads to a unit by its name, where there are too many to be looked through. */
export function UnitFinder() {
  const say = usePeopleWords();
  const on = useDay();
  const navigate = useNavigate();
  return (
    <div className={`${styles.finder} not-on-paper`}>
      <Suspense>
        <UnitPick
          id="find-unit"
          label={say.units.find}
          value={null}
          onPick={(unit) => unit && void navigate({ href: unitAddress(unit.id, on) })}
          on={on}
        />
      </Suspense>
    </div>
  );
}

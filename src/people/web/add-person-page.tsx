import { lazy, Suspense } from 'react';
import { useRead } from '../../frameworks/web/use-read.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './import-page.module.css';
import { PageHead } from './page-head.tsx';
import { PeopleCrumbs } from './people-crumbs.tsx';
import { meQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

const AddPersonForm = lazy(() => import('./acts/add-person-form.tsx').then((module) => ({ default: module.AddPersonForm })));

/** Somebody new. */
export function AddPersonPage() {
  const say = usePeopleWords();
  const { can } = useRead(meQuery());
  return (
    <div className={styles.page}>
      <PeopleCrumbs crumbs={[]} />
      <PageHead title={say.acts.addPersonTitle} />
      {can.addPeople ? (
        <Suspense>
          <AddPersonForm />
        </Suspense>
      ) : (
        <EmptyState title={say.acts.notYours}>
          <p>{say.importing.notYoursMeans}</p>
        </EmptyState>
      )}
    </div>
  );
}

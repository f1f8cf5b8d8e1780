import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { problemOf } from './client.ts';
import styles from './reading.module.css';

/** A page that cannot be shown: what is wrong, and where else to go. It shows itself again when the handbook changes. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  const { pathname } = useLocation();
  const router = useRouter();
  const queries = useQueryClient();
  const problem = problemOf(error);
  const folder = pathname.split('/')[1];

  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'success' || event.query.queryKey[0] !== 'handbook') return;
        reset();
        void router.invalidate();
      }),
    [queries, reset, router],
  );

  if (!problem) {
    return (
      <div className={styles.text}>
        <h1>This page cannot be shown</h1>
        <div className={styles.part}>
          <EmptyState title="The server does not answer">
            <p>Is Gradus still running? Start it again with npm start, then load this page anew.</p>
          </EmptyState>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.text}>
      <title>Not found – Gradus</title>
      <h1>Not in this handbook</h1>
      <div className={styles.part}>
        <p className={styles.prose}>{problem.message}</p>
        {problem.suggestions.length > 0 && (
          <ul className={styles.holds}>
            {problem.suggestions.map((id) => (
              <li key={id}>{folder === 'compare' ? id : <AppLink href={`/${folder}/${id}`}>{id}</AppLink>}</li>
            ))}
          </ul>
        )}
        <p className={styles.about}>
          <AppLink href="/">To the contents</AppLink>
        </p>
      </div>
    </div>
  );
}

export function NothingHere() {
  return (
    <div className={styles.text}>
      <title>Not found – Gradus</title>
      <h1>There is no page at this address</h1>
      <p className={styles.about}>
        <AppLink href="/">To the contents</AppLink>
      </p>
    </div>
  );
}

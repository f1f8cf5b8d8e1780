import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { problemOf } from './client.ts';
import styles from './reading.module.css';
import { useSite } from './site.ts';
import { useWords } from './words/speaking.tsx';

/** A page that cannot be shown: what is wrong, and where else to go. It shows itself again when the handbook changes. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  const say = useWords();
  const { pathname } = useLocation();
  const router = useRouter();
  const queries = useQueryClient();
  const { at } = useSite();
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
        <h1>{say.frame.cannotBeShown}</h1>
        <div className={styles.part}>
          <EmptyState title={say.frame.serverSilent}>
            <p>{say.frame.isItRunning}</p>
          </EmptyState>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.text}>
      <title>{`${say.frame.notFound} – Gradus`}</title>
      <h1>{say.frame.notInHandbook}</h1>
      <div className={styles.part}>
        <p className={styles.prose}>{problem.message || say.frame.noReason}</p>
        {problem.suggestions.length > 0 && (
          <ul className={styles.holds}>
            {problem.suggestions.map((id) => (
              <li key={id}>{folder === 'compare' ? id : <AppLink href={`/${folder}/${id}`}>{id}</AppLink>}</li>
            ))}
          </ul>
        )}
        <p className={styles.about}>
          {/* Of another version nothing may be there at all: the way back is another document. */}
          {at === null ? <AppLink href="/">{say.frame.toContents}</AppLink> : <a href="/">{say.frame.toContents}</a>}
        </p>
      </div>
    </div>
  );
}

export function NothingHere() {
  const say = useWords();
  return (
    <div className={styles.text}>
      <title>{`${say.frame.notFound} – Gradus`}</title>
      <h1>{say.frame.nothingAtAddress}</h1>
      <p className={styles.about}>
        <AppLink href="/">{say.frame.toContents}</AppLink>
      </p>
    </div>
  );
}

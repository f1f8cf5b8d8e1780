import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemOf } from '../../../frameworks/web/client.ts';
import button from '../../../ui/button.module.css';
import { signInPath } from '../way-back.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './entrance.module.css';
import { EntranceHead } from './entrance.tsx';
import { useLinkToken } from './use-link-token.ts';

interface LinkPageProps<Opened> {
  /** What the link opens; asked once, and forgotten with the page. */
  look(link: string): UseQueryOptions<Opened, Error, Opened, string[]>;
  children(opened: Opened, link: string): ReactNode;
}

/** A page that a link opens, which somebody was sent: or why it opens nothing. */
export function LinkPage<Opened>({ look, children }: LinkPageProps<Opened>) {
  const say = useAccessWords().signIn;
  const link = useLinkToken();
  const { data, error, isFetching, refetch } = useQuery({
    ...look(link ?? ''),
    enabled: link !== null,
    throwOnError: false,
    staleTime: Infinity,
  });
  if (link === null) {
    return (
      <>
        <EntranceHead title={say.linkAgain}>
          <p>{say.linkAgainMeans}</p>
        </EntranceHead>
        <ToSignIn />
      </>
    );
  }
  if (data) return children(data, link);
  if (!error) return null;
  const problem = problemOf(error);
  if (problem === null || problem.status >= 500) {
    return (
      <>
        <EntranceHead title={say.lost} />
        <button type="button" className={button.primary} aria-disabled={isFetching} onClick={() => isFetching || void refetch()}>
          {isFetching ? say.doing : say.tryAgain}
        </button>
      </>
    );
  }
  return (
    <>
      <EntranceHead title={say.linkOver}>
        <p>{problem.message}</p>
        {problem.hint && <p>{problem.hint}</p>}
      </EntranceHead>
      <ToSignIn />
    </>
  );
}

function ToSignIn() {
  return (
    <div className={styles.last}>
      <p>
        <a href={signInPath}>{useAccessWords().signIn.toSignIn}</a>
      </p>
    </div>
  );
}

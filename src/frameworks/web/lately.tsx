import { useQuery } from '@tanstack/react-query';
import { AppLink } from '../../ui/app-link.tsx';
import { historyAddress } from '../addresses.ts';
import type { LatelyView } from '../contract.ts';
import { GradeMark } from './commit-facts.tsx';
import styles from './lately.module.css';
import { latelyQuery } from './queries.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** What changed for somebody with the last commits. It comes when git has answered: the map does not wait for it. */
export function Lately() {
  const say = useWords();
  const { data, isPending } = useQuery({ ...latelyQuery(), throwOnError: false });
  return (
    <section className={styles.lately} aria-labelledby="lately" aria-busy={isPending}>
      <h2 id="lately">{say.home.lately}</h2>
      {data?.absent && <p className={styles.absent}>{data.absent}</p>}
      {data && data.absent === null && data.changes.length === 0 && <p className={styles.absent}>{say.home.noneLately}</p>}
      {data && data.changes.length > 0 && (
        <ol>
          {data.changes.map((change) => (
            <Change key={change.commit.id} change={change} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Change({ change: { commit, grade, concerned, others, text } }: { change: LatelyView['changes'][number] }) {
  const say = useWords();
  const asWritten = useAsWritten();
  return (
    <li data-grade={grade}>
      <p className={`${styles.when} figures`}>
        <time dateTime={commit.day}>{say.format.day(commit.day)}</time>, {commit.author}
      </p>
      <p className={styles.subject}>{commit.href ? <a href={commit.href}>{commit.subject}</a> : commit.subject}</p>
      <p>
        <GradeMark grade={grade} />
      </p>
      {text !== commit.subject && <p className={styles.text}>{text}</p>}
      {concerned.length > 0 && (
        <p className={styles.concerned}>
          {concerned.map(({ kind, id, title, of }, index) => (
            <span key={`${kind}:${id}`}>
              {index > 0 && ', '}
              <AppLink {...asWritten} href={historyAddress(kind, id)}>
                <span className="only-heard">{say.home.historyOf}</span>
                {title}
                {of !== title && <span className="only-heard">, {of}</span>}
              </AppLink>
            </span>
          ))}
          {others > 0 && <span className="figures">{say.home.andMore(others)}</span>}
        </p>
      )}
    </li>
  );
}

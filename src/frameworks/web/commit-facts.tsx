import type { PastCommit, PastEntry } from '../contract.ts';
import styles from './commit-facts.module.css';
import { useWords } from './words/speaking.tsx';

/** When, who and with which commit; the link leads out, to where the repository is. */
export function CommitFacts({ commit }: { commit: PastCommit | null }) {
  const say = useWords();
  if (commit === null) return <p className={`${styles.facts} ${styles.day}`}>{say.past.notCommitted}</p>;
  return (
    <div className={`${styles.facts} figures`}>
      <p className={styles.day}>
        <time dateTime={commit.day}>{say.format.day(commit.day)}</time>
      </p>
      <p>{commit.author}</p>
      <p>
        {commit.href ? (
          <a href={commit.href}>
            <span className="only-heard">{say.past.commit} </span>
            <code>{commit.short}</code>
          </a>
        ) : (
          <code title={say.past.commit}>{commit.short}</code>
        )}
      </p>
    </div>
  );
}

/** How grave a change is, in a word and what it means. */
export function GradeMark({ grade }: { grade: NonNullable<PastEntry['grade']> }) {
  const say = useWords();
  return (
    <span className={styles.grade} data-grade={grade}>
      {grade}
      <span className={styles.meaning}>: {say.past.gradeMeans[grade]}</span>
    </span>
  );
}

import type { PastCommit, PastEntry } from '../contract.ts';
import styles from './commit-facts.module.css';
import { dayName } from './names.ts';

/** When, who and with which commit; the link leads out, to where the repository is. */
export function CommitFacts({ commit }: { commit: PastCommit | null }) {
  if (commit === null) return <p className={`${styles.facts} ${styles.day}`}>Not committed yet</p>;
  return (
    <div className={`${styles.facts} figures`}>
      <p className={styles.day}>
        <time dateTime={commit.day}>{dayName(commit.day)}</time>
      </p>
      <p>{commit.author}</p>
      <p>
        {commit.href ? (
          <a href={commit.href}>
            <span className="only-heard">Commit </span>
            <code>{commit.short}</code>
          </a>
        ) : (
          <code title="Commit">{commit.short}</code>
        )}
      </p>
    </div>
  );
}

const meanings = { major: 'asks more', minor: 'clarifies or eases', patch: 'wording only' } as const;

/** How grave a change is, in a word and what it means. */
export function GradeMark({ grade }: { grade: NonNullable<PastEntry['grade']> }) {
  return (
    <span className={styles.grade} data-grade={grade}>
      {grade}
      <span className={styles.meaning}>: {meanings[grade]}</span>
    </span>
  );
}

import { useVersionsWords } from '../words/versions/versions-words.tsx';
import styles from './grade-counts.module.css';

/** The gravest first. */
export const grades = ['major', 'minor', 'patch'] as const;

/** "2 major, 1 patch", the gravest first and told apart by more than colour. */
export function GradeCounts({ counts, none }: { counts: Record<(typeof grades)[number], number>; none: string }) {
  const say = useVersionsWords();
  const some = grades.filter((grade) => counts[grade] > 0);
  if (some.length === 0) return <span className={styles.none}>{none}</span>;
  return (
    <span className={`${styles.counts} figures`}>
      {some.map((grade) => (
        <span key={grade} data-grade={grade}>
          {say.gradeCount[grade](counts[grade])}
        </span>
      ))}
    </span>
  );
}

import type { ChangesForView } from '../contract.ts';
import styles from './changes-page.module.css';
import { PostLink } from './named.tsx';
import { usePeopleWords } from './words/people-words.tsx';

/** A publication, as far as it touched one person. */
export function TouchedBy({ change }: { change: ChangesForView['changes'][number]; isFirst: boolean }) {
  const say = usePeopleWords();
  const { version, effectiveOn, notes, post, major, minor, patch } = change;
  const counts = [
    { grade: 'major' as const, count: major },
    { grade: 'minor' as const, count: minor },
    { grade: 'patch' as const, count: patch },
  ].filter(({ count }) => count > 0);
  return (
    <section className={styles.change}>
      <h2>{say.changes.since(effectiveOn)}</h2>
      <p className={`${styles.about} figures`}>
        {say.changes.asWhat(<PostLink post={post} group />)}{' '}
        {say.changes.inVersion(<code>{version.replace(/^sha256-/u, '').slice(0, 10)}</code>)}
      </p>
      <ul className={styles.counts}>
        {counts.map(({ grade, count }) => (
          <li key={grade} data-grade={grade}>
            {say.changes.counted[grade](count)}
          </li>
        ))}
      </ul>
      {notes !== '' && <p className={styles.notes}>{notes}</p>}
    </section>
  );
}

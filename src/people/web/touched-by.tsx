import { lazy, Suspense, useState } from 'react';
import { versionAddress } from '../../frameworks/addresses.ts';
import { AppLink } from '../../ui/app-link.tsx';
import type { ChangesForView } from '../contract.ts';
import styles from './changes-page.module.css';
import { PostLink } from './named.tsx';
import { usePeopleWords } from './words/people-words.tsx';

const TouchedWords = lazy(() => import('./touched-words.tsx').then((module) => ({ default: module.TouchedWords })));

export interface TouchedByProps {
  change: ChangesForView['changes'][number];
  /** The words of the latest are there at once, those of others when they are asked for. */
  isFirst: boolean;
}

/** A publication, as far as it touched one person: how much, and word by word. */
export function TouchedBy({ change, isFirst }: TouchedByProps) {
  const say = usePeopleWords();
  const [isOpen, setOpen] = useState(isFirst);
  const { version, effectiveOn, notes, post, major, minor, patch } = change;
  const short = version.replace(/^sha256-/u, '').slice(0, 10);
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
        {say.changes.inVersion(
          <AppLink href={versionAddress(short)}>
            <code>{short}</code>
          </AppLink>,
        )}
      </p>
      <ul className={styles.counts}>
        {counts.map(({ grade, count }) => (
          <li key={grade} data-grade={grade}>
            {say.changes.counted[grade](count)}
          </li>
        ))}
      </ul>
      {notes !== '' && <p className={styles.notes}>{notes}</p>}
      <details className={styles.words} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{say.changes.wordByWord}</summary>
        {isOpen && (
          <Suspense fallback={<p className={styles.about}>{say.general.loading}</p>}>
            <TouchedWords version={version} post={post} />
          </Suspense>
        )}
      </details>
    </section>
  );
}

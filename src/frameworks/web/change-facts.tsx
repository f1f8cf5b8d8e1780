import type { Change } from '../contract.ts';
import styles from './change-facts.module.css';
import { PasteLines } from './paste-lines.tsx';

/** What turned from one wording to another, and, where somebody may ask, why the two are taken for one competency. */
export function ChangeFacts({ change }: { change: Change }) {
  const { turns, grounds, mend } = change;
  return (
    <>
      {turns.map((turn) => (
        <span key={turn} className={styles.fact}>
          {turn}
        </span>
      ))}
      {grounds !== null && <span className={styles.fact}>{grounds}</span>}
      {mend && (
        <details className={`${styles.mend} not-on-paper`}>
          <summary>Settle it</summary>
          <PasteLines lines={mend.together}>They are one competency:</PasteLines>
          <PasteLines lines={mend.apart}>They are not:</PasteLines>
          <p>
            Pasted into <code>gradus.yaml</code> by the framework's owner; where the file has the first line already, below it.
          </p>
        </details>
      )}
    </>
  );
}

import type { Change } from '../contract.ts';
import styles from './change-facts.module.css';
import { PasteLines } from './paste-lines.tsx';
import { useWords } from './words/speaking.tsx';

/** What turned from one wording to another, and, where somebody may ask, why the two are taken for one competency; that is asked here, not on paper. */
export function ChangeFacts({ change: { turns, grounds } }: { change: Change }) {
  return (
    <>
      {turns.map((turn) => (
        <span key={turn} className={styles.fact}>
          {turn}
        </span>
      ))}
      {grounds !== null && <span className={`${styles.fact} not-on-paper`}>{grounds}</span>}
    </>
  );
}

/** How the owner of the framework says that two statements are one competency, or that they are not. */
export function SettleIt({ mend }: { mend: Change['mend'] }) {
  const say = useWords();
  if (mend === null) return null;
  return (
    <details className={`${styles.mend} not-on-paper`}>
      <summary>{say.strands.settleIt}</summary>
      <PasteLines lines={mend.together}>{say.strands.ifOne}</PasteLines>
      <PasteLines lines={mend.apart}>{say.strands.ifNot}</PasteLines>
      <WhereToPaste />
    </details>
  );
}

export function WhereToPaste() {
  const say = useWords();
  return <p>{say.strands.whereToPaste(<code>gradus.yaml</code>)}</p>;
}

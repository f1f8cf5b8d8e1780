import type { PastChange } from '../contract.ts';
import { AllChangedWords } from './changed-words.tsx';
import styles from './one-change.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** One thing that came, went, or became otherwise: its words, the changed ones marked, and what is to be said of it. */
export function OneChange({ change: { sign, text, words, notes } }: { change: PastChange }) {
  const say = useWords();
  const asWritten = useAsWritten();
  return (
    <div className={styles.change} data-sign={sign}>
      <p className={styles.words}>
        <span className="only-heard">{say.past.sign[sign]}: </span>
        <span {...asWritten}>
          {words.length > 0 ? (
            <AllChangedWords words={words} />
          ) : sign === '+' ? (
            <ins>{text}</ins>
          ) : sign === '-' ? (
            <del>{text}</del>
          ) : (
            text
          )}
        </span>
      </p>
      {notes.map(({ label, text: note }) => (
        <p key={label + note} className={styles.why}>
          {label !== '' && `${label}: `}
          {note}
        </p>
      ))}
    </div>
  );
}

import { usePeopleWords } from '../words/people-words.tsx';
import styles from './change-list.module.css';

export interface ChangedFact {
  label: string;
  /** null: there was none. */
  was: string | null;
  /** null: there is none any more. */
  becomes: string | null;
  /** Of both, where it is not that of the page. */
  lang?: string | undefined;
}

/** What changes from what to what, one fact below the other. */
export function ChangeList({ facts }: { facts: readonly ChangedFact[] }) {
  return (
    <dl className={styles.changes}>
      {facts.map(({ label, was, becomes, lang }) => (
        <div key={`${label} ${was} ${becomes}`}>
          <dt>{label}</dt>
          <dd>
            <FromTo was={was} becomes={becomes} lang={lang} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** In one line. What never was is not said. */
export function FromTo({ was, becomes, lang }: Pick<ChangedFact, 'was' | 'becomes' | 'lang'>) {
  const say = usePeopleWords().acts;
  return (
    <>
      {was !== null && (
        <>
          <span className="only-heard">{say.was} </span>
          <s className={styles.was} lang={lang}>
            {was}
          </s>
          <span className={styles.arrow} aria-hidden="true">
            {' → '}
          </span>
          <span className="only-heard">{say.becomes} </span>
        </>
      )}
      {becomes === null ? (
        <span className={styles.none}>{say.nothing}</span>
      ) : (
        <b className={styles.becomes} lang={lang}>
          {becomes}
        </b>
      )}
    </>
  );
}

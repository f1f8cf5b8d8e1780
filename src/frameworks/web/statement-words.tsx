import type { Statement } from '../contract.ts';
import { ExampleCount, Examples } from './examples.tsx';
import styles from './translated-words.module.css';
import { NotTranslated } from './translated-words.tsx';
import { type Translated, useTranslation } from './translation.ts';
import { useAsWritten } from './words/as-written.ts';
import { Words } from './words.tsx';

export interface StatementWordsProps {
  statement: Statement;
  number: number;
  dense: boolean;
  /** Where its source opens. */
  address: string;
  /** It is said of the whole list that nothing of it is translated. */
  isListUntranslated: boolean;
}

/** What a statement says and its examples: as written, or in the language that was chosen, or in both. */
export function StatementWords(props: StatementWordsProps) {
  const chosen = useTranslation();
  const asWritten = useAsWritten();
  const { statement, number, dense, address } = props;
  if (chosen !== null) return <InLanguages {...props} chosen={chosen} />;
  return (
    <>
      <p {...asWritten}>
        <Words runs={statement.words} />
      </p>
      {dense ? (
        <ExampleCount examples={statement.examples} statement={number} address={address} />
      ) : (
        <Examples examples={statement.examples} />
      )}
    </>
  );
}

function InLanguages({ statement, number, dense, address, isListUntranslated, chosen }: StatementWordsProps & { chosen: Translated }) {
  const { translation, beside } = chosen;
  const asWritten = useAsWritten();
  const translated = translation.statements[statement.id];
  const count = dense && <ExampleCount examples={statement.examples} statement={number} address={address} />;
  const own = (
    <div>
      <p>
        <span {...asWritten}>
          <Words runs={statement.words} />
        </span>
        {!translated && !isListUntranslated && !beside && (
          <>
            {' '}
            <NotTranslated />
          </>
        )}
      </p>
      {!dense && <Examples examples={statement.examples} />}
    </div>
  );
  const other = translated && (
    <div>
      <p lang={translation.language}>
        <Words runs={translated.words} />
      </p>
      {!dense && <Examples examples={statement.examples} translated={translated.examples} language={translation.language} />}
    </div>
  );
  if (!beside)
    return (
      <>
        {other ?? own}
        {count}
      </>
    );
  return (
    <div className={dense ? styles.dense : styles.pair}>
      {own}
      {(other || !isListUntranslated) && (
        <div className={styles.other}>
          {other ?? (
            <p>
              <NotTranslated />
            </p>
          )}
        </div>
      )}
      {count}
    </div>
  );
}

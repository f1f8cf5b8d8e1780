import type { Statement } from '../contract.ts';
import { ExampleCount, Examples } from './examples.tsx';
import styles from './translated-words.module.css';
import { NotTranslated } from './translated-words.tsx';
import { type Translated, useTranslation } from './translation.ts';
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
  const { statement, number, dense, address } = props;
  if (chosen !== null) return <InLanguages {...props} chosen={chosen} />;
  return (
    <>
      <p>
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
  const { translation, beside, original } = chosen;
  const translated = translation.statements[statement.id];
  const examples = statement.examples.map((example, index) => translated?.examples[index] ?? example);
  const count = dense && <ExampleCount examples={statement.examples} statement={number} address={address} />;
  const own = (
    <div lang={original}>
      <p>
        <Words runs={statement.words} />
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
    <div lang={translation.language}>
      <p>
        <Words runs={translated.words} />
      </p>
      {!dense && <Examples examples={examples} />}
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

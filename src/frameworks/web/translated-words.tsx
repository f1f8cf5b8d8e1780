import { type ReactNode, useContext, useMemo } from 'react';
import type { Translation } from '../contract.ts';
import { useLanguageChoice } from './in-language.ts';
import styles from './translated-words.module.css';
import { TranslationContext, useTranslation } from './translation.ts';
import { HandbookLanguage, useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** What is inside is shown in the language of the answer; without a translation as it always is. */
export function InTranslation({ translation, children }: { translation: Translation | null; children: ReactNode }) {
  const { beside } = useLanguageChoice();
  const value = useMemo(() => translation && { translation, beside }, [translation, beside]);
  return <TranslationContext value={value}>{children}</TranslationContext>;
}

export interface InWordsProps {
  original: string;
  translated: string | null | undefined;
  /** A title speaks for itself: it is not said that it is not translated. */
  isTitle?: boolean;
  /** A title that stands above words in two columns. */
  inColumns?: boolean;
  /** There is no room for two columns. */
  dense?: boolean;
  /** There is room for one language: beside each other, it is the original's. */
  isShort?: boolean;
}

/** Words of a page as written, in the language that was chosen, or in both, each marked with its own. */
export function InWords({ original, translated, isTitle = false, inColumns = false, dense = false, isShort = false }: InWordsProps) {
  const chosen = useTranslation();
  const asWritten = useAsWritten();
  const own = <span {...asWritten}>{original}</span>;
  if (chosen === null) return asWritten.lang === undefined ? original : own;
  const { translation, beside } = chosen;
  if (translated != null && !beside) return <span lang={translation.language}>{translated}</span>;
  if (!beside)
    return isTitle ? (
      own
    ) : (
      <>
        {own} <NotTranslated />
      </>
    );
  if (isShort || (translated == null && isTitle)) return own;
  return (
    <span className={isTitle && !inColumns ? styles.titles : dense ? styles.dense : `${styles.pair} ${styles.above}`}>
      {own}{' '}
      <span className={styles.other}>{translated == null ? <NotTranslated /> : <span lang={translation.language}>{translated}</span>}</span>
    </span>
  );
}

/** In words, for whoever cannot see that it looks different. */
export function NotTranslated() {
  return <small className={styles.not}>{useWords().reading.notTranslated}</small>;
}

/** Of a whole list: once, in place of at each statement. */
export function NothingTranslated() {
  const say = useWords();
  const original = useContext(HandbookLanguage);
  const chosen = useTranslation();
  if (chosen === null) return null;
  const { translation, beside } = chosen;
  return <p className={styles.none}>{say.reading.notTranslatedInto(translation.language, beside ? null : original)}</p>;
}

import { type ReactNode, useMemo } from 'react';
import type { Translation } from '../contract.ts';
import { nameOf } from '../language-names.ts';
import { useLanguageChoice } from './in-language.ts';
import { handbookQuery } from './queries.ts';
import styles from './translated-words.module.css';
import { TranslationContext, useTranslation } from './translation.ts';
import { useRead } from './use-read.ts';

/** What is inside is shown in the language of the answer; without a translation as it always is. */
export function InTranslation({ translation, children }: { translation: Translation | null; children: ReactNode }) {
  const { language } = useRead(handbookQuery());
  const { beside } = useLanguageChoice();
  const value = useMemo(() => translation && { translation, beside, original: language }, [translation, beside, language]);
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

/** Words of a page in the language that was chosen, or in both, each marked with its own. */
export function InWords({ original, translated, isTitle = false, inColumns = false, dense = false, isShort = false }: InWordsProps) {
  const chosen = useTranslation();
  if (chosen === null) return original;
  const { translation, beside } = chosen;
  if (translated != null && !beside) return <span lang={translation.language}>{translated}</span>;
  const own = <span lang={chosen.original}>{original}</span>;
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
  return <small className={styles.not}>Not translated</small>;
}

/** Of a whole list: once, in place of at each statement. */
export function NothingTranslated() {
  const chosen = useTranslation();
  if (chosen === null) return null;
  return (
    <p className={styles.none}>
      Not translated into {nameOf(chosen.translation.language)}
      {chosen.beside ? '.' : `; shown in ${nameOf(chosen.original)}.`}
    </p>
  );
}

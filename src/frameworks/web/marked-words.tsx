import { Fragment } from 'react';
import type { Mark } from '../search/marks.ts';
import styles from './marked-words.module.css';

/** Words with those marked that were looked for. */
export function MarkedWords({ marks }: { marks: readonly Mark[] }) {
  return marks.map(({ text, hit }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text is its stretches in their order
    <Fragment key={index}>{hit ? <mark className={styles.mark}>{text}</mark> : text}</Fragment>
  ));
}

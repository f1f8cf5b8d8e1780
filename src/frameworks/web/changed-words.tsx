import { Fragment } from 'react';
import type { Change } from '../contract.ts';
import styles from './changed-words.module.css';

/** One side of a change word by word: what stayed, and what is only on this side. */
export function ChangedWords({ words, kind }: { words: Change['words']; kind: 'removed' | 'added' }) {
  const Mark = kind === 'removed' ? 'del' : 'ins';
  const shown = words.filter((segment) => segment.kind === 'same' || segment.kind === kind);
  return shown.map((segment, index) =>
    segment.kind === 'same' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a segment has no identity but its place; the list is replaced whole
      <Fragment key={index}>{segment.text}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Mark key={index} className={styles.mark}>
        {segment.text}
      </Mark>
    ),
  );
}

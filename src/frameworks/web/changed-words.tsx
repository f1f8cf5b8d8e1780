import { Fragment } from 'react';
import type { Change } from '../contract.ts';
import styles from './changed-words.module.css';

/** Both sides of a change in one text: what went, and what came in its place. */
export function AllChangedWords({ words }: { words: Change['words'] }) {
  return words.map((segment, index) => {
    const marked = segment.text.trim();
    const Mark = segment.kind === 'removed' ? 'del' : 'ins';
    const follows = segment.kind === 'added' && words[index - 1]?.kind === 'removed' && !/^\s/u.test(segment.text);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a segment has no identity but its place; the list is replaced whole
      <Fragment key={index}>
        {segment.kind === 'same' || marked === '' ? (
          segment.text
        ) : (
          <>
            {follows ? ' ' : /^\s*/u.exec(segment.text)?.[0]}
            <Mark className={styles.mark}>{marked}</Mark>
            {/\s*$/u.exec(segment.text)?.[0]}
          </>
        )}
      </Fragment>
    );
  });
}

/** One side of a change word by word: what stayed, and what is only on this side. */
export function ChangedWords({ words, kind }: { words: Change['words']; kind: 'removed' | 'added' }) {
  return <AllChangedWords words={words.filter((segment) => segment.kind === 'same' || segment.kind === kind)} />;
}

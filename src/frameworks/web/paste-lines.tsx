import type { ReactNode } from 'react';
import styles from './paste-lines.module.css';

/** Lines for a file, word for word; what they are for stands above. One click takes all of them. */
export function PasteLines({ lines, children }: { lines: string; children: ReactNode }) {
  return (
    <figure className={styles.lines}>
      <figcaption>{children}</figcaption>
      <pre>{lines.trimEnd()}</pre>
    </figure>
  );
}

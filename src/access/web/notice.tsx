import { type ReactNode, useEffect, useRef } from 'react';
import styles from './notice.module.css';

/** What came back instead of what was hoped for, and what to do about it. It takes the focus. */
export function Notice({ title, children }: { title: string; children?: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} className={styles.notice} role="alert" tabIndex={-1}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}

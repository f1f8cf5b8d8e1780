import { useEffect, useRef } from 'react';
import styles from './field.module.css';

export interface Wrong {
  /** The id of the control that it is about; null: of none alone. */
  at: string | null;
  text: string;
  hint?: string | null;
}

/** Everything that is wrong with a form, before its fields; it takes the focus each time that something is found. */
export function ErrorSummary({ title, wrongs }: { title: string; wrongs: readonly Wrong[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wrongs.length === 0) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [wrongs]);
  if (wrongs.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.title}>{title}</p>
      <ul>
        {wrongs.map(({ at, text, hint }) => (
          <li key={`${at} ${text}`}>
            {at === null ? <span>{text}</span> : <FieldLink at={at}>{text}</FieldLink>}
            {hint && <p className={styles.hint}>{hint}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FieldLink({ at, children }: { at: string; children: string }) {
  return (
    <a
      href={`#${at}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(at)?.focus();
      }}
    >
      {children}
    </a>
  );
}

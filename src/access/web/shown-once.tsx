import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import button from '../../ui/button.module.css';
import styles from './shown-once.module.css';
import { useAccessWords } from './words/access-words.tsx';

interface ShownOnceProps {
  title: string;
  /** What is to be known of it. It is no part of what is kept, and does not go on paper. */
  about: ReactNode;
  /** What is put on the clipboard. */
  secret: string;
  /** What the secret is called, where it is one line; else it is among the children. */
  label?: string;
  /** What the button says by which it is put away. */
  done: string;
  onDone(): void;
  /** Whether it may go on paper, and what stands there above it. */
  paper?: string;
  children?: ReactNode;
}

/**
 * A secret that nobody can show again. It takes the focus, so that nobody passes it by, stays until it is put away, and is in no
 * address and no storage.
 */
export function ShownOnce({ title, about, secret, label, done, onDone, paper, children }: ShownOnceProps) {
  const say = useAccessWords().account;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [copied, setCopied] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  // Whoever leaves by mistake is asked first.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  const canCopy = 'clipboard' in navigator && secret !== '';
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <section className={styles.once} aria-labelledby={id} data-print={paper !== undefined || undefined}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <div className={`${styles.about} not-on-paper`}>{about}</div>
      {paper !== undefined && <p className={styles.onPaper}>{paper}</p>}
      {label !== undefined && (
        <input className={styles.secret} aria-label={label} readOnly value={secret} onFocus={({ target }) => target.select()} />
      )}
      {children}
      <div className={`${button.row} not-on-paper`}>
        {canCopy && (
          <button type="button" className={button.button} onClick={() => void copy().catch(() => {})}>
            {copied ? say.copied : say.copy}
          </button>
        )}
        {paper !== undefined && (
          <button type="button" className={button.button} onClick={() => print()}>
            {say.print}
          </button>
        )}
        <button type="button" className={button.primary} onClick={onDone}>
          {done}
        </button>
      </div>
      <p role="status" className="only-heard">
        {copied ? say.copied : ''}
      </p>
    </section>
  );
}

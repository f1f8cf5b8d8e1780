import { type ReactNode, useEffect, useRef, useState } from 'react';
import button from '../../../ui/button.module.css';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './account.module.css';

interface ShownOnceProps {
  title: string;
  about: string;
  /** What is put on the clipboard. */
  text: string;
  /** What the button says by which it is put away. */
  done: string;
  onDone(): void;
  /** Whether it may go on paper, and what stands there above it. */
  paper?: string;
  children: ReactNode;
}

/** A secret that nobody can show again. It stays until its owner says that it is kept, and is in no address and no storage. */
export function ShownOnce({ title, about, text, done, onDone, paper, children }: ShownOnceProps) {
  const say = useAccessWords().account;
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const canCopy = 'clipboard' in navigator;
  // Whoever leaves by mistake is asked first.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className={styles.once} data-print={paper !== undefined || undefined}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p className="not-on-paper">{about}</p>
      {paper !== undefined && <p className={styles.onPaper}>{paper}</p>}
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
    </div>
  );
}

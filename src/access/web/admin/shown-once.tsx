import { CopyButton } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import button from '../../../ui/button.module.css';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';

export interface ShownOnceProps {
  title: string;
  /** What the secret is called. */
  label: string;
  secret: string;
  children: ReactNode;
  onDone(): void;
}

/** A secret that is in this answer and nowhere else: to be copied now. It takes the focus, so that nobody passes it by. */
export function ShownOnce({ title, label, secret, children, onDone }: ShownOnceProps) {
  const say = useAccessWords().admin;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.once} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <div className={styles.secret}>
        <input id={id} aria-label={label} readOnly value={secret} onFocus={(event) => event.target.select()} />
        <CopyButton value={secret} timeout={4000}>
          {({ copied, copy }) => (
            <button type="button" className={button.button} onClick={copy}>
              {copied ? say.copied : say.copy}
            </button>
          )}
        </CopyButton>
      </div>
      <div className={button.row}>
        <button type="button" className={button.primary} onClick={onDone}>
          {say.doneWithLink}
        </button>
      </div>
    </section>
  );
}

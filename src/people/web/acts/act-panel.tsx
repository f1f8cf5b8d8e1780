import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../../../frameworks/web/words/speaking.tsx';
import button from '../../../ui/button.module.css';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { usePeopleWords } from '../words/people-words.tsx';
import styles from './act-panel.module.css';

export interface ActPanelProps {
  title: string;
  /** Another step of the same act takes the focus again. */
  subject?: string;
  /** Whether something was entered that would be lost. */
  isDirty: boolean;
  onClose(): void;
  children: ReactNode;
}

/** Beside the page it is about. Whoever entered something is asked before it is thrown away. */
export function ActPanel({ title, subject = title, isDirty, onClose, children }: ActPanelProps) {
  const say = usePeopleWords().acts;
  const [asks, setAsks] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    if (isDirty) setAsks((isAsking) => !isAsking);
    else onClose();
  }, [isDirty, onClose]);
  useEffect(() => {
    if (asks) keep.current?.focus();
  }, [asks]);
  const closeTitle = useWords().site.close;
  return (
    <SidePanel title={title} subject={subject} closeTitle={closeTitle} onClose={close}>
      {asks && (
        <div role="alertdialog" aria-label={say.notSaved} className={styles.asks}>
          <p>{say.notSaved}</p>
          <div className={button.row}>
            <button ref={keep} type="button" className={button.button} onClick={() => setAsks(false)}>
              {say.keepOn}
            </button>
            <button type="button" className={button.button} onClick={onClose}>
              {say.throwAway}
            </button>
          </div>
        </div>
      )}
      {children}
    </SidePanel>
  );
}

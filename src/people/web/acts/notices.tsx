/** What came back instead of an answer, and what to do about it. Nothing that was entered is touched. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { ReadProblem } from '../../../frameworks/web/client.ts';
import button from '../../../ui/button.module.css';
import { usePeopleWords } from '../words/people-words.tsx';
import styles from './act-panel.module.css';
import { type ChangedFact, ChangeList } from './change-list.tsx';
import type { Failure } from './sending.ts';

export function Notice({ title, children }: { title: string; children: ReactNode }) {
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

/** Sent again it is the same act: done once, whether it had arrived or not. */
export function LostNotice({ onAgain, isSending }: { onAgain(): void; isSending: boolean }) {
  const say = usePeopleWords().acts;
  return (
    <Notice title={say.lost}>
      <p>{say.lostMeans}</p>
      <button type="button" className={button.button} aria-disabled={isSending} onClick={() => isSending || onAgain()}>
        {say.tryAgain}
      </button>
    </Notice>
  );
}

export function RefusedNotice({ problem: { message, hint } }: { problem: Pick<ReadProblem, 'message' | 'hint'> }) {
  const say = usePeopleWords().acts;
  return <Notice title={message || say.refused}>{hint && <p>{hint}</p>}</Notice>;
}

/** Whatever it was, where no field stands beside which it could be said. */
export function FailureNotice({ failure, onAgain, isSending }: { failure: Failure | null; onAgain(): void; isSending: boolean }) {
  if (failure === null) return null;
  if (failure.kind === 'lost') return <LostNotice onAgain={onAgain} isSending={isSending} />;
  return <RefusedNotice problem={failure.problem} />;
}

/** Somebody else was faster: what they changed. */
export function MeanwhileNotice({ name, changes, next }: { name: string; changes: readonly ChangedFact[]; next: string }) {
  const say = usePeopleWords().acts;
  return (
    <Notice title={say.meanwhile(name)}>
      {changes.length > 0 ? <ChangeList facts={changes} /> : <p>{say.nothingSeen}</p>}
      <p>{next}</p>
    </Notice>
  );
}

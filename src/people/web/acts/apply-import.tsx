import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import button from '../../../ui/button.module.css';
import type { ImportView } from '../../contract.ts';
import styles from '../import-plan-page.module.css';
import { usePeopleWords } from '../words/people-words.tsx';
import { LostNotice, RefusedNotice } from './notices.tsx';
import { importQuery } from './queries.ts';
import { useSending } from './sending.ts';
import { useOnceFor } from './use-meanwhile.ts';

export interface ApplyImportProps {
  view: ImportView;
  /** @param isAnew the plan no longer fitted, and was made anew */
  onShow(view: ImportView, isAnew: boolean): void;
}

/** Applies the plan as it is shown; the button says what that is, and is off while something stands against it. */
export function ApplyImport({ view, onShow }: ApplyImportProps) {
  const words = usePeopleWords();
  const say = words.importing;
  const queries = useQueryClient();
  const whyId = useId();
  const [asks, setAsks] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const applying = useSending((people, asked: { id: string; digest: string }, changing) => people.applyImport(asked, changing));
  const planning = useSending((people, asked: { id: string }, changing) => people.planImport(asked, changing));
  const { counts, questions, problems, digest, state, can, first } = view;
  const isBusy = applying.isSending || planning.isSending;
  const total = counts.create + counts.change + counts.move + counts.end;
  const why = whyOff();
  useEffect(() => {
    if (asks) keep.current?.focus();
  }, [asks]);

  function whyOff(): string | null {
    const open = [
      questions.length > 0 && say.off.questions(questions.length),
      problems.count > 0 && say.off.problems(problems.count),
    ].filter((reason) => reason !== false);
    if (open.length > 0) return open.join(' ');
    if (state === 'stale') return say.off.stale;
    if (total === 0) return say.off.nothing;
    return digest === null || !can.apply ? say.off.notYours : null;
  }

  const apply = async () => {
    if (digest === null) return;
    setAsks(false);
    const applied = await applying.send({ id: view.id, digest }, view.revision);
    if (applied) onShow(applied, false);
  };
  // People, or the import itself, were changed since: the plan is made anew, and looked at anew.
  const { failure } = applying;
  const isMeanwhile = failure?.kind === 'meanwhile' || (failure?.kind === 'refused' && failure.problem.status === 409);
  const again = async () => {
    const now = await queries.fetchQuery({ ...importQuery(view.id), staleTime: 0 });
    const made = now.can.plan ? await planning.send({ id: view.id }, now.revision) : now;
    applying.forget();
    onShow(made ?? now, true);
  };
  useOnceFor(isMeanwhile ? failure : null, again);

  return (
    <div className={`${styles.apply} not-on-paper figures`} data-off={why !== null || undefined}>
      {failure?.kind === 'lost' && <LostNotice onAgain={() => void apply()} isSending={isBusy} />}
      {failure?.kind === 'refused' && !isMeanwhile && <RefusedNotice problem={failure.problem} />}
      {asks && (
        <div role="alertdialog" aria-label={say.endsAsked(counts.end)} className={styles.asks}>
          <p>{say.endsMeans(counts.end, words.acts.names(first.end, counts.end - first.end.length))}</p>
          <div className={button.row}>
            <button type="button" className={button.danger} onClick={() => void apply()}>
              {say.apply(say.counts(counts))}
            </button>
            <button ref={keep} type="button" className={button.button} onClick={() => setAsks(false)}>
              {words.acts.cancel}
            </button>
          </div>
        </div>
      )}
      {!asks && (
        <button
          type="button"
          className={button.primary}
          aria-disabled={isBusy || why !== null}
          aria-describedby={why === null ? undefined : whyId}
          onClick={() => {
            if (isBusy || why !== null) return;
            if (counts.end > 0) setAsks(true);
            else void apply();
          }}
        >
          {isBusy ? words.acts.doing : total === 0 ? say.applyNothing : say.apply(say.counts(counts))}
        </button>
      )}
      {why !== null && <p id={whyId}>{why}</p>}
    </div>
  );
}

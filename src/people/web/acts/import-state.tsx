import button from '../../../ui/button.module.css';
import type { ImportView } from '../../contract.ts';
import styles from '../import-plan-page.module.css';
import { usePeopleWords } from '../words/people-words.tsx';
import { LostNotice } from './notices.tsx';
import { useSending } from './sending.ts';

export interface ImportStateProps {
  view: ImportView;
  onShow(view: ImportView): void;
  /** The plan was made anew just now, because people were changed meanwhile. */
  wasAnew: boolean;
}

const tones: Readonly<Record<ImportView['state'], 'good' | 'bad' | 'ask' | null>> = {
  asking: 'ask',
  ready: null,
  refused: 'bad',
  waiting: null,
  applying: null,
  applied: 'good',
  failed: 'bad',
  stale: 'ask',
};

/** Where the import stands, and what is to be done next. */
export function ImportState({ view, onShow, wasAnew }: ImportStateProps) {
  const words = usePeopleWords();
  const say = words.importing;
  const planning = useSending((people, asked: { id: string }, changing) => people.planImport(asked, changing));
  const { progress, can } = view;
  // It is begun as soon as somebody can say how far it is.
  const state = view.state === 'waiting' && progress !== null ? 'applying' : view.state;
  const tone = tones[state];
  const anew = async () => {
    const made = await planning.send({ id: view.id }, view.revision);
    if (made) onShow(made);
  };
  const isNothing = state === 'ready' && view.counts.create + view.counts.change + view.counts.move + view.counts.end === 0;
  return (
    <section
      className={styles.state}
      aria-live="polite"
      data-good={tone === 'good' || undefined}
      data-bad={tone === 'bad' || undefined}
      data-ask={tone === 'ask' || wasAnew || undefined}
    >
      <h2>{wasAnew ? say.anew : isNothing ? say.nothingToDo : say.stateTitle[state]}</h2>
      <p>{wasAnew ? say.anewMeans : isNothing ? say.nothingToDoMeans : say.stateMeans[state]}</p>
      {(state === 'waiting' || state === 'applying') && (
        <>
          <progress aria-label={say.stateTitle[state]} {...(progress && { max: progress.of, value: progress.done })} />
          {progress && <p className="figures">{say.progress(progress.done, progress.of)}</p>}
        </>
      )}
      {state === 'applied' && view.appliedAt !== null && <p>{say.appliedAt(words.acts.moment(view.appliedAt), say.counts(view.counts))}</p>}
      {planning.failure?.kind === 'lost' && <LostNotice onAgain={() => void anew()} isSending={planning.isSending} />}
      {can.plan && (state === 'stale' || state === 'failed' || state === 'refused') && (
        <button
          type="button"
          className={button.button}
          aria-disabled={planning.isSending}
          onClick={() => planning.isSending || void anew()}
        >
          {planning.isSending ? say.planning : say.planAnew}
        </button>
      )}
    </section>
  );
}

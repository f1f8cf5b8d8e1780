import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { AppLink } from '../../../ui/app-link.tsx';
import { versionAddress } from '../../addresses.ts';
import type { PublishPlanView } from '../../contract/versions.ts';
import { mostNotes } from '../../versions/version.ts';
import { onceOnly } from '../changing.ts';
import { problemOf } from '../client.ts';
import { useVersionsWords } from '../words/versions/versions-words.tsx';
import { useAct } from './asking.ts';
import { useTotal } from './difference.tsx';
import styles from './publish-form.module.css';

/** From which day on, and why; then once more what it reaches, by name and count, before it is done for good. */
export function PublishForm({ plan }: { plan: PublishPlanView }) {
  const say = useVersionsWords().plan;
  const earliest = plan.earliest ?? undefined;
  const [effective, setEffective] = useState(earliest ?? plan.today);
  const [notes, setNotes] = useState('');
  /** One key for each time that somebody means to publish. */
  const [key, setKey] = useState<string | null>(null);
  const publish = useAct((versions, once: string) => versions.publish({ plan: plan.digest, effective, notes }, onceOnly(once)));
  const [dayId, notesId] = [useId(), useId()];
  const review = (event: FormEvent) => {
    event.preventDefault();
    publish.reset();
    setKey(crypto.randomUUID());
  };
  const done = publish.data;
  if (done)
    return (
      <p role="status" className={styles.done}>
        {done.outcome === 'published'
          ? say.done(
              <AppLink href={versionAddress(done.publication.version.short)}>{done.publication.version.short}</AppLink>,
              done.publication.effective,
            )
          : say.proposed(done.proposal.version.short)}
      </p>
    );
  const problem = publish.error && problemOf(publish.error);
  return (
    <form className={styles.form} onSubmit={review}>
      <div>
        <label htmlFor={dayId}>{say.effective}</label>
        <input
          id={dayId}
          type="date"
          required
          value={effective}
          min={earliest}
          aria-describedby={`${dayId}-hint`}
          onChange={({ target }) => setEffective(target.value)}
        />
        <small id={`${dayId}-hint`}>{earliest === undefined ? say.effectiveAny : say.effectiveHint(earliest)}</small>
      </div>
      <div>
        <label htmlFor={notesId}>{say.notes}</label>
        <textarea
          id={notesId}
          rows={4}
          maxLength={mostNotes}
          value={notes}
          aria-describedby={`${notesId}-hint`}
          onChange={({ target }) => setNotes(target.value)}
        />
        <small id={`${notesId}-hint`}>{say.notesHint}</small>
      </div>
      {plan.asksApproval && <p className={styles.second}>{say.asksApproval}</p>}
      {publish.error && (
        <p role="alert" className={styles.failed}>
          <strong>{say.refused}.</strong> {problem?.message ?? ''}
        </p>
      )}
      {key === null || publish.error ? (
        <button type="submit" className={styles.primary}>
          {plan.asksApproval ? say.reviewProposal : say.review}
        </button>
      ) : (
        <Confirm plan={plan} effective={effective} isBusy={publish.isPending} onYes={() => publish.mutate(key)} onNo={() => setKey(null)} />
      )}
    </form>
  );
}

interface ConfirmProps {
  plan: PublishPlanView;
  effective: string;
  isBusy: boolean;
  onYes(): void;
  onNo(): void;
}

function Confirm({ plan, effective, isBusy, onYes, onNo }: ConfirmProps) {
  const say = useVersionsWords().plan;
  const total = useTotal(plan);
  const short = plan.version.version.short;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.confirm} aria-labelledby="confirm">
      <h2 id="confirm" ref={heading} tabIndex={-1}>
        {plan.asksApproval ? say.confirmProposal(short, effective) : say.confirm(short, effective)}
      </h2>
      <p>{say.confirmWhom(total, plan.summary)}</p>
      {!plan.asksApproval && <p>{say.confirmForGood}</p>}
      <div className={styles.buttons}>
        <button type="button" className={styles.primary} disabled={isBusy} onClick={onYes}>
          {plan.asksApproval ? say.yesPropose : say.yes}
        </button>
        <button type="button" className={styles.secondary} disabled={isBusy} onClick={onNo}>
          {say.no}
        </button>
      </div>
    </section>
  );
}

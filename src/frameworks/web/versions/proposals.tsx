import { AppLink } from '../../../ui/app-link.tsx';
import { versionAddress } from '../../addresses.ts';
import type { Proposal, PublishPlanView } from '../../contract/versions.ts';
import { onRevision } from '../changing.ts';
import { problemOf } from '../client.ts';
import { useVersionsWords } from '../words/versions/versions-words.tsx';
import { ActorName } from './actor-name.tsx';
import { useAct } from './asking.ts';
import { GradeCounts } from './grade-counts.tsx';
import styles from './proposals.module.css';
import form from './publish-form.module.css';

/** What others proposed: to be approved by somebody else, or withdrawn. */
export function Proposals({ proposals, plan }: { proposals: Proposal[]; plan: PublishPlanView }) {
  const say = useVersionsWords().proposals;
  return (
    <section className={styles.proposals} aria-labelledby="proposals">
      <h2 id="proposals">{say.title}</h2>
      <ul>
        {proposals.map((proposal) => (
          <One key={proposal.id} proposal={proposal} isPlan={proposal.plan === plan.digest} />
        ))}
      </ul>
    </section>
  );
}

function One({ proposal, isPlan }: { proposal: Proposal; isPlan: boolean }) {
  const words = useVersionsWords();
  const say = words.proposals;
  const { id, version, base, effective, notes, counts, people, by, at, state, isOwn, mayApprove, mayWithdraw, revision } = proposal;
  const approve = useAct((versions, proposed: string) => versions.approve({ id: proposed }, onRevision(revision)));
  const withdraw = useAct((versions, proposed: string) => versions.withdraw({ id: proposed }, onRevision(revision)));
  const error = approve.error ?? withdraw.error;
  const isBusy = approve.isPending || withdraw.isPending;
  return (
    <li className={styles.one}>
      <h3>
        {words.version(version.short)}, {say.inForce(effective)}
      </h3>
      <p className={styles.facts}>
        <span>{say.proposedBy(<ActorName actor={by} />, words.moment(at))}</span>
        <GradeCounts counts={counts} none={words.nothingChanges} />
        {people !== null && <span className="figures">{words.people(people)}</span>}
        {base && (
          <span>
            {words.one.base}: <AppLink href={versionAddress(base.short)}>{base.short}</AppLink>
          </span>
        )}
      </p>
      {notes !== '' && <p className={styles.notes}>{notes}</p>}
      <p className={styles.about}>{state === 'stale' ? say.stale : isPlan ? say.sameAsPlan : null}</p>
      {state === 'open' && isOwn && <p className={styles.about}>{say.own}</p>}
      {error && (
        <p role="alert" className={form.failed}>
          <strong>{say.failed}.</strong> {problemOf(error)?.message ?? ''}
        </p>
      )}
      <div className={form.buttons}>
        {mayApprove && (
          <button type="button" className={form.primary} disabled={isBusy} onClick={() => approve.mutate(id)}>
            {say.approve}
          </button>
        )}
        {mayWithdraw && (
          <button type="button" className={form.secondary} disabled={isBusy} onClick={() => withdraw.mutate(id)}>
            {say.withdraw}
          </button>
        )}
      </div>
    </li>
  );
}

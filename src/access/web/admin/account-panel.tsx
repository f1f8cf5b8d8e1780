import { useCallback, useState } from 'react';
import { ActPanel } from '../../../people/web/acts/act-panel.tsx';
import { personAddress } from '../../../people/web/addresses.ts';
import { AppLink } from '../../../ui/app-link.tsx';
import button from '../../../ui/button.module.css';
import type { AccountRow } from '../../contract/duties.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';
import { DutyActs } from './duty-acts.tsx';
import { DutyName, daysText } from './duty-words.tsx';
import { GiveDutyForm } from './give-duty-form.tsx';
import { InviteForm } from './invite-form.tsx';
import { stale } from './queries.ts';

export interface AccountPanelProps {
  account: AccountRow;
  canInvite: boolean;
  onClose(): void;
}

type View = 'all' | 'give' | 'reset';

/** Everything about somebody's access, and what can be done about it. */
export function AccountPanel({ account, canInvite, onClose }: AccountPanelProps) {
  const say = useAccessWords().admin;
  const [view, setView] = useState<View>('all');
  const [isDirty, setDirty] = useState(false);
  const [done, setDone] = useState('');
  const close = useCallback(() => onClose(), [onClose]);
  const { person, duties, email, lastSeen, can, left } = account;
  const toAll = (said = '') => {
    setView('all');
    setDirty(false);
    setDone(said);
  };

  if (view === 'give') {
    return (
      <ActPanel title={say.giveTo(person.name)} subject="give" isDirty={isDirty} onClose={close}>
        <GiveDutyForm person={person} onDone={toAll} onCancel={() => toAll()} onDirty={() => setDirty(true)} />
      </ActPanel>
    );
  }
  if (view === 'reset') {
    return (
      <ActPanel title={say.resetWays} subject="reset" isDirty={false} onClose={close}>
        <InviteForm person={person} about={say.resetMeans} onDone={() => toAll()} onCancel={() => toAll()} />
      </ActPanel>
    );
  }
  return (
    <ActPanel title={say.open(person.name)} subject="all" isDirty={false} onClose={close}>
      <output className={styles.done}>{done}</output>
      <dl className={styles.facts}>
        <dt>{say.signsInWith}</dt>
        <dd>{email ?? say.noAccount}</dd>
        {lastSeen !== null && (
          <>
            <dt>{say.lastHere}</dt>
            <dd>{say.seen[lastSeen]}</dd>
          </>
        )}
      </dl>
      <p>
        <AppLink href={personAddress(person.id)}>{say.toPerson}</AppLink>
      </p>
      <section className={styles.part}>
        <h3>{say.duties}</h3>
        {duties.length === 0 && <p>{say.noDuty}</p>}
        <ul>
          {duties.map((duty) => (
            <li key={duty.id} className={styles.entry}>
              <b>
                <DutyName duty={duty} />
              </b>
              <small>
                {daysText(say, duty)}
                {duty.source.kind !== 'given' && `, ${sourceText(say, duty.source)}`}
              </small>
              <DutyActs duty={duty} onDone={setDone} />
            </li>
          ))}
        </ul>
        {can.give && (
          <div className={button.row}>
            <button type="button" className={button.quiet} onClick={() => setView('give')}>
              {say.giveDuty}
            </button>
          </div>
        )}
      </section>
      {can.view && <LookAs person={person} />}
      {canInvite && email !== null && !left && (
        <section className={styles.part}>
          <h3>{say.resetWays}</h3>
          <p>{say.resetMeans}</p>
          <button type="button" className={button.button} onClick={() => setView('reset')}>
            {say.sendInvitation}
          </button>
        </section>
      )}
      {can.lock && <Lock account={account} onDone={setDone} />}
    </ActPanel>
  );
}

/** Where it comes from, where that is not from here. */
export function sourceText(
  say: ReturnType<typeof useAccessWords>['admin'],
  { kind, title }: AccountRow['duties'][number]['source'],
): string {
  return kind === 'issuer' ? say.source.issuer(title) : say.source[kind];
}

function LookAs({ person }: Pick<AccountRow, 'person'>) {
  const say = useAccessWords().admin;
  const viewing = useActing((access, id: string) => access.duties.view({ person: id }));
  const wrongs = useWrongs(viewing.failure);
  const look = async () => {
    if ((await viewing.act(person.id)) === null) return;
    // A document of its own: nothing that was read with other eyes is left in it.
    location.assign(personAddress(person.id));
  };
  return (
    <section className={styles.part}>
      <h3>{say.lookAs}</h3>
      <ActingForm wrongs={wrongs} acting={viewing} doIt={say.look} onSubmit={() => void look()}>
        <p className={styles.quiet}>{say.lookAsMeans(person.name)}</p>
      </ActingForm>
    </section>
  );
}

function Lock({ account: { person, locked }, onDone }: { account: AccountRow; onDone(said: string): void }) {
  const say = useAccessWords().admin;
  const [asks, setAsks] = useState(false);
  const locking = useActing((access, id: string) => access.tokens.lock({ person: id }), stale);
  const lifting = useActing((access, id: string) => access.tokens.liftLock({ person: id }), stale);
  const acting = locked ? lifting : locking;
  const wrongs = useWrongs(acting.failure);
  const act = async () => {
    if ((await acting.act(person.id)) === null) return;
    setAsks(false);
    onDone(locked ? say.liftedNow(person.name) : say.lockedNow(person.name));
  };
  return (
    <section className={styles.part}>
      <h3>{locked ? say.lift : say.lock}</h3>
      {!locked && <p>{say.lockMeans(person.name)}</p>}
      {locked || asks ? (
        <ActingForm
          wrongs={wrongs}
          acting={acting}
          doIt={locked ? say.lift : say.lockDo}
          isDanger={!locked}
          onSubmit={() => void act()}
          {...(!locked && { onCancel: () => setAsks(false) })}
        />
      ) : (
        <button type="button" className={button.button} onClick={() => setAsks(true)}>
          {say.lock}
        </button>
      )}
    </section>
  );
}

import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PersonLink } from '../../../people/web/named.tsx';
import tables from '../../../people/web/people-table.module.css';
import button from '../../../ui/button.module.css';
import { MoreButton } from '../../../ui/more-button.tsx';
import type { InvitationView } from '../../contract/sign-in.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';
import { InvitationLink, type Invited } from './invitation-link.tsx';
import { invitationsQuery, stale } from './queries.ts';

/** Who was invited and has not come yet: what can still be accepted, and what expired. */
export function Invitations() {
  const say = useAccessWords().admin;
  const list = useSuspenseInfiniteQuery(invitationsQuery());
  const [sent, setSent] = useState<Invited | null>(null);
  const [done, setDone] = useState('');
  const invitations = list.data.pages.flatMap((page) => page.invitations);
  return (
    <section className={styles.section} aria-labelledby="invitations">
      <header>
        <h2 id="invitations">{say.invitations}</h2>
      </header>
      <output className={styles.done}>{done}</output>
      {sent && <InvitationLink invited={sent} onDone={() => setSent(null)} />}
      {invitations.length === 0 ? (
        <p className={styles.prose}>{say.noInvitations}</p>
      ) : (
        <table className={`${tables.table} ${styles.list}`} aria-labelledby="invitations">
          <thead>
            <tr>
              <th scope="col">{say.person}</th>
              <th scope="col">{say.byAddress}</th>
              <th scope="col">{say.has}</th>
              <th scope="col">{say.expires}</th>
              <th scope="col">
                <span className="only-heard">{say.manage}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {invitations.map((invitation) => (
              <Row key={invitation.id} invitation={invitation} onSent={setSent} onDone={setDone} />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton of={list} className={tables.more} loading={say.loading}>
        {say.showMore}
      </MoreButton>
    </section>
  );
}

interface RowProps {
  invitation: InvitationView;
  onSent(invited: Invited): void;
  onDone(said: string): void;
}

function Row({ invitation: { id, person, email, duties, until, state, resets }, onSent, onDone }: RowProps) {
  const say = useAccessWords().admin;
  const [asks, setAsks] = useState(false);
  const sending = useActing((access, of: string) => access.signIn.resendInvitation({ id: of }), stale);
  const revoking = useActing((access, of: string) => access.signIn.revokeInvitation({ id: of }), stale);
  const acting = asks ? revoking : sending;
  const wrongs = useWrongs(acting.failure);
  const again = async () => {
    onDone('');
    const invited = await sending.act(id);
    if (invited) onSent(invited);
  };
  const revoke = async () => {
    if (await revoking.act(id)) onDone(say.revoked(person.name));
  };
  return (
    <tr>
      <th scope="row">
        <PersonLink person={person} />
        {resets && <span className={styles.mark}>{say.resets}</span>}
        {state === 'expired' && <span className={styles.mark}>{say.expired}</span>}
      </th>
      <td data-title={say.byAddress} className={styles.address}>
        {email}
      </td>
      <td data-title={say.has} className={duties.length === 0 ? tables.none : undefined}>
        {duties.map(({ duty }) => say.dutyName[duty]).join(', ')}
      </td>
      <td data-title={say.expires}>{say.moment(until)}</td>
      <td>
        {asks || sending.failure ? (
          <div className={styles.doing} data-danger={asks || undefined}>
            <ActingForm
              wrongs={wrongs}
              acting={acting}
              doIt={asks ? say.revoke : say.again}
              isDanger={asks}
              onSubmit={() => void (asks ? revoke() : again())}
              onCancel={() => {
                setAsks(false);
                sending.forget();
              }}
            />
          </div>
        ) : (
          <span className={styles.ways}>
            <button type="button" className={button.quiet} aria-label={say.againTo(person.name)} onClick={() => void again()}>
              {say.again}
            </button>
            <button type="button" className={button.quiet} aria-label={say.revokeOf(person.name)} onClick={() => setAsks(true)}>
              {say.revoke}
            </button>
          </span>
        )}
      </td>
    </tr>
  );
}

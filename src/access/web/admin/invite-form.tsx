import { useState } from 'react';
import type { PersonRef } from '../../../people/contract.ts';
import { PersonPick } from '../../../people/web/acts/picks.tsx';
import { InputField } from '../../../ui/field.tsx';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';
import type { DutyInput } from './duty-fields.tsx';
import { chosenDuties, DutyRows } from './duty-rows.tsx';
import { InvitationLink, type Invited } from './invitation-link.tsx';
import { stale } from './queries.ts';

export interface InviteFormProps {
  /** Whom; null: that is chosen here. */
  person: PersonRef | null;
  about?: string;
  onDone(): void;
  onCancel(): void;
  onDirty?(): void;
}

interface InvitationAsked {
  person?: string;
  email?: string;
  duties: ReturnType<typeof chosenDuties>;
}

/** Invites somebody, by the directory or by their address; then shows the link, once. */
export function InviteForm({ person: of, about, onDone, onCancel, onDirty }: InviteFormProps) {
  const say = useAccessWords().admin;
  const [person, setPerson] = useState<PersonRef | null>(of);
  const [email, setEmail] = useState('');
  const [duties, setDuties] = useState<DutyInput[]>([]);
  const [invited, setInvited] = useState<Invited | null>(null);
  const inviting = useActing((access, asked: InvitationAsked) => access.signIn.invite(asked), stale);
  const wrongs = useWrongs(inviting.failure, {
    ADDRESS_WRONG: 'email',
    ADDRESS_CONFUSING: 'email',
    ADDRESS_TAKEN: 'email',
    ADDRESS_NEEDED: 'email',
    PERSON_GONE: 'person',
  } as const);
  const send = async () => {
    inviting.forget();
    const isOpen = duties.some(({ duty }) => duty === null);
    const found = [
      ...(person === null && email.trim() === '' ? [['person', say.inviteeNeeded] as const] : []),
      ...(isOpen ? [[null, say.whichNeeded] as const] : []),
    ];
    if (wrongs.find(found)) return;
    const given = await inviting.act({
      ...(person && { person: person.id }),
      ...(email.trim() !== '' && { email: email.trim() }),
      duties: chosenDuties(duties),
    });
    if (given) setInvited(given);
  };
  if (invited) return <InvitationLink invited={invited} onDone={onDone} />;
  return (
    <ActingForm wrongs={wrongs} acting={inviting} doIt={say.sendInvitation} onSubmit={() => void send()} onCancel={onCancel}>
      {about && <p className={styles.quiet}>{about}</p>}
      {of === null && (
        <PersonPick
          id={wrongs.idOf('person')}
          label={say.invitee}
          hint={say.inviteeHint}
          error={wrongs.of('person')}
          value={person}
          onPick={(picked) => {
            setPerson(picked);
            onDirty?.();
          }}
        />
      )}
      <InputField
        id={wrongs.idOf('email')}
        label={say.byAddress}
        hint={say.byAddressHint}
        error={wrongs.of('email')}
        type="email"
        value={email}
        onValue={(typed) => {
          setEmail(typed);
          onDirty?.();
        }}
      />
      {of === null && (
        <section className={styles.part}>
          <h3>{say.withDuties}</h3>
          <DutyRows value={duties} onValue={setDuties} />
        </section>
      )}
    </ActingForm>
  );
}

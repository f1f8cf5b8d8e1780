import { useAccessWords } from '../words/access-words.tsx';
import { ShownOnce } from './shown-once.tsx';

export interface Invited {
  invitation: { person: { name: string }; email: string; until: string };
  link: string;
  mailed: boolean;
}

/** The link of an invitation, which is in no other answer. */
export function InvitationLink({ invited: { invitation, link, mailed }, onDone }: { invited: Invited; onDone(): void }) {
  const say = useAccessWords().admin;
  return (
    <ShownOnce title={say.invited(invitation.person.name)} label={say.link} secret={link} onDone={onDone}>
      <p>{say.linkIs}</p>
      <p>{mailed ? say.mailedTo(invitation.email) : say.notMailed}</p>
      <p>{say.holdsUntil(invitation.until)}</p>
    </ShownOnce>
  );
}

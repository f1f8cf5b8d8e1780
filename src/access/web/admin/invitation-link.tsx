import { ShownOnce } from '../shown-once.tsx';
import { useAccessWords } from '../words/access-words.tsx';

export interface Invited {
  invitation: { person: { name: string }; email: string; until: string };
  link: string;
  mailed: boolean;
}

/** The link of an invitation, which is in no other answer. */
export function InvitationLink({ invited: { invitation, link, mailed }, onDone }: { invited: Invited; onDone(): void }) {
  const say = useAccessWords().admin;
  return (
    <ShownOnce
      title={say.invited(invitation.person.name)}
      about={
        <>
          <p>{say.linkIs}</p>
          <p>{mailed ? say.mailedTo(invitation.email) : say.notMailed}</p>
          <p>{say.holdsUntil(invitation.until)}</p>
        </>
      }
      secret={link}
      label={say.link}
      done={say.doneWithLink}
      onDone={onDone}
    />
  );
}

import { AppLink } from '../../../ui/app-link.tsx';
import { AccessSpeaking, useAccessWords } from '../words/access-words.tsx';
import styles from './account-menu.module.css';
import { useSigningOut } from './use-signing-out.ts';

interface AccountMenuPanelProps {
  person: { id: string; name: string };
  /** Whether the pages of administration are theirs. */
  administers: boolean;
}

/** The ways to what is one's own, and out. */
export function AccountMenuPanel(props: AccountMenuPanelProps) {
  return (
    <AccessSpeaking>
      <Ways {...props} />
    </AccessSpeaking>
  );
}

function Ways({ person, administers }: AccountMenuPanelProps) {
  const { account: say, admin, rights } = useAccessWords();
  const { signOut, isSigningOut, hasFailed } = useSigningOut();
  return (
    <>
      <p className={styles.who}>{say.signedInAs(<b>{person.name}</b>)}</p>
      <ul>
        <li>
          <AppLink href="/account">{say.title}</AppLink>
        </li>
        <li>
          <AppLink href={`/people/${person.id}`}>{say.myPage}</AppLink>
        </li>
        <li>
          <AppLink href="/my/data">{rights.yours}</AppLink>
        </li>
        {administers && (
          <li>
            <AppLink href="/access">{admin.sections}</AppLink>
          </li>
        )}
        <li>
          <AppLink href="/access/policy">{admin.policy}</AppLink>
        </li>
        <li className={styles.out}>
          <button type="button" aria-disabled={isSigningOut} onClick={() => isSigningOut || signOut()}>
            {isSigningOut ? say.signingOut : say.signOut}
          </button>
        </li>
      </ul>
      {hasFailed && (
        <p role="alert" className={styles.failed}>
          {say.notSignedOut}
        </p>
      )}
    </>
  );
}

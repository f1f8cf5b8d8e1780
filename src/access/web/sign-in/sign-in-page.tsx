import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../../../frameworks/web/use-read.ts';
import button from '../../../ui/button.module.css';
import { beginAddress, type IssuerProblem } from '../../issuer-routes.ts';
import { useSigningOut } from '../account/use-signing-out.ts';
import { wayBack } from '../way-back.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './entrance.module.css';
import { EntranceHead } from './entrance.tsx';
import { sessionQuery } from './queries.ts';
import { rememberSignIn } from './remembered.ts';
import { type SignedIn, SignInForm } from './sign-in-form.tsx';

/** The way in, and from there to where somebody wanted to be. */
export function SignInPage() {
  const say = useAccessWords().signIn;
  const { to: wanted, problem } = useSearch({ strict: false }) as { to?: string; problem?: string };
  const session = useRead(sessionQuery());
  const [byCode, setByCode] = useState<SignedIn | null>(null);
  const to = wayBack(wanted, location.origin);
  // Whatever was read for nobody, or for somebody else, goes with the document.
  const goOn = () => {
    rememberSignIn();
    location.replace(to);
  };
  if (byCode?.codesLeft != null) {
    return (
      <>
        <EntranceHead title={say.codeUsed}>
          <p role="status">{say.codesLeft(byCode.codesLeft)}</p>
        </EntranceHead>
        <div className={styles.ways}>
          <a className={button.primary} href="/account">
            {say.toAccount}
          </a>
          <a className={button.button} href={to}>
            {say.goOn}
          </a>
        </div>
      </>
    );
  }
  // Who came in by half is let in by any way that is whole.
  if (session.signedIn?.factorMissing === null) return <Already name={session.signedIn.person.name} to={to} />;
  const why = problem === undefined ? null : (say.issuer[problem as IssuerProblem] ?? null);
  return (
    <>
      <EntranceHead title={say.title}>
        <p>{session.organization.title}</p>
      </EntranceHead>
      {why !== null && (
        <p role="alert" className={styles.told}>
          {why}
        </p>
      )}
      {session.first && <p className={styles.told}>{say.noAdministrator}</p>}
      {session.organization.kind === 'demo' && (
        <div className={styles.told}>
          <p>
            <b>{say.demo}</b>
          </p>
          <p>{say.demoMeans}</p>
          <p>
            <a href="/my">{say.toDemo}</a>
          </p>
        </div>
      )}
      <SignInForm
        ways={session.ways}
        onSignedIn={(signedIn) => (signedIn.codesLeft === null ? goOn() : setByCode(signedIn))}
        issuerWay={({ id, name }) => (
          <a key={id} className={button.button} href={`${beginAddress.replace('{id}', id)}?return=${encodeURIComponent(to)}`}>
            {say.withIssuer(name)}
          </a>
        )}
      />
    </>
  );
}

function Already({ name, to }: { name: string; to: string }) {
  const say = useAccessWords();
  const { signOut, isSigningOut, hasFailed } = useSigningOut();
  return (
    <>
      <EntranceHead title={say.signIn.already(name)}>
        <p>{say.signIn.alreadyMeans}</p>
      </EntranceHead>
      {hasFailed && (
        <p role="alert" className={styles.told}>
          {say.account.notSignedOut}
        </p>
      )}
      <div className={styles.ways}>
        <a className={button.primary} href={to}>
          {say.signIn.goOn}
        </a>
        <button type="button" className={button.button} aria-disabled={isSigningOut} onClick={() => isSigningOut || signOut()}>
          {isSigningOut ? say.account.signingOut : say.signIn.asOther}
        </button>
      </div>
    </>
  );
}

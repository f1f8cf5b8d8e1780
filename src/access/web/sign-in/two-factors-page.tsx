import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useRead } from '../../../frameworks/web/use-read.ts';
import button from '../../../ui/button.module.css';
import type { SessionView } from '../../contract/sign-in.ts';
import { beginAddress } from '../../issuer-routes.ts';
import { AddPasskeyForm } from '../account/add-passkey-form.tsx';
import { useSigningOut } from '../account/use-signing-out.ts';
import { signInAddress, wayBack } from '../way-back.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './entrance.module.css';
import { EntranceHead } from './entrance.tsx';
import { browserHasPasskeys } from './passkeys.ts';
import { sessionQuery } from './queries.ts';
import { type FactorMissing, SecondFactorWays } from './second-factor-ways.tsx';

/** For who came in by one factor where two are asked: what is asked, and the way on. */
export function TwoFactorsPage() {
  const say = useAccessWords();
  const { to: wanted } = useSearch({ strict: false }) as { to?: string };
  const { signedIn, ways } = useRead(sessionQuery());
  const to = wayBack(wanted, location.origin);
  if (signedIn === null || signedIn.factorMissing === null) {
    return (
      <>
        <EntranceHead title={say.twoFactors.there}>{signedIn && <p>{say.twoFactors.thereMeans}</p>}</EntranceHead>
        <div className={styles.ways}>
          <a className={button.primary} href={to}>
            {say.signIn.goOn}
          </a>
        </div>
      </>
    );
  }
  return <Missing missing={signedIn.factorMissing} signedIn={signedIn} ways={ways} to={to} />;
}

interface MissingProps {
  missing: FactorMissing;
  signedIn: NonNullable<SessionView['signedIn']>;
  ways: SessionView['ways'];
  to: string;
}

function Missing({ missing, signedIn, ways, to }: MissingProps) {
  const { twoFactors: say, signIn } = useAccessWords();
  const [isAdded, setAdded] = useState(false);
  const next = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone.
  useEffect(() => {
    if (isAdded) next.current?.querySelector('button')?.focus();
  }, [isAdded]);
  const { name } = signedIn.person;
  const isToAdd = missing.mayAdd && !isAdded;
  const hasPasskeys = ways.passkey && browserHasPasskeys();
  const use = (
    <SecondFactorWays
      missing={isAdded ? { passkey: true, issuers: [] } : missing}
      isBeside={isToAdd}
      onSignedIn={() => location.replace(to)}
      issuerWay={(issuer) => (
        <a key={issuer.id} className={button.button} href={`${beginAddress.replace('{id}', issuer.id)}?return=${encodeURIComponent(to)}`}>
          {signIn.withIssuer(issuer.name)}
        </a>
      )}
    />
  );
  return (
    <>
      <EntranceHead title={isAdded ? say.added : isToAdd ? say.add : say.come}>
        <p role={isAdded ? 'status' : undefined}>{isAdded ? say.addedMeans : isToAdd ? say.addMeans(name) : say.comeMeans(name)}</p>
      </EntranceHead>
      {isToAdd && hasPasskeys && signedIn.freshUntil !== null && <AddPasskeyForm onDone={() => setAdded(true)} />}
      {isToAdd && signedIn.freshUntil === null && (
        <>
          <p className={styles.told}>{say.tooLate}</p>
          <div className={styles.ways}>
            <a className={button.primary} href={signInAddress(to)}>
              {say.again}
            </a>
          </div>
        </>
      )}
      {!hasPasskeys && (isToAdd || missing.passkey) && <NoPasskeys address={ways.passkeyAddress} isHere={ways.passkey} />}
      {isToAdd && (missing.passkey || missing.issuers.length > 0) && <p className={styles.or}>{signIn.or}</p>}
      <div ref={next}>{(!isToAdd || missing.passkey || missing.issuers.length > 0) && use}</div>
      <Last to={to} isLost={!missing.mayAdd && !isAdded} />
    </>
  );
}

function NoPasskeys({ address, isHere }: { address: string | null; isHere: boolean }) {
  const { twoFactors: say, signIn } = useAccessWords();
  if (isHere) return <p className={styles.elsewhere}>{signIn.passkey.impossible}</p>;
  return (
    <p className={styles.elsewhere}>{address === null ? say.noPasskeys : signIn.passkeysElsewhere(<a href={address}>{address}</a>)}</p>
  );
}

function Last({ to, isLost }: { to: string; isLost: boolean }) {
  const { twoFactors: say, account } = useAccessWords();
  const { signOut, isSigningOut, hasFailed } = useSigningOut();
  return (
    <div className={styles.last}>
      {isLost && <p>{say.lost}</p>}
      <p>
        <a href={signInAddress(to)}>{say.otherWay}</a>
      </p>
      <p>
        <button type="button" className={button.quiet} aria-disabled={isSigningOut} onClick={() => isSigningOut || signOut()}>
          {isSigningOut ? account.signingOut : account.signOut}
        </button>
      </p>
      {hasFailed && <p role="alert">{account.notSignedOut}</p>}
    </div>
  );
}

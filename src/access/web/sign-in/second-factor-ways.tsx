import type { ReactNode } from 'react';
import button from '../../../ui/button.module.css';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { SessionView } from '../../contract/sign-in.ts';
import { useActing } from '../acting.ts';
import { Notice } from '../notice.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './entrance.module.css';
import { browserHasPasskeys, inWords, passkeyUsed } from './passkeys.ts';
import type { SignedIn } from './sign-in-form.tsx';

export type FactorMissing = NonNullable<NonNullable<SessionView['signedIn']>['factorMissing']>;

interface SecondFactorWaysProps {
  missing: Pick<FactorMissing, 'passkey' | 'issuers'>;
  /** There is something else to do first. */
  isBeside?: boolean;
  onSignedIn(person: SignedIn['person']): void;
  issuerWay(issuer: FactorMissing['issuers'][number]): ReactNode;
}

/** The ways in by two factors that somebody has: their passkey, and services that know them. */
export function SecondFactorWays({ missing: { passkey, issuers }, isBeside, onSignedIn, issuerWay }: SecondFactorWaysProps) {
  const say = useAccessWords().signIn;
  const signingIn = useActing((access) =>
    inWords(say.passkey, async () => {
      const used = await passkeyUsed((await access.signIn.passkeyOptions(undefined)).options);
      return access.signIn.passkeySession({ passkey: used });
    }),
  );
  const wrongs = useWrongs<never>(signingIn.failure);
  const act = async () => {
    const signedIn = await signingIn.act(undefined);
    if (signedIn !== null) onSignedIn(signedIn.person);
  };
  return (
    <>
      <ErrorSummary title={say.toMend(wrongs.all.length)} wrongs={wrongs.all} />
      {signingIn.failure?.kind === 'lost' && <Notice title={say.lost} />}
      <div className={styles.ways}>
        {passkey && browserHasPasskeys() && (
          <button
            type="button"
            className={isBeside ? button.button : button.primary}
            aria-disabled={signingIn.isActing}
            onClick={() => signingIn.isActing || void act()}
          >
            {signingIn.isActing ? say.doing : say.withPasskey}
          </button>
        )}
        {issuers.map(issuerWay)}
      </div>
    </>
  );
}

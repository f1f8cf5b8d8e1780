import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ComponentProps, useEffect, useId, useRef, useState } from 'react';
import button from '../../../ui/button.module.css';
import type { Ways } from '../../contract/sign-in.ts';
import { beginAddress } from '../../issuer-routes.ts';
import type { SignInAgain } from '../patient-asking.ts';
import { twoFactorsPath } from '../way-back.ts';
import { AccessSpeaking, useAccessWords } from '../words/access-words.tsx';
import { sessionQuery } from './queries.ts';
import { type FactorMissing, SecondFactorWays } from './second-factor-ways.tsx';
import styles from './sign-in-dialog.module.css';
import { type SignedIn, SignInForm } from './sign-in-form.tsx';

/** Where another service leads back to: a page that is there at once, and can be closed. */
const backHere = '/account';

interface SignInDialogProps {
  why: SignInAgain;
  onGoOn(isSignedIn: boolean): void;
}

/** In again without leaving the page: what was entered there stays, and what was asked for is asked once more. */
export function SignInDialog(props: SignInDialogProps) {
  return (
    <AccessSpeaking>
      <Dialog {...props} />
    </AccessSpeaking>
  );
}

function Dialog({ why, onGoOn }: SignInDialogProps) {
  const { signIn: say, twoFactors } = useAccessWords();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [known] = useState(() => queries.getQueryData(sessionQuery().queryKey));
  const before = known?.signedIn ?? null;
  const [another, setAnother] = useState<string | null>(null);
  const titleId = useId();
  // Asked anew: whether somebody signed in in another tab. The ways in are those that are known.
  const { data: session, refetch } = useQuery({ ...sessionQuery(), queryKey: ['session', 'again'], staleTime: 0, gcTime: 0 });

  useEffect(() => {
    const element = dialog.current;
    const from = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (from instanceof HTMLElement) from.focus({ preventScroll: true });
    };
  }, []);

  const ways = known?.ways ?? session?.ways;

  const go = (person: SignedIn['person']) => {
    if (before !== null && before.person.id !== person.id) return setAnother(person.name);
    void queries.invalidateQueries({ queryKey: sessionQuery().queryKey, exact: true });
    onGoOn(true);
  };
  // Whoever went to another service comes back to this tab by themselves.
  const signedInAt = session?.signedIn?.freshUntil ?? null;
  const missing = session?.signedIn?.factorMissing ?? null;
  const isBack =
    session?.signedIn != null && missing === null && (why !== 'long-ago' || (signedInAt !== null && signedInAt !== before?.freshUntil));
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && void refetch();
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, [refetch]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when somebody is back
  useEffect(() => {
    if (isBack && session.signedIn) go(session.signedIn.person);
  }, [isBack]);

  const asks = {
    ended: { title: say.again, means: say.againMeans },
    'long-ago': { title: say.fresh, means: say.freshMeans },
    'one-factor': { title: twoFactors.dialog, means: twoFactors.dialogMeans },
  }[why];
  const issuerWay = ({ id, name }: Ways['issuers'][number]) => (
    <a
      key={id}
      className={button.button}
      target="_blank"
      rel="noreferrer noopener"
      href={`${beginAddress.replace('{id}', id)}?return=${backHere}&max_age=0`}
    >
      {say.inAnotherTab(name)}
    </a>
  );

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (another === null) onGoOn(false);
      }}
    >
      <div className={styles.body}>
        <h2 id={titleId}>{another !== null ? say.anotherPerson(another) : asks.title}</h2>
        <p className={styles.about}>{another !== null ? say.anotherPersonMeans : asks.means}</p>
        {another !== null ? (
          <button type="button" className={button.primary} onClick={() => location.reload()}>
            {say.loadAnew}
          </button>
        ) : (
          <>
            {why === 'one-factor'
              ? missing && <ToTwo missing={missing} onSignedIn={go} issuerWay={issuerWay} />
              : ways && <SignInForm ways={ways} onSignedIn={({ person }) => go(person)} issuerWay={issuerWay} />}
            <p className={styles.notNow}>
              <button type="button" className={button.quiet} onClick={() => onGoOn(false)}>
                {say.notNow}
              </button>
            </p>
          </>
        )}
      </div>
    </dialog>
  );
}

/** Who has nothing by which they could come adds a passkey in another tab: what they do here stays. */
function ToTwo({ missing, ...ways }: ComponentProps<typeof SecondFactorWays> & { missing: FactorMissing }) {
  const say = useAccessWords().twoFactors;
  if (missing.passkey || missing.issuers.length > 0) return <SecondFactorWays missing={missing} {...ways} />;
  const link = (
    <a target="_blank" rel="noreferrer noopener" href={twoFactorsPath}>
      {say.addInAnotherTab}
    </a>
  );
  return <p>{say.inAnotherTab(link)}</p>;
}

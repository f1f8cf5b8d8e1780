import { type ReactNode, useState } from 'react';
import button from '../../../ui/button.module.css';
import { PasswordField } from '../../../ui/password-field.tsx';
import type { PasskeyUsed, Ways } from '../../contract/sign-in.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import { AddressField } from './address-field.tsx';
import { CodeForm } from './code-form.tsx';
import styles from './entrance.module.css';
import { browserHasPasskeys, inWords, passkeyUsed } from './passkeys.ts';
import { useOfferedPasskey } from './use-offered-passkey.ts';

export interface SignedIn {
  person: { id: string; name: string };
  /** Recovery codes that are left, where one of them was used. */
  codesLeft: number | null;
}

export interface SignInFormProps {
  ways: Ways;
  /** From then on nothing is sent any more: the page goes on. */
  onSignedIn(signedIn: SignedIn): void;
  /** A way that leads to another service. */
  issuerWay(issuer: Ways['issuers'][number]): ReactNode;
}

/** A passkey that the browser offered by itself, or null: one is to be asked for. */
type Asked = { email: string; password: string } | { passkey: PasskeyUsed | null };

/** Every way in that there is: a password, a passkey, another service, a recovery code. */
export function SignInForm({ ways, onSignedIn, issuerWay }: SignInFormProps) {
  const say = useAccessWords().signIn;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [withCode, setWithCode] = useState(false);
  const [isIn, setIn] = useState(false);
  const signingIn = useActing((access, asked: Asked) =>
    'password' in asked
      ? access.signIn.passwordSession(asked)
      : inWords(say.passkey, async () => {
          const used = asked.passkey ?? (await passkeyUsed((await access.signIn.passkeyOptions(undefined)).options));
          return access.signIn.passkeySession({ passkey: used });
        }),
  );
  const wrongs = useWrongs<'email' | 'password'>(signingIn.failure);
  const hasPasskeys = ways.passkey && browserHasPasskeys();
  const isActing = signingIn.isActing || isIn;

  const act = async (asked: Asked) => {
    const signedIn = await signingIn.act(asked);
    if (signedIn === null) return;
    setIn(true);
    onSignedIn({ person: signedIn.person, codesLeft: null });
  };
  const withPasskey = (passkey: PasskeyUsed | null) => {
    wrongs.find([]);
    if (!isActing) void act({ passkey });
  };
  useOfferedPasskey(hasPasskeys && !withCode && !isIn, withPasskey);

  if (withCode) return <CodeForm email={email} onEmail={setEmail} onSignedIn={onSignedIn} onBack={() => setWithCode(false)} />;
  const submit = () => {
    const found: ['email' | 'password', string][] = [];
    if (email.trim() === '') found.push(['email', say.emailMissing]);
    if (password === '') found.push(['password', say.passwordMissing]);
    if (!wrongs.find(found)) void act({ email: email.trim(), password });
  };
  return (
    <>
      <ActingForm wrongs={wrongs} acting={{ ...signingIn, isActing }} doIt={say.doIt} isWhole onSubmit={submit}>
        <AddressField id={wrongs.idOf('email')} value={email} onValue={setEmail} error={wrongs.of('email')} withPasskeys={hasPasskeys} />
        <PasswordField
          id={wrongs.idOf('password')}
          label={say.password}
          value={password}
          onValue={setPassword}
          error={wrongs.of('password')}
          isSending={isActing}
          says={say}
        />
      </ActingForm>
      {(hasPasskeys || ways.issuers.length > 0) && (
        <>
          <p className={styles.or}>{say.or}</p>
          <div className={styles.ways}>
            {hasPasskeys && (
              <button type="button" className={button.button} aria-disabled={isActing} onClick={() => withPasskey(null)}>
                {say.withPasskey}
              </button>
            )}
            {ways.issuers.map(issuerWay)}
          </div>
        </>
      )}
      {ways.passkeyAddress !== null && (
        <p className={styles.elsewhere}>{say.passkeysElsewhere(<a href={ways.passkeyAddress}>{ways.passkeyAddress}</a>)}</p>
      )}
      <div className={styles.last}>
        <p>{say.noWayIn}</p>
        {ways.recoveryCode && (
          <p>
            <button type="button" className={button.quiet} onClick={() => setWithCode(true)}>
              {say.withCode}
            </button>
          </p>
        )}
        <p>{say.askAdministrator}</p>
      </div>
    </>
  );
}

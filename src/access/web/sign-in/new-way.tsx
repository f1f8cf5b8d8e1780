import { PasswordField } from '../../../ui/password-field.tsx';
import type { PasskeyMade, Ways } from '../../contract/sign-in.ts';
import { useAccessWords } from '../words/access-words.tsx';
import { deviceOf } from './device-name.ts';
import styles from './entrance.module.css';
import { browserHasPasskeys, inWords, passkeyMade } from './passkeys.ts';

export type WayKind = 'passkey' | 'password';

export interface NewWay {
  kind: WayKind;
  password: string;
}

/** What is sent of it. */
export type MadeWay = { password: string } | { passkey: { made: PasskeyMade; name: string } };

/** What a browser can do that has passkeys at this address is proposed. */
export function firstWay({ passkey }: Ways): NewWay {
  return { kind: passkey && browserHasPasskeys() ? 'passkey' : 'password', password: '' };
}

/** Where a passkey is chosen, this asks the device to make one. @param options what it is to sign */
export function useMakeWay(): (way: NewWay, options: () => Promise<{ options: Record<string, unknown> }>) => Promise<MadeWay> {
  const say = useAccessWords().signIn;
  return ({ kind, password }, options) =>
    kind === 'password'
      ? Promise.resolve({ password })
      : inWords({ ...say.passkey, 'not-used': say.passkeyNotMade }, async () => {
          const { options: asked } = await options();
          const device = deviceOf(navigator.userAgent);
          return {
            passkey: { made: await passkeyMade(asked), name: device ? say.ofDevice(device.browser, device.system) : say.ownDevice },
          };
        });
}

interface NewWayFieldsProps {
  ways: Ways;
  value: NewWay;
  onValue(value: NewWay): void;
  passwordId: string;
  error: string | null;
  isSending: boolean;
}

/** A passkey, where the browser has them at this address, or a password. */
export function NewWayFields({ ways, value, onValue, passwordId, error, isSending }: NewWayFieldsProps) {
  const say = useAccessWords().signIn;
  const hasPasskeys = ways.passkey && browserHasPasskeys();
  const choices = [
    { kind: 'passkey' as const, title: say.wayPasskey, means: say.wayPasskeyMeans },
    { kind: 'password' as const, title: say.wayPassword, means: say.wayPasswordMeans },
  ];
  return (
    <>
      {hasPasskeys && (
        <fieldset className={styles.choice}>
          <legend>{say.wayTitle}</legend>
          {choices.map(({ kind, title, means }) => (
            <label key={kind} className={styles.way}>
              <input type="radio" name={`${passwordId}-way`} checked={value.kind === kind} onChange={() => onValue({ ...value, kind })} />
              <b>{title}</b>
              <span>{means}</span>
            </label>
          ))}
        </fieldset>
      )}
      {value.kind === 'password' && (
        <PasswordField
          id={passwordId}
          label={say.newPassword}
          hint={say.passwordRules}
          value={value.password}
          onValue={(password) => onValue({ ...value, password })}
          error={error}
          isNew
          isSending={isSending}
          says={say}
        />
      )}
      {ways.passkeyAddress !== null && !hasPasskeys && (
        <p className={styles.elsewhere}>{say.passkeysElsewhere(<span>{ways.passkeyAddress}</span>)}</p>
      )}
    </>
  );
}

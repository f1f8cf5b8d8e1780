/** What a browser does with a passkey. The library that speaks to it comes when somebody is about to use one. */
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { problemError } from '../../../frameworks/web/client.ts';
import type { PasskeyMade, PasskeyUsed } from '../../contract/sign-in.ts';

const library = () => import('@simplewebauthn/browser');

/** Why nothing came of it. */
export type PasskeyProblem =
  /** The person, or the time that ran out, ended it. */
  | 'not-used'
  /** The device has one for this account. */
  | 'there-already'
  | 'impossible';

/** What the server told it to sign, as it came over the wire. */
type Options = Readonly<Record<string, unknown>>;

/** @throws what `passkeyProblem` tells */
export async function passkeyUsed(options: Options): Promise<PasskeyUsed> {
  const { startAuthentication } = await library();
  return (await startAuthentication({ optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON })) as PasskeyUsed;
}

/** @throws what `passkeyProblem` tells */
export async function passkeyMade(options: Options): Promise<PasskeyMade> {
  const { startRegistration } = await library();
  return (await startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON })) as unknown as PasskeyMade;
}

/**
 * Lets the browser offer passkeys where the address is filled in. Waits until somebody takes one, which may be never.
 * @returns null where the browser does not do that, or somebody took another way
 */
export async function passkeyOffered(askFor: () => Promise<Options>, isOver: () => boolean): Promise<PasskeyUsed | null> {
  const { browserSupportsWebAuthnAutofill, startAuthentication } = await library();
  if (isOver() || !(await browserSupportsWebAuthnAutofill()) || isOver()) return null;
  const options = await askFor();
  if (isOver()) return null;
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  return (await startAuthentication({ optionsJSON, useBrowserAutofill: true }).catch(() => null)) as PasskeyUsed | null;
}

/** Ends what `passkeyOffered` waits for. */
export async function offerNoPasskey(): Promise<void> {
  const { WebAuthnAbortService } = await library();
  WebAuthnAbortService.cancelCeremony();
}

/** @returns null: it was something else */
function passkeyProblem(error: unknown): PasskeyProblem | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? error.code : null;
  if (code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED' || error.name === 'InvalidStateError') return 'there-already';
  if (error.name === 'NotAllowedError' || error.name === 'AbortError') return 'not-used';
  const ofBrowser = ['NotSupportedError', 'SecurityError', 'ConstraintError', 'UnknownError', 'WebAuthnError'];
  return ofBrowser.includes(error.name) || error.message.startsWith('WebAuthn') ? 'impossible' : null;
}

/** What a browser says of passkeys, as the server says what it refuses: in words for the reader. */
export async function inWords<T>(words: Readonly<Record<PasskeyProblem, string>>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const problem = passkeyProblem(error);
    throw problem === null ? error : problemError(400, words[problem], []);
  }
}

export function browserHasPasskeys(): boolean {
  return typeof globalThis.PublicKeyCredential === 'function';
}

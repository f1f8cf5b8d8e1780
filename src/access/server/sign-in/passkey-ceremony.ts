/**
 * What goes between this server and an authenticator (WebAuthn). The device has to make sure of its owner each time, and keeps the name of
 * whoever signs in, so that nobody types an address. Nothing is asked of what make it is.
 */
import { isIP } from 'node:net';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { RequestAbout } from '../../../platform/http/request-about.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { PasskeyMade, PasskeyUsed } from '../../contract/sign-in.ts';
import { passkeyNotHere, passkeyWrong } from '../../messages.generated.ts';
import type { NewPasskey, Passkey } from './passkeys.ts';

/** The name that passkeys belong to, and the one origin that they are used at. */
export interface Place {
  id: string;
  origin: string;
}

/** null: an address made of digits has no passkeys. */
export function placeOf({ origin }: Pick<RequestAbout, 'origin'>): Place | null {
  if (origin === null) return null;
  const { hostname: id } = new URL(origin);
  return id.startsWith('[') || isIP(id) !== 0 ? null : { id, origin };
}

/** @throws Refusal 422 */
export function placeHere(about: RequestAbout): Place {
  const place = placeOf(about);
  if (place === null) throw new Refusal(422, passkeyNotHere());
  return place;
}

/** EdDSA, ES256 and RS256, as COSE numbers them: what all devices have. Named, or the library asks what Node can do, which warns of it. */
const algorithms = [-8, -7, -257];

const library = () => import('@simplewebauthn/server');

/** How a device names a person: by their id, which says nothing of them. */
function handleOf(person: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(person.replaceAll('-', ''), 'hex'));
}

export interface Owner {
  person: string;
  name: string;
  email: string;
  /** What they have already is not made twice on one device. */
  has: readonly Pick<Passkey, 'credential' | 'transports'>[];
}

export async function makingOptions(place: Place, title: string, challenge: string, owner: Owner): Promise<Record<string, unknown>> {
  const { generateRegistrationOptions } = await library();
  const options = await generateRegistrationOptions({
    rpName: title,
    rpID: place.id,
    userName: owner.email,
    userDisplayName: owner.name,
    userID: handleOf(owner.person),
    challenge: fromBase64(challenge),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: owner.has.map(({ credential, transports }) => ({ id: credential, transports })),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  });
  return { ...options };
}

export async function usingOptions(place: Place, challenge: string): Promise<Record<string, unknown>> {
  const { generateAuthenticationOptions } = await library();
  return { ...(await generateAuthenticationOptions({ rpID: place.id, challenge: fromBase64(challenge), userVerification: 'required' })) };
}

/** What was signed, as the device says; null: it cannot be read. Whether it is one of ours is asked next. */
export function challengeIn({ response }: PasskeyMade | PasskeyUsed): string | null {
  try {
    const { challenge } = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString()) as { challenge?: unknown };
    return typeof challenge === 'string' && /^[\w-]{43}$/u.test(challenge) ? challenge : null;
  } catch {
    return null;
  }
}

const transports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];

/** @throws Refusal 422 when it is not what was asked for */
export async function verifyMade(place: Place, challenge: string, made: PasskeyMade): Promise<NewPasskey> {
  const { verifyRegistrationResponse } = await library();
  const { registrationInfo } = await orWrong(() =>
    verifyRegistrationResponse({
      response: { ...made, clientExtensionResults: {} } as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: place.origin,
      expectedRPID: place.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  );
  if (registrationInfo === undefined) throw new Refusal(422, passkeyWrong());
  const { credential, credentialBackedUp } = registrationInfo;
  return {
    credential: credential.id,
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: [...new Set(made.response.transports ?? [])].filter((one) => transports.includes(one)),
    synced: credentialBackedUp,
  };
}

/**
 * @returns what the device counts now; whether that can be is asked of what is kept
 * @throws Refusal 422 when it is not what was asked for
 */
export async function verifyUsed(place: Place, challenge: string, used: PasskeyUsed, passkey: Passkey): Promise<number> {
  const { verifyAuthenticationResponse } = await library();
  const whose = used.response.userHandle;
  if (whose == null || !Buffer.from(whose, 'base64url').equals(handleOf(passkey.person))) throw new Refusal(422, passkeyWrong());
  const { verified, authenticationInfo } = await orWrong(() =>
    verifyAuthenticationResponse({
      response: { ...used, clientExtensionResults: {} } as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: place.origin,
      expectedRPID: place.id,
      requireUserVerification: true,
      // What it counts is compared where it is written, so that of two at once one is the first.
      credential: { id: passkey.credential, publicKey: new Uint8Array(passkey.publicKey), counter: 0 },
    }),
  );
  if (!verified) throw new Refusal(422, passkeyWrong());
  return authenticationInfo.newCounter;
}

/** The library says with an error what is wrong; whoever sent it is told that it is. */
async function orWrong<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new Refusal(422, passkeyWrong());
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}

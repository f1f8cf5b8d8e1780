/** The first way in of an account, as whoever holds a link chooses it: a password or a passkey. */

import { sql } from 'kysely';
import type { Change } from '../../../platform/database/database.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { PasskeyMade, SignInMethod } from '../../contract/sign-in.ts';
import { passkeyWrong } from '../../messages.generated.ts';
import { setDigest } from './accounts.ts';
import { forgetDevices } from './known-devices.ts';
import type { SignInParts } from './parts.ts';
import { challengeIn, placeHere, verifyMade } from './passkey-ceremony.ts';
import { type Bound, takeChallenge } from './passkey-challenges.ts';
import { keepPasskey, type NewPasskey } from './passkeys.ts';
import { dropCodes } from './recovery-codes.ts';
import { endSessions } from './sessions.ts';
import { asked } from './sign-in.ts';

export interface ChosenWay {
  password?: string | undefined;
  passkey?: { made: PasskeyMade; name: string } | undefined;
}

export interface NewWay {
  digest: string | null;
  passkey: (NewPasskey & { name: string }) | null;
  /** Whose id the device was told; null: of none. */
  person: string | null;
}

/**
 * Everything that takes long, before anything is held in the database.
 * @param about what somebody who knows them would try as a password
 * @throws Refusal 422
 */
export async function prepareWay(
  context: Asked,
  { rules, hashing }: SignInParts,
  { password, passkey }: ChosenWay,
  bound: Bound,
  about: readonly string[],
): Promise<NewWay> {
  if (password !== undefined) {
    const problem = await rules.problem(password, about);
    if (problem !== null) throw new Refusal(422, problem);
    return { digest: await hashing.hash(password), passkey: null, person: null };
  }
  if (passkey === undefined) throw new Error('A way in is a password or a passkey.');
  const place = placeHere(context.about);
  const challenge = challengeIn(passkey.made);
  const taken = challenge === null ? null : await asked(context, (change) => takeChallenge(change, challenge, bound));
  if (challenge === null || taken === null) throw new Refusal(422, passkeyWrong());
  const key = await verifyMade(place, challenge, passkey.made);
  return { digest: null, passkey: { ...key, name: passkey.name }, person: taken.person };
}

/** Whoever has just made a passkey is there with their device, and has proved to it who they are. */
export function methodOf({ passkey }: NewWay): SignInMethod {
  return passkey === null ? 'invitation' : 'passkey';
}

/** Of an account that is there already all other ways in are gone, and all its sessions. */
export async function giveWay(change: Change, person: string, { digest, passkey }: NewWay): Promise<void> {
  const { db, organization, at } = change;
  await endSessions(change, person);
  await forgetDevices(change, person);
  await dropCodes(change, person);
  await sql`DELETE FROM passkeys WHERE organization_id = ${organization} AND person_id = ${person}`.execute(db);
  await setDigest(change, person, digest, digest === null ? null : at);
  if (digest !== null) change.audit({ action: 'password.change', subject: { kind: 'account', id: person } });
  if (passkey !== null) await keepPasskey(change, person, passkey.name, passkey);
}

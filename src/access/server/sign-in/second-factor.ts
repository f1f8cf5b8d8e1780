/** How somebody who came in by one factor comes in by two. */
import type { Within } from '../../../people/server/store/within.ts';
import type { SessionView } from '../../contract/sign-in.ts';
import type { SignInParts } from './parts.ts';
import { passkeysOf } from './passkeys.ts';
import type { Session } from './sessions.ts';

export type WaysToTwo = NonNullable<NonNullable<SessionView['signedIn']>['factorMissing']>;

/**
 * Who has a passkey, or another service, comes by that: if a password could add a passkey, whoever stole it would need nothing else. A
 * recovery code and an invitation are for those who have lost what they had, and neither is typed into copied pages every day.
 */
export async function waysToTwo(within: Within, { issuers }: SignInParts, { person, method }: Session): Promise<WaysToTwo> {
  const passkey = (await passkeysOf(within, person)).length > 0;
  const linked = await issuers.linked(within, person);
  return { mayAdd: method !== 'password' || (!passkey && linked.length === 0), passkey, issuers: linked };
}

/** The own passkeys: added, named, taken away. */
import { nothing } from '../../../people/server/found.ts';
import { namesOf } from '../../../people/server/store/persons.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { AccountView, PasskeyMade } from '../../contract/sign-in.ts';
import { factorOther, passkeyWrong } from '../../messages.generated.ts';
import { refuseOld } from './fresh.ts';
import { changingOwn, mine, mustStay, type Own, ownOf, readAccount } from './own-account.ts';
import type { SignInParts } from './parts.ts';
import { challengeIn, makingOptions, placeHere, verifyMade } from './passkey-ceremony.ts';
import { newChallenge, takeChallenge } from './passkey-challenges.ts';
import { keepPasskey, type Passkey, removePasskey, renamePasskey } from './passkeys.ts';
import { waysToTwo } from './second-factor.ts';
import { organizationHere } from './ways.ts';

/** @throws Refusal 403 for who came in by one factor where two are asked, and has two by which they could come */
async function mayAdd({ viewer }: Asked, within: Within, parts: SignInParts, { session }: Own): Promise<void> {
  if (viewer.lacksFactor && !(await waysToTwo(within, parts, session)).mayAdd) throw new Refusal(403, factorOther());
}

export async function newPasskeyOptions(context: Asked, parts: SignInParts): Promise<{ options: Record<string, unknown> }> {
  const place = placeHere(context.about);
  const { person, session } = mine(context);
  const { challenge, title, owner } = await context.changeUnkept(async (change) => {
    const own = await ownOf(context, change);
    await mayAdd(context, change, parts, own);
    refuseOld(own.fresh);
    change.nothing();
    const name = (await namesOf(change, [person])).get(person) ?? '';
    return {
      challenge: await newChallenge(change, `session ${session}`, person),
      title: (await organizationHere(change)).title,
      owner: { person, name, email: own.account.email, has: own.passkeys },
    };
  });
  return { options: await makingOptions(place, title, challenge, owner) };
}

export async function addPasskey(
  context: Asked,
  parts: SignInParts,
  { made, name }: { made: PasskeyMade; name: string },
): Promise<AccountView> {
  const place = placeHere(context.about);
  const { person, session } = mine(context);
  const challenge = challengeIn(made);
  const taken =
    challenge === null
      ? null
      : await context.changeUnkept(async (change) => {
          change.nothing();
          return takeChallenge(change, challenge, `session ${session}`);
        });
  if (challenge === null || taken === null) throw new Refusal(422, passkeyWrong());
  const passkey = await verifyMade(place, challenge, made);
  return changingOwn(context, parts, async (change, own) => {
    await mayAdd(context, change, parts, own);
    await keepPasskey(change, person, name, passkey);
    await parts.notify(change, { to: person, kind: 'passkey-added', values: { passkey: name }, link: '/account' });
  });
}

/** A name opens nothing: it is changed whenever its owner likes. */
export async function nameMyPasskey(context: Asked, parts: SignInParts, { id, name }: { id: string; name: string }): Promise<AccountView> {
  return context.changeUnkept(async (change) => {
    const { passkeys } = await ownOf(context, change, true);
    await renamePasskey(change, myPasskey(passkeys, id), name);
    return readAccount(context, change, parts);
  });
}

export async function removeMyPasskey(context: Asked, parts: SignInParts, { id }: { id: string }): Promise<AccountView> {
  return changingOwn(context, parts, async (change, { account, passkeys }) => {
    const { name, person } = myPasskey(passkeys, id);
    await mustStay(change, parts, person, passkeys.length - 1 + (account.password === null ? 0 : 1));
    await removePasskey(change, id);
    await parts.notify(change, { to: person, kind: 'passkey-removed', values: { passkey: name }, link: '/account' });
  });
}

function myPasskey(passkeys: readonly Passkey[], id: string): Passkey {
  const found = passkeys.find((one) => one.id === id);
  if (found === undefined) throw nothing(id);
  return found;
}

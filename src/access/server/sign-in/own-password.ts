/** The own password: set, changed, taken away. */
import { namesOf } from '../../../people/server/store/persons.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { AccountView } from '../../contract/sign-in.ts';
import { passwordNowWrong } from '../../messages.generated.ts';
import { setDigest } from './accounts.ts';
import { attemptOf, forgive, takeAttempt, takeBack } from './attempts.ts';
import { refuseOld } from './fresh.ts';
import { forgetDevices } from './known-devices.ts';
import { changingOwn, mine, mustStay, type Own, ownOf, readAccount } from './own-account.ts';
import type { SignInParts } from './parts.ts';
import { endSessions } from './sessions.ts';
import { admit, enter, mustWait } from './sign-in.ts';
import { organizationHere } from './ways.ts';

/**
 * Whoever gives the present password, or has just signed in, sets another: all other sessions end, and this one gets a new token.
 * What is to be hashed is hashed before anything in the database is held.
 */
export async function setPassword(
  context: Asked,
  parts: SignInParts,
  { current, password }: { current?: string | undefined; password: string },
): Promise<AccountView> {
  const { person, session } = mine(context);
  const before = await context.read(async (db) => {
    const within = { db, organization: context.organization };
    const { title } = await organizationHere(within);
    return { ...(await ownOf(context, within)), title, name: (await namesOf(within, [person])).get(person) ?? '' };
  });
  if (current === undefined) refuseOld(before.fresh);
  else await mustKnow(context, parts, before, current);
  const problem = await parts.rules.problem(password, [before.name, before.account.email, before.title]);
  if (problem !== null) throw new Refusal(422, problem);
  const digest = await parts.hashing.hash(password);
  const entered = await context.changeUnkept(async (change) => {
    const own = await ownOf(context, change, true);
    if (own.account.password !== before.account.password) throw new Refusal(422, passwordNowWrong());
    await setDigest(change, person, digest, change.at);
    change.audit({ action: 'password.change', subject: { kind: 'account', id: person } });
    await endSessions(change, person, session);
    await forgetDevices(change, person);
    await parts.notify(change, { to: person, kind: 'password-changed', values: {}, link: '/account' });
    return enter(context, change, own.account, own.fresh !== null && own.session.method === 'passkey' ? 'passkey' : 'password');
  });
  admit(context, entered);
  const here = { ...context, viewer: { ...context.viewer, session: entered.session } };
  return context.read((db) => readAccount(here, { db, organization: context.organization }, parts));
}

/** Guesses at a machine left open are counted as those at the door are. */
async function mustKnow(context: Asked, { hashing }: SignInParts, { account, session }: Own, current: string): Promise<void> {
  const attempts = [attemptOf('device', `session ${session.id}`)];
  const wait = await context.changeUnkept(async (change) => {
    change.nothing();
    return (await takeAttempt(change, attempts)).wait;
  });
  if (wait > 0) throw mustWait(context, wait);
  const then = (work: typeof forgive) =>
    context.changeUnkept(async (change) => {
      change.nothing();
      await work(change, attempts);
    });
  const { right } = await hashing.verify(account.password, current).catch(async (error) => {
    await then(takeBack);
    throw error;
  });
  if (!right) throw new Refusal(422, passwordNowWrong());
  await then(forgive);
}

export async function removePassword(context: Asked, parts: SignInParts): Promise<AccountView> {
  return changingOwn(context, parts, async (change, { account, passkeys }) => {
    if (account.password === null) return change.nothing();
    await mustStay(change, parts, account.person, passkeys.length);
    await setDigest(change, account.person, null, null);
    change.audit({ action: 'password.remove', subject: { kind: 'account', id: account.person } });
    await parts.notify(change, { to: account.person, kind: 'password-changed', values: {}, link: '/account' });
  });
}

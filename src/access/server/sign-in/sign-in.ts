/** Signing in with what somebody knows or has. Whatever does not fit is answered alike and after the same work. */
import { namesOf } from '../../../people/server/store/persons.ts';
import type { Actor, Change } from '../../../platform/database/database.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { PasskeyUsed, SignInMethod } from '../../contract/sign-in.ts';
import { normalEmail } from '../../email.ts';
import { passkeyWrong, signInWait, signInWrong } from '../../messages.generated.ts';
import { type Account, accountByLogin, accountOf, setDigest } from './accounts.ts';
import { type Attempt, attemptOf, forgive, networkOf, type Taken, takeAttempt, takeBack } from './attempts.ts';
import { deviceCookie } from './cookies.ts';
import { deviceName } from './device-name.ts';
import { isKnownDevice, rememberDevice } from './known-devices.ts';
import { type SignInParts, signInProgram } from './parts.ts';
import { challengeIn, placeHere, usingOptions, verifyUsed } from './passkey-ceremony.ts';
import { newChallenge, takeChallenge } from './passkey-challenges.ts';
import { countUse, passkeyByCredential } from './passkeys.ts';
import { codesLeft, useCode } from './recovery-codes.ts';
import { startSession } from './sessions.ts';

export interface SignedIn {
  person: { id: string; name: string };
  codesLeft: number | null;
}

/** What the change that signs somebody in gives; the cookies are set when it is over, for it may be made twice. */
export interface Entered extends SignedIn {
  /** The id of the session. */
  session: string;
  /** Nobody had signed in there as them. */
  isNewDevice: boolean;
  cookies: string[];
}

export const asPerson = (id: string): Actor => ({ kind: 'person', id });

export async function signInByPassword(
  context: Asked,
  { hashing, notify }: SignInParts,
  { email, password }: { email: string; password: string },
): Promise<SignedIn> {
  const { attempts, account } = await begin(context, 'account', email);
  const { right, renew } = await orTakenBack(context, attempts, () => hashing.verify(account?.password ?? null, password));
  if (account === null || !right) throw wrong();
  const digest = renew ? await hashing.hash(password) : null;
  const entered = await context.changeUnkept(async (change) => {
    const now = await accountOf(change, account.person, true);
    // Somebody changed it meanwhile: then it was the former one.
    if (now === null || now.password !== account.password) throw wrong();
    if (digest !== null) await setDigest(change, account.person, digest, account.passwordAt);
    await forgive(change, attempts);
    return tellOfDevice(context, change, await enter(context, change, now, 'password'), notify);
  }, asPerson(account.person));
  return admit(context, entered);
}

export async function signInByCode(
  context: Asked,
  { notify }: SignInParts,
  { email, code }: { email: string; code: string },
): Promise<SignedIn> {
  const { attempts, account } = await begin(context, 'code', email);
  // Of nobody the same is asked.
  const person = account?.person ?? context.newId();
  const entered = await context.changeUnkept(
    async (change) => {
      const now = await accountOf(change, person, true);
      const left = await useCode(change, person, code);
      if (now === null || left === null) throw wrong();
      await forgive(change, attempts);
      await notify(change, { to: person, kind: 'recovery-code-used', values: { left }, link: '/account' });
      return enter(context, change, now, 'recovery');
    },
    account === null ? signInProgram : asPerson(person),
  );
  return admit(context, entered);
}

export async function passkeyOptions(context: Asked): Promise<{ options: Record<string, unknown> }> {
  const place = placeHere(context.about);
  const challenge = await asked(context, (change) => newChallenge(change, 'sign-in', null));
  return { options: await usingOptions(place, challenge) };
}

export async function signInByPasskey(
  context: Asked,
  { notify }: SignInParts,
  { passkey: used }: { passkey: PasskeyUsed },
): Promise<SignedIn> {
  const place = placeHere(context.about);
  const challenge = challengeIn(used);
  if (challenge === null) throw new Refusal(422, passkeyWrong());
  const passkey = await asked(context, async (change) =>
    (await takeChallenge(change, challenge, 'sign-in')) === null ? null : passkeyByCredential(change, used.id, change.at),
  );
  if (passkey === null) throw new Refusal(422, passkeyWrong());
  const { person, id } = passkey;
  const counter = await verifyUsed(place, challenge, used, passkey);
  const entered = await context.changeUnkept(async (change) => {
    const account = await accountOf(change, person, true);
    if (account === null) throw new Refusal(422, passkeyWrong());
    if (!(await countUse(change, id, counter))) {
      change.audit({ action: 'passkey.refuse', subject: { kind: 'passkey', id }, content: { person, counter } });
      return null;
    }
    return tellOfDevice(context, change, await enter(context, change, account, 'passkey'), notify);
  }, asPerson(person));
  if (entered === null) throw new Refusal(422, passkeyWrong());
  return admit(context, entered);
}

/**
 * What anybody may do that costs something, as often as is sensible.
 * @throws Refusal 429
 */
export async function asked<T>(context: Asked, work: (change: Change) => Promise<T>): Promise<T> {
  const mine = attemptOf('asking', networkOf(context.about.address));
  const answer = await context.changeUnkept(async (change) => {
    const { wait } = await takeAttempt(change, [mine]);
    change.nothing();
    return wait > 0 ? { wait } : { wait, done: await work(change) };
  }, signInProgram);
  if (answer.wait > 0) throw mustWait(context, answer.wait);
  return answer.done as T;
}

/** The attempt is counted before anything is looked at, whether or not anybody has that address. */
async function begin(context: Asked, kind: 'account' | 'code', email: string): Promise<{ attempts: Attempt[]; account: Account | null }> {
  const { about } = context;
  const login = normalEmail(email) ?? email.trim().toLowerCase();
  const found = await context.changeUnkept(async (change) => {
    const account = await accountByLogin(change, login, change.at);
    const person = account?.person ?? change.newId();
    const known = kind === 'account' && (await isKnownDevice(change, person, about));
    const attempts = known
      ? [attemptOf('device', `${person} ${about.cookie(deviceCookie(about)) ?? ''}`)]
      : [attemptOf(kind, login), attemptOf('address', networkOf(about.address))];
    const taken = await takeAttempt(change, attempts);
    tellLocked(change, taken, account);
    return { attempts, account, wait: taken.wait };
  }, signInProgram);
  if (found.wait > 0) throw mustWait(context, found.wait);
  return found;
}

/** The audit hears once that attempts on somebody have to wait, and not of each. */
function tellLocked(change: Change, { reached }: Taken, account: Account | null): void {
  const place = { kind: 'sign-in', id: 'place' };
  const subject = account === null || reached.every((kind) => kind === 'address') ? place : { kind: 'account', id: account.person };
  if (reached.length === 0) change.nothing();
  else change.audit({ action: 'sign-in.refuse', subject, content: { reached } });
}

/** Nothing was looked at: then nothing is counted. */
async function orTakenBack<T>(context: Asked, attempts: readonly Attempt[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await context.changeUnkept(async (change) => {
      change.nothing();
      await takeBack(change, attempts);
    }, signInProgram);
    throw error;
  }
}

/** A session, and the cookies of it. */
export async function enter(
  { about }: Asked,
  change: Change,
  { person: id, codesAt }: Pick<Account, 'person' | 'codesAt'>,
  method: SignInMethod,
): Promise<Entered> {
  const { id: session, cookie } = await startSession(change, { person: id, method, about });
  const device = await rememberDevice(change, id, about);
  return {
    person: { id, name: (await namesOf(change, [id])).get(id) ?? '' },
    codesLeft: codesAt === null ? null : await codesLeft(change, id),
    session,
    isNewDevice: device !== null,
    cookies: device === null ? [cookie] : [cookie, device],
  };
}

/** Whoever came by what somebody else knows comes from where that one never was; by a recovery code they are told in any case. */
async function tellOfDevice({ about }: Asked, change: Change, entered: Entered, notify: SignInParts['notify']): Promise<Entered> {
  if (entered.isNewDevice)
    await notify(change, { to: entered.person.id, kind: 'new-device', values: { device: deviceName(about.agent) }, link: '/account' });
  return entered;
}

export function admit(context: Asked, { cookies, person, codesLeft: left }: Entered): SignedIn {
  for (const cookie of cookies) context.header('set-cookie', cookie);
  return { person, codesLeft: left };
}

function wrong(): Refusal {
  return new Refusal(422, signInWrong());
}

export function mustWait(context: Asked, wait: number): Refusal {
  const seconds = Math.ceil(wait / 1000);
  context.header('retry-after', String(seconds));
  return new Refusal(429, signInWait({ seconds }));
}

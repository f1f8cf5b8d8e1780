/** What somebody does with their own ways in and sessions: they alone, in a session of their own, and soon after signing in. */
import { nothing } from '../../../people/server/found.ts';
import { namesOf } from '../../../people/server/store/persons.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { AccountView, PasskeyMade } from '../../contract/sign-in.ts';
import { accountMissing, factorOther, lastWay, passkeyWrong, passwordNowWrong, sessionNeeded } from '../../messages.generated.ts';
import { type Account, accountOf, setDigest } from './accounts.ts';
import { attemptOf, forgive, takeAttempt, takeBack } from './attempts.ts';
import { refuseOld } from './fresh.ts';
import { forgetDevices } from './known-devices.ts';
import type { SignInParts } from './parts.ts';
import { challengeIn, makingOptions, placeHere, verifyMade } from './passkey-ceremony.ts';
import { newChallenge, takeChallenge } from './passkey-challenges.ts';
import { keepPasskey, type Passkey, passkeysOf, removePasskey, renamePasskey } from './passkeys.ts';
import { codesLeft, makeCodes } from './recovery-codes.ts';
import { waysToTwo } from './second-factor.ts';
import { freshUntil } from './session-limits.ts';
import { endSession, endSessions, type Session, sessionsOf } from './sessions.ts';
import { admit, enter, mustWait } from './sign-in.ts';
import { organizationHere } from './ways.ts';

/** @throws Refusal 403 for a token, who runs the program, and who looks with another's eyes */
function mine({ viewer }: Asked): { person: string; session: string } {
  const { person, session, viewedBy, scopes } = viewer;
  if (person === null || session === null || viewedBy !== null || scopes !== null) throw new Refusal(403, sessionNeeded());
  return { person, session };
}

interface Own {
  account: Account;
  session: Session;
  passkeys: Passkey[];
  /** Until when ways in may be changed; null: they may not. */
  fresh: Date | null;
}

/** @throws Refusal 409 for somebody without an account, as the personas of the demo are */
async function ownOf(context: Asked, within: Within, hold = false): Promise<Own> {
  const { person, session: id } = mine(context);
  const account = await accountOf(within, person, hold);
  if (account === null) throw new Refusal(409, accountMissing());
  const session = (await sessionsOf(within, person)).find((one) => one.id === id);
  if (session === undefined) throw new Refusal(403, sessionNeeded());
  return { account, session, passkeys: await passkeysOf(within, person), fresh: freshUntil(session.startedAt, context.clock()) };
}

/** Of somebody who comes by another service alone, what that service is. */
export async function readAccount(context: Asked, within: Within, { issuers }: SignInParts): Promise<AccountView> {
  const { person: id } = mine(context);
  const linked = await issuers.linked(within, id);
  if (linked.length > 0 && (await accountOf(within, id)) === null)
    return {
      person: await nameOf(within, id),
      email: null,
      password: null,
      passkeys: [],
      recoveryCodes: null,
      issuers: linked,
      freshUntil: null,
    };
  const { account, passkeys, fresh } = await ownOf(context, within);
  const { person, email, passwordAt, codesAt } = account;
  return {
    person: await nameOf(within, person),
    email,
    password: passwordAt && { since: passwordAt.toISOString() },
    passkeys: passkeys.map(({ id, name, addedAt, usedAt, synced }) => ({
      id,
      name,
      addedAt: addedAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
      synced,
    })),
    recoveryCodes: codesAt && { left: await codesLeft(within, person), madeAt: codesAt.toISOString() },
    issuers: linked,
    freshUntil: fresh?.toISOString() ?? null,
  };
}

async function nameOf(within: Within, id: string): Promise<AccountView['person']> {
  return { id, name: (await namesOf(within, [id])).get(id) ?? '' };
}

/** One change of the own account, and the account as it is then. */
async function changing(context: Asked, parts: SignInParts, work: (change: Change, own: Own) => Promise<void>): Promise<AccountView> {
  return context.changeUnkept(async (change) => {
    const own = await ownOf(context, change, true);
    refuseOld(own.fresh);
    await work(change, own);
    return readAccount(context, change, parts);
  });
}

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
  return changing(context, parts, async (change, { account, passkeys }) => {
    if (account.password === null) return change.nothing();
    await mustStay(change, parts, account.person, passkeys.length);
    await setDigest(change, account.person, null, null);
    change.audit({ action: 'password.remove', subject: { kind: 'account', id: account.person } });
    await parts.notify(change, { to: account.person, kind: 'password-changed', values: {}, link: '/account' });
  });
}

/** @param left ways in that would be left, besides other services @throws Refusal 409 */
async function mustStay(within: Within, { issuers }: SignInParts, person: string, left: number): Promise<void> {
  if (left === 0 && (await issuers.linked(within, person)).length === 0) throw new Refusal(409, lastWay());
}

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
  return changing(context, parts, async (change, own) => {
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
  return changing(context, parts, async (change, { account, passkeys }) => {
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

export async function newCodes(context: Asked, { notify }: SignInParts): Promise<{ codes: string[] }> {
  return context.changeUnkept(async (change) => {
    const own = await ownOf(context, change, true);
    refuseOld(own.fresh);
    const codes = await makeCodes(change, own.account.person);
    await notify(change, { to: own.account.person, kind: 'recovery-codes-made', values: {}, link: '/account' });
    return { codes };
  });
}

export async function mySessions(context: Asked, within: Within) {
  const { person, session: here } = mine(context);
  const sessions = await sessionsOf(within, person);
  return {
    sessions: sessions.map(({ id, device, method, startedAt, usedAt }) => ({
      id,
      device,
      method,
      startedAt: startedAt.toISOString(),
      usedAt: usedAt.toISOString(),
      here: id === here,
    })),
  };
}

export async function endMySession(context: Asked, { id }: { id: string }): Promise<{ done: true }> {
  const { person } = mine(context);
  return context.changeUnkept(async (change) => {
    if (!(await sessionsOf(change, person)).some((one) => one.id === id)) throw nothing(id);
    await endSession(change, id);
    return { done: true };
  });
}

export async function endMyOtherSessions(context: Asked): Promise<{ ended: number }> {
  const { person, session } = mine(context);
  return context.changeUnkept(async (change) => {
    const ended = await endSessions(change, person, session);
    if (ended === 0) change.nothing();
    return { ended };
  });
}

/** What somebody does with their own ways in: they alone, in a session of their own, and soon after signing in. */
import { namesOf } from '../../../people/server/store/persons.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { AccountView } from '../../contract/sign-in.ts';
import { accountMissing, lastWay, sessionNeeded } from '../../messages.generated.ts';
import { type Account, accountOf } from './accounts.ts';
import { refuseOld } from './fresh.ts';
import type { SignInParts } from './parts.ts';
import { type Passkey, passkeysOf } from './passkeys.ts';
import { codesLeft, makeCodes } from './recovery-codes.ts';
import { freshUntil } from './session-limits.ts';
import { type Session, sessionsOf } from './sessions.ts';

/** @throws Refusal 403 for a token, who runs the program, and who looks with another's eyes */
export function mine({ viewer }: Asked): { person: string; session: string } {
  const { person, session, viewedBy, scopes } = viewer;
  if (person === null || session === null || viewedBy !== null || scopes !== null) throw new Refusal(403, sessionNeeded());
  return { person, session };
}

export interface Own {
  account: Account;
  session: Session;
  passkeys: Passkey[];
  /** Until when ways in may be changed; null: they may not. */
  fresh: Date | null;
}

/** @throws Refusal 409 for somebody without an account, as the personas of the demo are */
export async function ownOf(context: Asked, within: Within, hold = false): Promise<Own> {
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
export async function changingOwn(
  context: Asked,
  parts: SignInParts,
  work: (change: Change, own: Own) => Promise<void>,
): Promise<AccountView> {
  return context.changeUnkept(async (change) => {
    const own = await ownOf(context, change, true);
    refuseOld(own.fresh);
    await work(change, own);
    return readAccount(context, change, parts);
  });
}

/** @param left ways in that would be left, besides other services @throws Refusal 409 */
export async function mustStay(within: Within, { issuers }: SignInParts, person: string, left: number): Promise<void> {
  if (left === 0 && (await issuers.linked(within, person)).length === 0) throw new Refusal(409, lastWay());
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

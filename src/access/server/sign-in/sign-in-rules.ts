/**
 * What administrators say of signing in: of whom two factors are asked. Whoever says it came by two themselves, so that nobody shuts
 * themselves out, and at an address that has passkeys, so that whoever has none yet can add one.
 */
import type { Within } from '../../../people/server/store/within.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { SignInRulesView } from '../../contract/sign-in.ts';
import { factorOwn, sessionNeeded } from '../../messages.generated.ts';
import { isOfTwoFactors, type TwoFactorRule } from '../../two-factors.ts';
import { type AccessPolicy, allowAccess, mayOf } from '../policy.ts';
import { concernedBy, heldSignInRules, setSignInRules, signInRulesOf } from '../store/sign-in-rules.ts';
import { mustBeFresh } from './fresh.ts';
import { placeHere } from './passkey-ceremony.ts';
import { sessionById } from './sessions.ts';

export async function readSignInRules(context: Asked, policy: AccessPolicy): Promise<SignInRulesView> {
  await allowAccess(context, policy, 'sign-in-rules.read');
  const can = await mayOf(context, policy, ['sign-in-rules.change']);
  return context.read((db) => view(context, { db, organization: context.organization }, can['sign-in-rules.change']));
}

export async function changeSignInRules(
  context: Asked,
  policy: AccessPolicy,
  { twoFactors }: { twoFactors: TwoFactorRule },
): Promise<SignInRulesView> {
  await allowAccess(context, policy, 'sign-in-rules.change');
  return context.change(async (change) => {
    const before = await heldSignInRules(change);
    context.mustBe(before.revision);
    await mustComeByTwo(context, change);
    await mustBeFresh(context, change);
    if (twoFactors !== 'nobody') placeHere(context.about);
    if (twoFactors === before.twoFactors) change.nothing();
    else {
      await setSignInRules(change, { twoFactors, revision: before.revision + 1 });
      const subject = { kind: 'organization', id: change.organization };
      change.audit({ action: 'sign-in-rules.change', subject, content: { twoFactors } });
    }
    return view(context, change, true);
  });
}

/** @throws Refusal 403 for a program, and for whoever came by a password or a code */
async function mustComeByTwo({ viewer }: Asked, within: Within): Promise<void> {
  const session = viewer.session === null ? null : await sessionById(within, viewer.session);
  if (session === null) throw new Refusal(403, sessionNeeded());
  if (!isOfTwoFactors(session.method)) throw new Refusal(403, factorOwn());
}

async function view(context: Asked, within: Within, change: boolean): Promise<SignInRulesView> {
  const { twoFactors, revision } = await signInRulesOf(within);
  context.revisionIs(revision);
  return { twoFactors, concerns: await concernedBy(within, context.today), can: { change }, revision };
}

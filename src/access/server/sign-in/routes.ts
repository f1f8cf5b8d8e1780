/** The routes of signing in. What answers with a secret, or makes somebody known, is never answered from what was kept of an earlier time. */
import { implement } from '@orpc/server';
import type { Spoken } from '../../../frameworks/speech/spoken.ts';
import { namesOf } from '../../../people/server/store/persons.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { holdsDuty } from '../../../platform/policy/viewer.ts';
import { type SessionView, signInContract } from '../../contract/sign-in.ts';
import { acceptInvitation, invitationPasskeyOptions, invite, lookAtInvitation, mayInvite, resend, revoke } from './accept.ts';
import { dropSession } from './cookies.ts';
import { becomeFirst, firstPasskeyOptions, lookAtFirst } from './first.ts';
import { listInvitations } from './invitations.ts';
import { newCodes, readAccount } from './own-account.ts';
import { addPasskey, nameMyPasskey, newPasskeyOptions, removeMyPasskey } from './own-passkeys.ts';
import { removePassword, setPassword } from './own-password.ts';
import { endMyOtherSessions, endMySession, mySessions } from './own-sessions.ts';
import type { SignInParts } from './parts.ts';
import { waysToTwo } from './second-factor.ts';
import { freshUntil } from './session-limits.ts';
import { endSession, sessionById } from './sessions.ts';
import { passkeyOptions, signInByCode, signInByPasskey, signInByPassword } from './sign-in.ts';
import { changeSignInRules, readSignInRules } from './sign-in-rules.ts';
import { hasAdministrator, organizationHere, waysHere } from './ways.ts';

export function signInRoutesOver(parts: SignInParts) {
  const os = implement(signInContract).$context<Asked & Spoken>();
  const reading = <T>(context: Asked, work: (within: Within) => Promise<T>): Promise<T> => {
    context.header('cache-control', 'no-store');
    return context.read((db) => work({ db, organization: context.organization }));
  };

  return os.router({
    session: os.session.handler(({ context }) => reading(context, (within) => readSession(context, within, parts))),
    passwordSession: os.passwordSession.handler(({ input, context }) => signInByPassword(context, parts, input)),
    passkeyOptions: os.passkeyOptions.handler(({ context }) => passkeyOptions(context)),
    passkeySession: os.passkeySession.handler(({ input, context }) => signInByPasskey(context, parts, input)),
    codeSession: os.codeSession.handler(({ input, context }) => signInByCode(context, parts, input)),
    endSession: os.endSession.handler(({ context }) => signOut(context)),

    lookAtFirst: os.lookAtFirst.handler(({ input, context }) => lookAtFirst(context, parts, input)),
    firstPasskeyOptions: os.firstPasskeyOptions.handler(({ input, context }) => firstPasskeyOptions(context, input)),
    becomeFirst: os.becomeFirst.handler(({ input, context }) => becomeFirst(context, parts, input)),

    lookAtInvitation: os.lookAtInvitation.handler(({ input, context }) => lookAtInvitation(context, parts, input)),
    invitationPasskeyOptions: os.invitationPasskeyOptions.handler(({ input, context }) => invitationPasskeyOptions(context, input)),
    acceptInvitation: os.acceptInvitation.handler(({ input, context }) => acceptInvitation(context, parts, input)),

    account: os.account.handler(({ context }) => reading(context, (within) => readAccount(context, within, parts))),
    setPassword: os.setPassword.handler(({ input, context }) => setPassword(context, parts, input)),
    removePassword: os.removePassword.handler(({ context }) => removePassword(context, parts)),
    newPasskeyOptions: os.newPasskeyOptions.handler(({ context }) => newPasskeyOptions(context, parts)),
    addPasskey: os.addPasskey.handler(({ input, context }) => addPasskey(context, parts, input)),
    renamePasskey: os.renamePasskey.handler(({ input, context }) => nameMyPasskey(context, parts, input)),
    removePasskey: os.removePasskey.handler(({ input, context }) => removeMyPasskey(context, parts, input)),
    newCodes: os.newCodes.handler(({ context }) => newCodes(context, parts)),
    sessions: os.sessions.handler(({ context }) => reading(context, (within) => mySessions(context, within))),
    endOtherSession: os.endOtherSession.handler(({ input, context }) => endMySession(context, input)),
    endOtherSessions: os.endOtherSessions.handler(({ context }) => endMyOtherSessions(context)),

    signInRules: os.signInRules.handler(({ context }) => readSignInRules(context, parts.policy)),
    setSignInRules: os.setSignInRules.handler(({ input, context }) => changeSignInRules(context, parts.policy, input)),

    invitations: os.invitations.handler(async ({ input, context }) => {
      await mayInvite(context, parts.policy, 'invitations.read');
      return reading(context, (within) => listInvitations(within, context.clock(), input));
    }),
    invite: os.invite.handler(async ({ input, context }) => {
      await mayInvite(context, parts.policy, 'invitations.change');
      return invite(context, parts, input);
    }),
    resendInvitation: os.resendInvitation.handler(async ({ input, context }) => {
      await mayInvite(context, parts.policy, 'invitations.change');
      return resend(context, parts, input);
    }),
    revokeInvitation: os.revokeInvitation.handler(async ({ input, context }) => {
      await mayInvite(context, parts.policy, 'invitations.change');
      return revoke(context, input);
    }),
  });
}

async function readSession(context: Asked & Spoken, within: Within, parts: SignInParts): Promise<SessionView> {
  const organization = await organizationHere(within);
  const isDemo = organization.kind === 'demo';
  return {
    signedIn: await whoIsSignedIn(context, within, parts),
    first: !isDemo && !(await hasAdministrator(within, context.clock())),
    ways: await waysHere(within, context.about, parts),
    organization,
    personas: isDemo ? await parts.personas(within, context.speech.language) : [],
  };
}

async function whoIsSignedIn({ viewer, clock }: Asked, within: Within, parts: SignInParts): Promise<SessionView['signedIn']> {
  const session = viewer.session === null ? null : await sessionById(within, viewer.session);
  if (session === null) return null;
  const { id, person, method, startedAt } = session;
  const viewing = viewer.viewedBy === null ? null : viewer.person;
  const names = await namesOf(within, viewing === null ? [person] : [person, viewing]);
  const named = (one: string) => ({ id: one, name: names.get(one) ?? '' });
  return {
    id,
    person: named(person),
    method,
    startedAt: startedAt.toISOString(),
    freshUntil: freshUntil(startedAt, clock())?.toISOString() ?? null,
    viewing: viewing === null ? null : named(viewing),
    administers: holdsDuty(viewer, 'administrator'),
    factorMissing: viewer.lacksFactor ? await waysToTwo(within, parts, session) : null,
  };
}

/** Whoever is not signed in is not signed out: asked twice it is the same. */
async function signOut(context: Asked): Promise<{ done: true }> {
  const { session } = context.viewer;
  if (session !== null)
    await context.changeUnkept(async (change) => {
      if (!(await endSession(change, session))) change.nothing();
    });
  context.header('set-cookie', dropSession(context.about));
  // What pages have kept of somebody goes with them.
  context.header('clear-site-data', '"cache"');
  return { done: true };
}

/** Where each act of signing in is. Apart from the shapes, so that the browser has the addresses without the library that checks shapes. */
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const at = <M extends Method, Path extends `/${string}`>(method: M, path: Path, summary: string, successStatus: 200 | 201 = 200) => ({
  method,
  path: `/api/v1${path}` as const,
  summary,
  successStatus,
});

export const signInRoutes = {
  session: at('GET', '/session', 'Whether somebody is signed in, and what ways in there are'),
  passwordSession: at('POST', '/session/password', 'Sign in with a password', 201),
  passkeyOptions: at('POST', '/session/passkey/options', 'What a passkey is to sign, to sign in with it', 201),
  passkeySession: at('POST', '/session/passkey', 'Sign in with a passkey', 201),
  codeSession: at('POST', '/session/recovery-code', 'Sign in with a recovery code; it is used up', 201),
  endSession: at('DELETE', '/session', 'Sign out'),

  lookAtFirst: at('POST', '/first', 'Whether the one-time link for the first administrator still holds'),
  firstPasskeyOptions: at('POST', '/first/passkey-options', 'What a passkey is to sign, to become the first administrator with it', 201),
  becomeFirst: at('POST', '/first/administrator', 'Become the first administrator by the one-time link, and be signed in', 201),

  lookAtInvitation: at('POST', '/invitation', 'What an invitation is, for whoever holds its link'),
  invitationPasskeyOptions: at('POST', '/invitation/passkey-options', 'What a passkey is to sign, to accept an invitation with it', 201),
  acceptInvitation: at('POST', '/invitation/acceptance', 'Accept an invitation with a password or a passkey, and be signed in', 201),

  account: at('GET', '/account', 'The ways in that one has oneself'),
  setPassword: at('PUT', '/account/password', 'Set or change the password; all other sessions end'),
  removePassword: at('DELETE', '/account/password', 'Have no password any more; another way in must be left'),
  newPasskeyOptions: at('POST', '/account/passkeys/options', 'What a new passkey is to sign', 201),
  addPasskey: at('POST', '/account/passkeys', 'Add a passkey', 201),
  renamePasskey: at('PATCH', '/account/passkeys/{id}', 'Call a passkey something else'),
  removePasskey: at('DELETE', '/account/passkeys/{id}', 'Remove a passkey; a way in must be left'),
  newCodes: at('POST', '/account/recovery-codes', 'Ten new recovery codes, shown this once; the old ones are dead', 201),
  sessions: at('GET', '/sessions', 'Where one is signed in'),
  endOtherSession: at('DELETE', '/sessions/{id}', 'End one session of one’s own'),
  endOtherSessions: at('DELETE', '/sessions', 'End all sessions of one’s own but this one'),

  signInRules: at('GET', '/sign-in-rules', 'Of whom two factors are asked, and whom each choice would concern'),
  setSignInRules: at('PUT', '/sign-in-rules', 'Say of whom two factors are asked, from their next request on'),

  invitations: at('GET', '/invitations', 'Invitations, the latest first'),
  invite: at('POST', '/invitations', 'Invite somebody; the link is shown this once', 201),
  resendInvitation: at('POST', '/invitations/{id}/resending', 'Send an invitation again with a new link; the old one is dead', 201),
  revokeInvitation: at('DELETE', '/invitations/{id}', 'Revoke an invitation'),
};

export type SignInRouteName = keyof typeof signInRoutes;

/** Answered to somebody who is not signed in. */
export const openSignInRoutes = [
  signInRoutes.session,
  signInRoutes.passwordSession,
  signInRoutes.passkeyOptions,
  signInRoutes.passkeySession,
  signInRoutes.codeSession,
  signInRoutes.endSession,
  signInRoutes.lookAtFirst,
  signInRoutes.firstPasskeyOptions,
  signInRoutes.becomeFirst,
  signInRoutes.lookAtInvitation,
  signInRoutes.invitationPasskeyOptions,
  signInRoutes.acceptInvitation,
] as const;

/** Answered to somebody who came in by one factor where two are asked: nothing else of an account, which a password alone would open. */
export const addsFactor = [signInRoutes.newPasskeyOptions, signInRoutes.addPasskey] as const;

/** Pages that a link leads to; what opens it stands behind the `#`, which no browser sends and no log keeps. */
export const linkPages = { first: '/first', invitation: '/invitation' } as const;

/** Signing in and all that belongs to it, as it crosses the wire. Secrets are in what is sent, or shown once; no answer has them twice. */
import { oc } from '@orpc/contract';
import * as z from 'zod';
import { personRef } from '../../people/contract/parts.ts';
import { me } from '../../people/contract/person.ts';
import { isStorable } from '../../platform/storable.ts';
import { dutyNames } from '../duty.ts';
import { type SignInRouteName, signInRoutes } from '../sign-in-routes.ts';
import { twoFactorRules } from '../two-factors.ts';

const id = z.guid();
const moment = z.iso.datetime();
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => isStorable(text) && !/[\p{Cc}\u2028\u2029]/u.test(text), 'one line of words that can be kept');

/** Longer than any is allowed to be: what is too long is told by the rules, and what is far too long is not looked at. */
const password = z.string().min(1).max(1000).describe('12 to 128 letters of any kind; what is easily guessed is refused');
const email = z.string().min(1).max(320).describe('The address one signs in with');
const link = z.string().min(1).max(200).describe('What stands behind the # of the link');
const passkeyName = line(100).describe('What its owner calls it');

const text = (most: number) => z.string().max(most);
const transports = z.array(text(30)).max(10);
/** As `@simplewebauthn/browser` gives it; looked at closely where it is verified. */
const passkeyMade = z
  .looseObject({
    id: text(2000),
    rawId: text(2000),
    type: z.literal('public-key'),
    response: z.looseObject({ clientDataJSON: text(10_000), attestationObject: text(20_000), transports: transports.optional() }),
    clientExtensionResults: z.looseObject({}).optional(),
  })
  .describe('What navigator.credentials.create gave, as JSON');
const passkeyUsed = z
  .looseObject({
    id: text(2000),
    rawId: text(2000),
    type: z.literal('public-key'),
    response: z.looseObject({
      clientDataJSON: text(10_000),
      authenticatorData: text(10_000),
      signature: text(5000),
      userHandle: text(200).nullish(),
    }),
    clientExtensionResults: z.looseObject({}).optional(),
  })
  .describe('What navigator.credentials.get gave, as JSON');
const options = z.object({ options: z.looseObject({}).describe('For @simplewebauthn/browser: holds for five minutes and one answer') });

export const methods = ['password', 'passkey', 'issuer', 'recovery', 'invitation', 'persona'] as const;

const issuersNamed = z.array(z.object({ id, name: z.string() }));
/** What somebody has who came in by one factor where two are asked, and what they may do about it. */
const factorMissing = z.object({
  mayAdd: z.boolean().describe('Whether this session may add a passkey, while it is fresh'),
  passkey: z.boolean().describe('Whether they have one to sign in with'),
  issuers: issuersNamed.describe('Other services by which they can sign in'),
});

const sessionOne = z.object({
  id,
  person: personRef,
  method: z.enum(methods),
  startedAt: moment,
  freshUntil: moment.nullable().describe('Until then ways in may be changed without signing in anew; null: they may not'),
  viewing: personRef.nullable().describe('With whose eyes an administrator looks'),
  administers: z.boolean().describe('Whether they have the pages of administration, with the eyes they look with'),
  factorMissing: factorMissing.nullable().describe('Nothing else is answered until they sign in by two factors; null: nothing is missing'),
});

const ways = z.object({
  password: z.boolean(),
  passkey: z.boolean().describe('false: browsers have none at this address'),
  passkeyAddress: z
    .string()
    .nullable()
    .describe('Where they have, as on the same machine under the name localhost; null: here, or nowhere'),
  recoveryCode: z.boolean(),
  issuers: issuersNamed.describe('Other services that say who somebody is'),
});

export const sessionView = z.object({
  signedIn: sessionOne.nullable(),
  first: z.boolean().describe('Nobody who administers can sign in yet: the link is printed where the program was started'),
  ways,
  organization: me.shape.organization,
  personas: me.shape.personas,
});

/** Whoever signs in is told this; the session itself is a cookie that no script can read. */
const signedIn = z.object({
  person: personRef,
  codesLeft: z.int().nullable().describe('Recovery codes that are left; null: none were ever made'),
});

const withWay = { password: password.optional(), passkey: z.object({ made: passkeyMade, name: passkeyName }).optional() };
const oneWay = 'a password or a passkey, and not both';

const duty = z.object({ duty: z.enum(dutyNames), unit: id.nullable().describe('Over it and all below it; null: over everything') });

export const invitationView = z.object({
  id,
  person: personRef,
  email: z.string(),
  duties: z.array(duty),
  by: z.object({ kind: z.enum(['person', 'operator', 'program']), id: z.string(), name: z.string().nullable() }),
  madeAt: moment,
  sentAt: moment,
  until: moment,
  state: z.enum(['open', 'expired', 'accepted', 'revoked', 'replaced']),
  resets: z.boolean().describe('Whether they can sign in already: who accepts takes all earlier ways in away'),
});
const invited = z.object({
  invitation: invitationView,
  link: z.string().describe('For whoever is invited alone; it is not shown again'),
  mailed: z.boolean(),
});

const passkey = z.object({
  id,
  name: z.string(),
  addedAt: moment,
  usedAt: moment.nullable(),
  synced: z.boolean().describe('Whether it is kept on more than one device'),
});

export const accountView = z.object({
  person: personRef,
  email: z
    .string()
    .nullable()
    .describe('The address one signs in with; null: they come by another service alone, and have no way in of their own here'),
  password: z.object({ since: moment }).nullable(),
  passkeys: z.array(passkey),
  recoveryCodes: z.object({ left: z.int(), madeAt: moment }).nullable(),
  issuers: issuersNamed.describe('Other services by which they sign in'),
  freshUntil: moment.nullable(),
});

const twoFactors = z.enum(twoFactorRules).describe('Of whom two factors are asked; `duties`: of whoever holds any duty that day');
const concerned = z.object({
  people: z.int().describe('How many who can sign in it would concern'),
  without: z.int().describe('Of them, who have no passkey and come by no other service: they would have to add a passkey first'),
});

export const signInRulesView = z.object({
  twoFactors,
  concerns: z.object({ duties: concerned, everybody: concerned }),
  can: z.object({ change: z.boolean() }),
  revision: z.int().min(0).describe('What `If-Match` has to name, in quotes'),
});

const ownSession = z.object({
  id,
  device: z.string().describe('Such as “Firefox, Windows”'),
  method: z.enum(methods),
  startedAt: moment,
  usedAt: moment.describe('Within five minutes'),
  here: z.boolean().describe('The one that asks'),
});

const statuses = {
  BAD_REQUEST: { status: 400 },
  FORBIDDEN: { status: 403 },
  NOT_FOUND: { status: 404 },
  CONFLICT: { status: 409 },
  UNPROCESSABLE: { status: 422 },
  TOO_MANY_REQUESTS: { status: 429 },
} as const;
const base = (name: SignInRouteName) => oc.route({ ...signInRoutes[name], tags: ['sign-in'] });
const act = (name: SignInRouteName) => base(name).errors(statuses);
const done = z.object({ done: z.literal(true) });

export const signInContract = {
  session: base('session').output(sessionView),
  passwordSession: act('passwordSession').input(z.object({ email, password })).output(signedIn),
  passkeyOptions: act('passkeyOptions').output(options),
  passkeySession: act('passkeySession')
    .input(z.object({ passkey: passkeyUsed }))
    .output(signedIn),
  codeSession: act('codeSession')
    .input(z.object({ email, code: z.string().min(1).max(100) }))
    .output(signedIn),
  endSession: act('endSession').output(done),

  lookAtFirst: act('lookAtFirst')
    .input(z.object({ link }))
    .output(z.object({ organization: me.shape.organization, until: moment, ways })),
  firstPasskeyOptions: act('firstPasskeyOptions')
    .input(z.object({ link, name: line(200), email }))
    .output(options),
  becomeFirst: act('becomeFirst')
    .input(z.object({ link, name: line(200), email, ...withWay }).refine(oneOfBoth, oneWay))
    .output(signedIn),

  lookAtInvitation: act('lookAtInvitation')
    .input(z.object({ link }))
    .output(
      z.object({
        organization: me.shape.organization,
        person: personRef,
        email: z.string(),
        until: moment,
        resets: z.boolean(),
        ways,
      }),
    ),
  invitationPasskeyOptions: act('invitationPasskeyOptions').input(z.object({ link })).output(options),
  acceptInvitation: act('acceptInvitation')
    .input(z.object({ link, ...withWay }).refine(oneOfBoth, oneWay))
    .output(signedIn),

  account: act('account').output(accountView),
  setPassword: act('setPassword')
    .input(z.object({ current: z.string().max(1000).optional().describe('Not asked within ten minutes of signing in'), password }))
    .output(accountView),
  removePassword: act('removePassword').output(accountView),
  newPasskeyOptions: act('newPasskeyOptions').output(options),
  addPasskey: act('addPasskey')
    .input(z.object({ made: passkeyMade, name: passkeyName }))
    .output(accountView),
  renamePasskey: act('renamePasskey')
    .input(z.object({ id, name: passkeyName }))
    .output(accountView),
  removePasskey: act('removePasskey').input(z.object({ id })).output(accountView),
  newCodes: act('newCodes').output(z.object({ codes: z.array(z.string()) })),
  sessions: act('sessions').output(z.object({ sessions: z.array(ownSession) })),
  endOtherSession: act('endOtherSession').input(z.object({ id })).output(done),
  endOtherSessions: act('endOtherSessions').output(z.object({ ended: z.int() })),

  signInRules: act('signInRules').output(signInRulesView),
  setSignInRules: base('setSignInRules')
    .errors({ ...statuses, PRECONDITION_FAILED: { status: 412 }, PRECONDITION_REQUIRED: { status: 428 } })
    .input(z.object({ twoFactors }))
    .output(signInRulesView),

  invitations: act('invitations')
    .input(
      z.object({
        after: z.string().max(200).optional(),
        limit: z.coerce.number().int().min(1).max(200).optional(),
        state: z.enum(['open', 'all']).optional().describe('open unless told: what can still be accepted, and what expired without being'),
      }),
    )
    .output(z.object({ invitations: z.array(invitationView), next: z.string().nullable() })),
  invite: act('invite')
    .input(
      z
        .object({
          person: id.optional(),
          email: email.optional().describe('Whom to look for; with a person: the address they are to sign in with'),
          duties: z.array(duty).max(50).default([]),
        })
        .refine(({ person, email: address }) => person !== undefined || address !== undefined, 'a person or an address'),
    )
    .output(invited),
  resendInvitation: act('resendInvitation').input(z.object({ id })).output(invited),
  revokeInvitation: act('revokeInvitation').input(z.object({ id })).output(invitationView),
};

function oneOfBoth({ password, passkey }: { password?: unknown; passkey?: unknown }): boolean {
  return (password === undefined) !== (passkey === undefined);
}

export const signInParts = { Account: accountView, Invitation: invitationView, SignInRules: signInRulesView };

export type SignInContract = typeof signInContract;
export type SessionView = z.infer<typeof sessionView>;
export type Ways = SessionView['ways'];
export type AccountView = z.infer<typeof accountView>;
export type InvitationView = z.infer<typeof invitationView>;
export type SignInRulesView = z.infer<typeof signInRulesView>;
export type PasskeyMade = z.infer<typeof passkeyMade>;
export type PasskeyUsed = z.infer<typeof passkeyUsed>;
export type SignInMethod = (typeof methods)[number];
export type GivenDuty = z.infer<typeof duty>;

/** Issuers of OpenID Connect as they cross the wire. */
import { oc } from '@orpc/contract';
import * as z from 'zod';
import { dutyNames } from '../duty.ts';
import { type IssuerRouteName, issuerRoutes } from '../issuer-routes.ts';

const unit = z.object({ id: z.guid(), title: z.string() });

const facts = {
  title: z.string().describe('What the button on the page of sign-in says'),
  secretPlace: z
    .string()
    .nullable()
    .describe(
      'The environment variable that holds the secret of the client, `GRADUS_ISSUER_...`; null: there is none, and PKCE alone stands for it',
    ),
  scopes: z.array(z.string()).describe('What is asked for beside `openid`'),
  groupsClaim: z.string().nullable().describe('The claim that lists groups; inner members behind dots; null: none is read'),
  justInTime: z.boolean().describe('Whether somebody whom nobody here knows is made a person at their first sign-in'),
  domains: z.array(z.string()).describe('Only addresses of these let somebody in for the first time; empty: any'),
  maxAge: z.int().nullable().describe('After so many seconds the issuer asks for the password again; null: as it likes'),
  prompt: z.enum(['login', 'select_account']).nullable().describe('What the issuer is to ask each time; null: what it likes'),
  enabled: z.boolean(),
};

export const issuer = z.object({
  id: z.guid(),
  ...facts,
  url: z.string().describe('Whose name every token has to bear'),
  clientId: z.string(),
  secretFound: z.boolean().nullable().describe('Whether the environment has the variable; null: none is needed'),
  groups: z.array(z.object({ group: z.string(), duty: z.enum(dutyNames), unit: unit.nullable().describe('null: over everything') })),
  people: z.int().describe('How many have signed in through it'),
  revision: z.int(),
});

const problem = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  hint: z.string().nullable(),
});

export const issuerTrial = z.object({
  fits: z.boolean().describe('Whether nothing stands in the way of signing in through it'),
  found: z
    .object({
      authorization: z.string(),
      token: z.string(),
      userinfo: z.string().nullable(),
      endSession: z.string().nullable(),
      keys: z.int().nullable().describe('How many keys it signs with; null: they could not be read'),
      algorithms: z.array(z.string()).describe('With which it signs'),
      pkce: z.boolean().describe('Whether it says that it knows PKCE with S256'),
      namesItself: z.boolean().describe('Whether it names itself in its answer (RFC 9207)'),
      endsSessions: z.boolean().describe('Whether it says when somebody signs out there'),
    })
    .nullable()
    .describe('null: it could not be asked'),
  remarks: z.array(problem),
});

const heldIdentity = z.object({
  issuer: z.object({ id: z.guid(), title: z.string(), enabled: z.boolean() }),
  firstAt: z.string(),
  lastAt: z.string(),
});

const line = (most: number) => z.string().min(1).max(most);
const entered = {
  title: line(100),
  secretPlace: line(100).nullable(),
  scopes: z.array(line(200)).max(20),
  groupsClaim: line(200).nullable(),
  groups: z
    .array(z.object({ group: line(200), duty: z.enum(dutyNames), unit: z.guid().nullable() }))
    .max(200)
    .describe('Who is in the group has the duty; each pair once'),
  justInTime: z.boolean(),
  domains: z.array(line(253)).max(50),
  maxAge: z.int().min(0).max(31_536_000).nullable(),
  prompt: z.enum(['login', 'select_account']).nullable(),
  enabled: z.boolean(),
};

const missing = { NOT_FOUND: { status: 404 } } as const;
const refusals = { CONFLICT: { status: 409 }, UNPROCESSABLE: { status: 422 } } as const;
const revisions = { PRECONDITION_FAILED: { status: 412 }, PRECONDITION_REQUIRED: { status: 428 } } as const;
const byId = z.object({ id: z.guid() });
const route = (name: IssuerRouteName) => oc.route({ ...issuerRoutes[name], tags: ['issuers'] });

export const issuersContract = {
  offered: route('offered').output(
    z.object({ issuers: z.array(z.object({ id: z.guid(), title: z.string(), address: z.string().describe('Where the link leads') })) }),
  ),
  signOut: route('signOut').output(
    z.object({
      address: z.string().nullable().describe('Where to send the browser, so that the session of the issuer ends as well; null: nowhere'),
    }),
  ),
  list: route('list').output(
    z.object({
      issuers: z.array(issuer),
      register: z
        .object({ redirect: z.string(), signedOut: z.string(), backchannel: z.string() })
        .describe('What to enter at the issuer; without a public address, what stands behind the one that the browser shows'),
    }),
  ),
  one: route('one').errors(missing).input(byId).output(issuer),
  add: route('add')
    .errors(refusals)
    .input(
      z.object({
        ...z.object(entered).partial().shape,
        title: entered.title,
        url: line(500).describe('`https://`, as the issuer itself writes it'),
        clientId: line(500),
      }),
    )
    .output(issuer),
  change: route('change')
    .errors({ ...missing, ...refusals, ...revisions })
    .input(byId.extend(z.object(entered).partial().shape))
    .output(issuer),
  remove: route('remove')
    .errors({ ...missing, ...refusals, ...revisions })
    .input(byId)
    .output(byId),
  try: route('try').errors(missing).input(byId).output(issuerTrial),
  identities: route('identities')
    .errors(missing)
    .input(z.object({ person: z.guid() }))
    .output(z.object({ identities: z.array(heldIdentity) })),
  untie: route('untie')
    .errors(missing)
    .input(z.object({ person: z.guid(), issuer: z.guid() }))
    .output(z.object({ person: z.guid(), issuer: z.guid() })),
};

/** The parts by name, so that a description of the routes can point at each instead of repeating it. */
export const issuerParts = { Issuer: issuer, IssuerTrial: issuerTrial, HeldIdentity: heldIdentity };

export type IssuersContract = typeof issuersContract;
export type IssuerView = z.infer<typeof issuer>;
export type IssuerTrial = z.infer<typeof issuerTrial>;

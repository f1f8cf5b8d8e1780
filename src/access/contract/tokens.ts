/** API tokens, people who are locked out, and the groups of an identity provider, as they cross the wire. */
import { oc } from '@orpc/contract';
import * as z from 'zod';
import { notFound } from '../../frameworks/contract/parts.ts';
import { day, id, personRef, revision, unitRef, words } from '../../people/contract/parts.ts';
import { dutyNames } from '../duty.ts';
import { mostDutiesOfGroup } from '../scim/bounds.ts';
import { type TokenRouteName, tokenRoutes } from '../token-routes.ts';

const personalScope = z
  .enum(['read', 'write'])
  .describe('read: everything that its owner may read; write: everything that they may do, reading included');

export const tokenView = z.object({
  id,
  name: z.string(),
  begins: z.string().describe('How the token begins, so that one that was found somewhere can be told'),
  scopes: z.array(z.enum(['read', 'write', 'scim'])),
  madeAt: z.string(),
  madeBy: personRef.nullable().describe('null: whoever runs the program'),
  until: day.describe('The last day on which it is taken, in UTC'),
  usedAt: z.string().nullable().describe('When it was last used, to some minutes; null: never'),
  state: z.enum(['works', 'expired', 'revoked']),
  can: z.object({ revoke: z.boolean() }),
});

const tokenList = z.object({
  rows: z.array(tokenView).describe('Those that work, and those that ended within ninety days'),
  latest: day.describe('No token is made for longer'),
  can: z.object({ make: z.boolean() }),
});

const name = words(100).describe('What it is for, so that somebody knows later whether it may go');
const until = day.describe('The last day on which it is taken: a year ahead at most');

/** The token stands in no other answer. */
const madeToken = z.object({
  token: z.string().nullable().describe('Shown now and never again; null: this very request was answered before, and it was shown then'),
  made: tokenView,
});

const lockView = z.object({
  person: personRef,
  at: z.string(),
  source: z.enum(['given', 'scim']).describe('By somebody here, or by the identity provider'),
  by: personRef.nullable().describe('Who did it; null: a program, or whoever runs it'),
});

const groupDuty = z.object({
  duty: z.enum(dutyNames),
  unit: unitRef.nullable().describe('Over this unit and all below it; null: over everything'),
});

const scimGroupView = z.object({
  id,
  name: z.string(),
  members: z.int(),
  duties: z.array(groupDuty).describe('What follows from being in it'),
  changedAt: z.string(),
  can: z.object({ change: z.boolean() }),
  revision,
});

const route = (name: TokenRouteName) => oc.route({ ...tokenRoutes[name], tags: ['access'] });
const forbidden = { FORBIDDEN: { status: 403 } } as const;
const making = { ...forbidden, CONFLICT: { status: 409 }, UNPROCESSABLE: { status: 422 } } as const;
const ofOne = { ...forbidden, ...notFound } as const;

export const tokensContract = {
  tokens: route('tokens').errors(forbidden).output(tokenList),
  makeToken: route('makeToken')
    .errors(making)
    .input(z.object({ name, scopes: z.array(personalScope).min(1).max(2), until }))
    .output(madeToken),
  revokeToken: route('revokeToken').errors(ofOne).input(z.object({ id })).output(tokenView),
  serviceTokens: route('serviceTokens').errors(forbidden).output(tokenList),
  makeServiceToken: route('makeServiceToken').errors(making).input(z.object({ name, until })).output(madeToken),
  revokeServiceToken: route('revokeServiceToken').errors(ofOne).input(z.object({ id })).output(tokenView),
  locks: route('locks')
    .errors(forbidden)
    .output(z.object({ rows: z.array(lockView), can: z.object({ lock: z.boolean(), lift: z.boolean() }) })),
  lock: route('lock')
    .errors({ ...ofOne, ...making })
    .input(z.object({ person: id }))
    .output(lockView),
  liftLock: route('liftLock')
    .errors(ofOne)
    .input(z.object({ person: id }))
    .output(z.object({ person: id })),
  scimGroups: route('scimGroups')
    .errors(forbidden)
    .output(z.object({ rows: z.array(scimGroupView) })),
  setScimGroupDuties: route('setScimGroupDuties')
    .errors({ ...ofOne, ...making, PRECONDITION_FAILED: { status: 412 }, PRECONDITION_REQUIRED: { status: 428 } })
    .input(
      z.object({
        id,
        duties: z
          .array(z.object({ duty: z.enum(dutyNames), unit: id.nullable().optional().describe('null, or not told: over everything') }))
          .max(mostDutiesOfGroup)
          .describe('All that follow from it; what is not among them ends at once for its members'),
      }),
    )
    .output(scimGroupView),
};

/** The parts by name, so that a description of the routes can point at each instead of repeating it. */
export const tokenParts = { Token: tokenView, MadeToken: madeToken, Lock: lockView, ScimGroup: scimGroupView };

export type TokensContract = typeof tokensContract;
export type TokenView = z.infer<typeof tokenView>;
export type MadeToken = z.infer<typeof madeToken>;
export type LockView = z.infer<typeof lockView>;
export type ScimGroupView = z.infer<typeof scimGroupView>;

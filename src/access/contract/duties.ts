/** Duties, who has access, looking with somebody's eyes, and the policy, as they cross the wire. */
import { oc } from '@orpc/contract';
import * as z from 'zod';
import { notFound } from '../../frameworks/contract/parts.ts';
import { after, day, id, limit, next, personRef, revision, total, unitRef, words } from '../../people/contract/parts.ts';
import { dutyNames } from '../duty.ts';
import { type DutyRouteName, dutyRoutes } from '../duty-routes.ts';

const dutyName = z.enum(dutyNames);
const query = words(200).optional().describe('Beginnings of words of the name, number or address; all of them must be there');

/** Where a duty comes from. */
const dutySource = z.object({
  kind: z.enum(['given', 'issuer', 'scim']).describe('Given by somebody here, or following from a group: of an issuer, or by SCIM'),
  title: z.string().nullable().describe('Of the issuer; null where it is gone, and for the others'),
});

export const dutyView = z.object({
  id,
  person: personRef,
  duty: dutyName,
  unit: unitRef.extend({ closedOn: day.nullable() }).nullable().describe('Over this unit and all below it; null: over everything'),
  source: dutySource,
  from: day,
  until: day.nullable().describe('The last day of it; null: until further notice'),
  state: z.enum(['holds', 'comes', 'over']).describe('over: its days are past, or the person has left'),
  can: z.object({ change: z.boolean().describe('Say which day is the last'), end: z.boolean().describe('End it at once') }),
  revision,
});

const dutiesAsked = z.object({
  query,
  person: id.optional(),
  duty: dutyName.optional(),
  unit: id.optional().describe('Over exactly this unit'),
  state: z.enum(['open', 'over', 'all']).optional().describe('open unless told: those that hold, and those to come'),
  after,
  limit: limit(50),
});

const abilities = z.object({ give: z.boolean(), invite: z.boolean() });

const dutyList = z.object({ rows: z.array(dutyView), next, total, can: abilities.pick({ give: true }) });

const givenDuty = z.object({
  person: id,
  duty: dutyName,
  unit: id.nullable().optional().describe('null, or not told: over everything'),
  from: day.optional().describe('Today unless told; not before'),
  until: day.nullable().optional().describe('The last day of it; null, or not told: until further notice'),
});

/** Coarse on purpose: who signs in when is nobody's business to the minute. */
export const lastSeen = z.enum(['today', 'week', 'month', 'longer', 'nowhere']);

export const accountRow = z.object({
  person: personRef,
  title: z.string().nullable().describe('Of the substantive position today'),
  email: z.string().nullable().describe('The address they sign in with; null: they have no account'),
  lastSeen: lastSeen
    .nullable()
    .describe('When they were last here, roughly; nowhere: no session of theirs is open; null: they have no account'),
  locked: z.boolean().describe('Is locked out: works here and cannot sign in'),
  left: z.boolean().describe('Has left: nobody who has left signs in'),
  duties: z.array(dutyView).describe('Those that hold and those to come'),
  can: z.object({
    view: z.boolean().describe('Look with their eyes'),
    give: z.boolean().describe('Give them a duty'),
    lock: z.boolean().describe('Lock them out, or let them in again'),
  }),
});

const accountsAsked = z.object({
  query,
  duty: z
    .enum([...dutyNames, 'any'])
    .optional()
    .describe('Only who has this duty; any: whichever'),
  after,
  limit: limit(50),
});

export const viewing = z.object({
  viewing: z
    .object({
      person: personRef.describe('With whose eyes'),
      by: personRef.describe('Who looks'),
      until: z.string().describe('It ends by itself then'),
    })
    .nullable(),
});

const told = { says: z.string().describe('In words') };
const act = { act: z.string().describe('`person.change`'), ...told };

export const policyView = z.object({
  rooms: z
    .array(
      z.object({
        name: z.string(),
        title: z.string(),
        acts: z.array(
          z.object({
            ...act,
            may: z.array(z.object({ relation: z.string(), ...told })).describe('Who may: whoever stands so to what it is about'),
          }),
        ),
      }),
    )
    .describe('Everything that is allowed, and to whom; what is not here is refused'),
  duties: z.array(
    z.object({
      duty: dutyName,
      title: z.string(),
      means: z.string().describe('What it is for, in words'),
      ofUnits: z.boolean().describe('Whether it may be held over a unit and all below it'),
      acts: z.array(z.object({ room: z.string(), ...act })).describe('What it lets somebody do'),
    }),
  ),
  principles: z.array(z.object({ title: z.string(), ...told })).describe('What holds everywhere'),
});

const refusals = { CONFLICT: { status: 409 }, UNPROCESSABLE: { status: 422 }, FORBIDDEN: { status: 403 } } as const;
const revisions = { PRECONDITION_FAILED: { status: 412 }, PRECONDITION_REQUIRED: { status: 428 } } as const;
const route = (name: DutyRouteName) => oc.route({ ...dutyRoutes[name], tags: ['access'] });
const forbidden = { FORBIDDEN: { status: 403 } } as const;

export const dutiesContract = {
  accounts: route('accounts')
    .errors(forbidden)
    .input(accountsAsked)
    .output(z.object({ rows: z.array(accountRow), next, total, can: abilities })),
  duties: route('duties').errors(forbidden).input(dutiesAsked).output(dutyList),
  giveDuty: route('giveDuty').errors(refusals).input(givenDuty).output(dutyView),
  changeDuty: route('changeDuty')
    .errors({ ...notFound, ...refusals, ...revisions })
    .input(z.object({ id, until: day.nullable() }))
    .output(dutyView),
  endDuty: route('endDuty')
    .errors({ ...notFound, ...refusals, ...revisions })
    .input(z.object({ id }))
    .output(z.object({ id })),
  viewing: route('viewing').output(viewing),
  view: route('view')
    .errors(refusals)
    .input(z.object({ person: id }))
    .output(viewing),
  endViewing: route('endViewing').output(viewing),
  policy: route('policy').output(policyView),
};

/** The parts by name, so that a description of the routes can point at each instead of repeating it. */
export const dutyParts = { Duty: dutyView, AccountRow: accountRow, Viewing: viewing, Policy: policyView };

export type DutiesContract = typeof dutiesContract;
export type DutyView = z.infer<typeof dutyView>;
export type DutiesAsked = z.infer<typeof dutiesAsked>;
export type DutyList = z.infer<typeof dutyList>;
export type GivenDuty = z.infer<typeof givenDuty>;
export type AccountRow = z.infer<typeof accountRow>;
export type AccountsAsked = z.infer<typeof accountsAsked>;
export type LastSeen = z.infer<typeof lastSeen>;
export type ViewingView = z.infer<typeof viewing>;
export type PolicyView = z.infer<typeof policyView>;

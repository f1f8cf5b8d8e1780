/** What is kept of somebody, erasing it, how long things are kept, and reading the audit: the shapes that cross the wire. */
import { oc } from '@orpc/contract';
import * as z from 'zod';
import { notFound } from '../../frameworks/contract/parts.ts';
import { after, byId, day, digest, id, limit, next, words } from '../../people/contract/parts.ts';
import { isStorable } from '../../platform/storable.ts';
import { mostDays, mostMonths } from '../retention.ts';
import { type RightsRouteName, rightsRoutes } from '../rights-routes.ts';

const moment = z.iso.datetime();
const fact = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const section = z.object({
  share: z.string().describe('The part of Gradus that keeps it'),
  key: z.string(),
  title: z.string(),
  about: z.string().describe('What it is, and what it is for'),
  fields: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      kind: z.enum(['text', 'day', 'moment', 'number', 'yes-no']),
      values: z.record(z.string(), z.string()).optional().describe('What the words of programs in it mean'),
    }),
  ),
  entries: z.array(z.record(z.string(), fact)).describe('The first of them'),
  count: z.int().describe('How many there are in all'),
  withheld: z.boolean().describe('Opinions, which this reader may not see: counted and not shown'),
});

export const personalData = z.object({
  person: z.object({ id, name: z.string(), number: z.string() }),
  madeAt: moment,
  keptFor: z.int().nullable().describe('Months after leaving; null: until somebody erases it'),
  leftOn: day.nullable(),
  sections: z.array(section),
  unreleased: z
    .array(z.object({ share: z.string(), key: z.string(), title: z.string(), what: z.string(), when: day.nullable() }))
    .describe('What is not yet released: that it is there, and when it will be shown, where that is known'),
});

const fate = z.enum(['erased', 'emptied', 'kept']);
const part = z.object({
  share: z.string(),
  key: z.string(),
  fate: fate.describe('erased: gone; emptied: the place stays, its words go; kept: stays as it is'),
  title: z.string(),
  why: z.string(),
  count: z.int(),
  names: z.array(z.string()).describe('What some of them are called'),
});

export const erasurePlan = z.object({
  person: z.object({ id, name: z.string(), number: z.string() }),
  leftOn: day.nullable(),
  digest: digest.nullable().describe('Names this plan: erasing takes exactly it; null while it cannot be applied'),
  refusals: z.array(z.object({ code: z.string(), message: z.string(), hint: z.string().nullable() })),
  parts: z.array(part),
});

export const erased = z.object({
  id,
  erasedAt: moment,
  parts: z.array(z.object({ share: z.string(), key: z.string(), fate, count: z.int() })),
  salts: z.int().describe('How many digests of the audit nobody can hold a guess against any more'),
});

const days = z.int().min(1).max(mostDays);
const retentionRules = z
  .object({
    peopleMonths: z.int().min(1).max(mostMonths).nullable().describe('After leaving; null: until an administrator erases them'),
    erasePeople: z.boolean().describe('Whether Gradus erases them itself when their time has come; else it lists them'),
    importDays: days.describe('Files of imports and what their plans say of people, after they were read in'),
    noticeDays: days.nullable().describe('Notices of an inbox; null: as long as the person is kept'),
    sessionDays: days.describe('Sessions, after they ended'),
    invitationDays: days.describe('Invitations, after they were used or expired'),
  })
  .refine(({ peopleMonths, erasePeople }) => !erasePeople || peopleMonths !== null, {
    path: ['erasePeople'],
    message: 'erasing by itself needs a time',
  });

export const retentionView = z.object({
  rules: retentionRules,
  usual: retentionRules.describe('What holds where nobody said anything'),
  lookedAt: moment.nullable().describe('When what was due was last removed'),
  can: z.object({ change: z.boolean() }),
  revision: z.int().min(0).describe('What `If-Match` has to name, in quotes'),
});

const dueThing = z.object({ key: z.string(), count: z.int(), before: moment.describe('What is older is due') });
const duePerson = z.object({
  id,
  name: z.string(),
  number: z.string(),
  leftOn: day,
  dueOn: day,
  reports: z.int().describe('How many still report to them, today or later: they cannot be erased before'),
});

export const removalPlan = z.object({
  things: z.array(dueThing),
  people: z.array(duePerson).describe('Whose time has come, the longest due first; the first hundred'),
  peopleCount: z.int(),
  erasesPeople: z.boolean().describe('Whether they would be erased, or are only listed'),
});

export const removed = z.object({
  things: z.array(dueThing),
  erased: z.int().describe('People'),
  left: z.int().describe('People who wait'),
});

const plain = (most: number) => z.string().min(1).max(most).refine(isStorable, 'words that can be kept');
export const auditFilter = z.object({
  actorKind: z.enum(['person', 'operator', 'program']).optional(),
  actor: plain(100).optional().describe('The id of who did it'),
  action: plain(100).optional().describe('One action, as `person.create`, or a group of them: `person.`'),
  subjectKind: plain(100).optional(),
  subject: plain(1000).optional().describe('The id of what it was done to; of that kind, where one is named'),
  from: day.optional(),
  until: day.optional().describe('This day included'),
});
export const auditAsked = auditFilter.extend({ after, limit: limit(50) });

const named = z.object({
  kind: z.string(),
  id: z.string(),
  name: z.string().nullable().describe('null: it has none, or has it no longer'),
});
const auditEntry = z.object({
  sequence: z.int(),
  at: moment,
  actor: named,
  action: z.string(),
  subject: named,
});
export const auditList = z.object({ entries: z.array(auditEntry), next, head: z.int().describe('The number of the last entry there is') });

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const verificationAsked = z
  .object({
    sequence: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().describe('Of a head that was noted down earlier'),
    hash: hash.optional(),
  })
  .refine(({ sequence, hash }) => (sequence === undefined) === (hash === undefined), 'both or neither');
export const verification = z.object({
  at: moment,
  entries: z.int(),
  faults: z
    .array(z.object({ sequence: z.int(), fault: z.enum(['missing', 'altered', 'head']) }))
    .describe('The first hundred; none: the audit is as it was written'),
  faultCount: z.int(),
  head: z
    .object({ sequence: z.int(), hash: z.string() })
    .describe('To be noted down elsewhere: later it shows whether the end was written anew'),
  contains: z.boolean().nullable().describe('Whether the earlier head is part of it; null where none was named'),
});

const forbidden = { NOT_ALLOWED: { status: 403 } } as const;
const conflicts = { CONFLICT: { status: 409 }, UNPROCESSABLE: { status: 422 } } as const;
const base = (name: RightsRouteName) => oc.route({ ...rightsRoutes[name], tags: ['rights'] }).errors(forbidden);

export const rightsContract = {
  data: base('data').errors(notFound).input(byId).output(personalData),
  planErasure: base('planErasure').errors(notFound).input(byId).output(erasurePlan),
  erase: base('erase')
    .errors({ ...notFound, ...conflicts })
    .input(byId.extend({ plan: digest, name: words(200).describe('The name of the person, typed by who erases them') }))
    .output(erased),
  retention: base('retention').output(retentionView),
  setRetention: base('setRetention')
    .errors({ PRECONDITION_FAILED: { status: 412 }, PRECONDITION_REQUIRED: { status: 428 } })
    .input(retentionRules)
    .output(retentionView),
  planRemoval: base('planRemoval').input(retentionRules).output(removalPlan),
  remove: base('remove').output(removed),
  audit: base('audit')
    .errors({ UNPROCESSABLE: { status: 422 } })
    .input(auditAsked)
    .output(auditList),
  verification: base('verification').input(verificationAsked).output(verification),
};

/** The parts by name, for the description of the API. */
export const rightsParts = {
  PersonalData: personalData,
  ErasurePlan: erasurePlan,
  RetentionRules: retentionRules,
  AuditEntry: auditEntry,
};

export type RightsContract = typeof rightsContract;
export type PersonalDataView = z.infer<typeof personalData>;
export type ErasurePlanView = z.infer<typeof erasurePlan>;
export type Erased = z.infer<typeof erased>;
export type RetentionView = z.infer<typeof retentionView>;
export type RemovalPlan = z.infer<typeof removalPlan>;
export type Removed = z.infer<typeof removed>;
export type AuditFilter = z.infer<typeof auditFilter>;
export type AuditAsked = z.infer<typeof auditAsked>;
export type AuditList = z.infer<typeof auditList>;
export type Verification = z.infer<typeof verification>;

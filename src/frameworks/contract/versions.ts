/**
 * Published versions as they cross the wire: the plan of what publishing would change, what was published, what waits for
 * approval, and which version a unit lives under. Apart from the reads of a handbook, for these need a database.
 */
import { oc } from '@orpc/contract';
import * as z from 'zod';
import { isStorable } from '../../platform/storable.ts';
import { type VersionRouteName, versionRoutes } from '../version-routes.ts';
import { mostNotes } from '../versions/version.ts';
import { gradeCounts as counts, grade, notFound, ref } from './parts.ts';
import { pastChange } from './past.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .describe('`YYYY-MM-DD`');

const notes = z.string().max(mostNotes).describe('Markdown: why, and what to mind');

export const versionRef = z.object({
  id: z.string().describe('`sha256-` and the digest of what is in it'),
  short: z.string().describe('The first ten digits of that: enough to name it by'),
});

export const actor = z.object({
  kind: z.enum(['person', 'operator', 'program']),
  id: z.string(),
  name: z.string().nullable().describe('Of a person, where it is known'),
});

/** A version taking effect, once: the same version may be published again after another. */
export const publication = z.object({
  sequence: z.int().describe('1 is the first; each is one more than the one before'),
  version: versionRef,
  base: versionRef.nullable().describe('What was published before it; null: nothing was'),
  effective: day.describe('From this day on it holds'),
  notes,
  at: z.string().describe('When it was published'),
  by: actor,
  approvedBy: actor.nullable().describe('Who else said yes, where two are asked'),
  counts: counts.describe('Changes from its base, by how grave they are'),
  people: z.int().nullable().describe('How many held a level or role that it reached; null: nobody counted'),
  standing: z
    .enum(['held', 'holds', 'comes'])
    .describe('Whether a later one has taken its place, it holds today, or its day is still to come'),
});

export const versionSummary = z.object({
  version: versionRef,
  title: z.string(),
  counts: z.object({ frameworks: z.int(), levels: z.int(), families: z.int(), roles: z.int(), statements: z.int(), pages: z.int() }),
});

const reachedHolder = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['level', 'role', 'family']),
  grade: grade.nullable().describe('null: its statements stay, and stand elsewhere'),
  counts,
  how: z.enum(['own', 'inherited']).describe('Its own words change, or those of one that it takes over from'),
  people: z.int().nullable().describe('How many hold it; null: nobody counts'),
});

export const reachedUnit = z.object({
  id: z.string().describe('The framework or family'),
  title: z.string(),
  kind: z.enum(['framework', 'family']),
  grade: grade.nullable(),
  holders: z.array(reachedHolder),
});

const changeGroup = z.object({
  grade,
  heading: z.string().describe('Whom it concerns, and in which area'),
  holders: z.array(z.string()).describe('Ids of the levels and roles it concerns, by taking over among them'),
  changes: z.array(pastChange),
});

/** What changes between two versions. */
const difference = z.object({
  grade: grade.nullable().describe('The gravest; null: nothing changes for anybody'),
  counts,
  summary: z.string().describe('The counts in a sentence'),
  units: z.array(reachedUnit).describe('Those that something changes for'),
  people: z.int().nullable().describe('How many hold one of these; null: nobody counts'),
  groups: z.array(changeGroup).describe('Gravest first, word by word'),
  shared: z
    .array(z.object({ file: z.string(), pages: z.int(), holders: z.array(z.string()), text: z.string() }))
    .describe('Changed files that several pages take in, and whom they reach'),
  lineage: z
    .object({ kept: z.int(), reworded: z.int(), moved: z.int(), split: z.int(), merged: z.int(), added: z.int(), dropped: z.int() })
    .describe('Statements by what became of them'),
});

const refusal = z.object({
  code: z.string(),
  message: z.string(),
  hint: z.string().nullable(),
  places: z.array(z.object({ file: z.string(), line: z.int(), message: z.string() })).describe('The first of the findings it is about'),
});

export const publishPlan = difference.extend({
  digest: z.string().describe('Names this plan: publishing takes exactly it'),
  base: versionRef.nullable(),
  version: versionSummary,
  earliest: day.nullable().describe('No earlier day can be its first; null: any can, for it is the first version'),
  today: day,
  refusals: z.array(refusal).describe('Why it cannot be published as it is; empty when it can'),
  asksApproval: z.boolean().describe('Whether somebody else has to say yes'),
  can: z.object({ publish: z.boolean() }).describe('What the asker may do'),
});

export const proposal = z.object({
  id: z.string(),
  state: z.enum(['open', 'stale', 'published', 'withdrawn']).describe('`stale`: the pages, or what is published, are others by now'),
  plan: z.string().describe('The digest of its plan'),
  version: versionRef,
  base: versionRef.nullable(),
  effective: day,
  notes,
  counts,
  people: z.int().nullable(),
  by: actor,
  at: z.string(),
  decidedBy: actor.nullable(),
  decidedAt: z.string().nullable(),
  isOwn: z.boolean().describe('Whether who asks proposed it'),
  mayWithdraw: z.boolean(),
  mayApprove: z.boolean().describe('Whether who asks may approve it: nobody approves what is their own'),
  revision: z.int(),
});

const versionChanges = difference.extend({ from: versionRef, to: versionRef });

const areaOfChanges = z.object({
  row: z.string(),
  title: z.string(),
  changes: z.array(
    pastChange.extend({
      kind: z.enum(['added', 'dropped', 'reworded', 'moved', 'moved-in', 'moved-out', 'split', 'merged']),
      from: ref.nullable().describe('The level, role or family it was taken over from, or is; null: its own words'),
      statement: z.string().nullable().describe('Its id in the later version; null: it is no longer there'),
    }),
  ),
});

export const changesForHolder = z.object({
  from: versionRef,
  to: versionRef,
  holder: ref.extend({ kind: z.enum(['level', 'role']), of: ref }),
  state: z.enum(['stays', 'new', 'gone']).describe('Whether the level or role is in both versions, or in one alone'),
  grade: grade.nullable(),
  counts,
  facts: z.array(pastChange).describe('What changed of the level or role itself: its name, its grade, to whom it reports'),
  areas: z.array(areaOfChanges).describe('What it is held to, its own words and those it takes over'),
  below: z
    .array(z.object({ level: ref, areas: z.array(areaOfChanges) }))
    .describe('What lower levels ask and is presumed of it, nearest first'),
});

const adoptionSpan = z.object({
  from: day,
  mode: z
    .enum(['pinned', 'following', 'above'])
    .describe('It keeps one version; it follows what is published; it lives under what the unit above it does'),
  version: versionRef.nullable().describe('The one it keeps'),
});

export const unitAdoption = z.object({
  unit: ref.extend({ kind: z.string(), parent: z.string().nullable() }),
  spans: z.array(adoptionSpan).describe('Its own choices, the earliest first'),
  now: z
    .object({ version: versionRef, by: ref.nullable(), mode: z.enum(['pinned', 'following']) })
    .nullable()
    .describe('What it lives under today, and the unit whose choice that is; null: nothing holds yet'),
  can: z.object({ change: z.boolean() }),
  revision: z.int(),
});

const publishing = z.object({
  approvals: z.int().min(0).max(1).describe('How many others have to say yes before a version is published'),
  can: z.object({ change: z.boolean() }),
  revision: z.int(),
});

const named = z.object({ version: z.string().min(8).max(100).describe('Its hash, or the first eight or more digits of it') });
const byId = z.object({ id: z.uuid() });
const fromTo = {
  from: z.string().min(1).max(100),
  to: z.string().min(1).max(100).optional().describe('Without it, the pages as they are'),
};

/** The code of a problem is that of its message; these are the statuses that an act can end with. */
const refusals = { CONFLICT: { status: 409 }, UNPROCESSABLE: { status: 422 } } as const;
const revisions = { PRECONDITION_FAILED: { status: 412 }, PRECONDITION_REQUIRED: { status: 428 } } as const;

/** No publication has a higher one: it is kept as an integer of four bytes. */
const mostSequence = 2_147_483_647;

const route = (name: VersionRouteName) => oc.route({ ...versionRoutes[name], tags: ['versions'] });

export const versionsContract = {
  list: route('list')
    .input(
      z.object({
        before: z.coerce.number().int().min(1).max(mostSequence).optional().describe('Only those published before this sequence'),
        most: z.coerce.number().int().min(1).max(200).optional().describe('50 unless told'),
      }),
    )
    .output(z.object({ publications: z.array(publication), next: z.int().nullable().describe('`before` of the page that follows') })),
  one: route('one')
    .errors(notFound)
    .input(named)
    .output(versionSummary.extend({ publications: z.array(publication), changes: versionChanges.nullable() })),
  plan: route('plan').output(publishPlan),
  publish: route('publish')
    .errors(refusals)
    .input(
      z.object({ plan: z.string().min(1).max(200), effective: day, notes: notes.refine(isStorable, 'words that can be kept').optional() }),
    )
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('published'), publication }),
        z.object({ outcome: z.literal('proposed'), proposal }),
      ]),
    ),
  proposals: route('proposals').output(z.object({ proposals: z.array(proposal) })),
  approve: route('approve')
    .errors({ ...notFound, ...refusals, ...revisions })
    .input(byId)
    .output(publication),
  withdraw: route('withdraw')
    .errors({ ...notFound, ...refusals, ...revisions })
    .input(byId)
    .output(proposal),
  changes: route('changes').errors(notFound).input(z.object(fromTo)).output(versionChanges),
  changesFor: route('changesFor')
    .errors(notFound)
    .input(z.object({ kind: z.enum(['level', 'role']), id: z.string().min(1).max(1000), ...fromTo }))
    .output(changesForHolder),
  adoptions: route('adoptions').output(z.object({ units: z.array(unitAdoption) })),
  adoption: route('adoption')
    .errors(notFound)
    .input(z.object({ unit: z.string().min(1).max(1000) }))
    .output(unitAdoption),
  adopt: route('adopt')
    .errors({ ...notFound, ...refusals, ...revisions })
    .input(
      z.object({
        unit: z.string().min(1).max(1000),
        from: day,
        mode: z.enum(['pinned', 'following', 'above']),
        version: z.string().min(8).max(100).optional().describe('The one it keeps, when it is pinned'),
      }),
    )
    .output(unitAdoption),
  publishing: route('publishing').output(publishing),
  setPublishing: route('setPublishing')
    .errors(revisions)
    .input(publishing.pick({ approvals: true }))
    .output(publishing),
};

/** The parts by name, so that a description of the routes can point at each instead of repeating it. */
export const versionParts = {
  Actor: actor,
  Adoption: unitAdoption,
  ChangeGroup: changeGroup,
  ChangesForHolder: changesForHolder,
  Proposal: proposal,
  Publication: publication,
  PublishPlan: publishPlan,
  ReachedUnit: reachedUnit,
  VersionRef: versionRef,
};

export type VersionsContract = typeof versionsContract;
export type VersionRef = z.infer<typeof versionRef>;
export type ActorRef = z.infer<typeof actor>;
export type Publication = z.infer<typeof publication>;
export type VersionSummary = z.infer<typeof versionSummary>;
export type ReachedUnit = z.infer<typeof reachedUnit>;
export type Difference = z.infer<typeof difference>;
export type PublishPlanView = z.infer<typeof publishPlan>;
export type Proposal = z.infer<typeof proposal>;
export type ChangesForHolder = z.infer<typeof changesForHolder>;
export type UnitAdoption = z.infer<typeof unitAdoption>;

/** Publishing exactly the plan that was shown: at once, or by the word of a second person where the organisation asks for it. */
import type { Change } from '../../../platform/database/database.ts';
import { type Day, dayAt, isDay } from '../../../platform/day.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import {
  dayUnknown,
  planBaseMoved,
  planPagesMoved,
  planToldOtherwise,
  planUnknown,
  proposalOwn,
  proposalPublished,
  proposalStale,
  proposalUnknown,
  proposalWithdrawn,
  publishDayEarly,
  publishDayPast,
} from '../../messages.generated.ts';
import { differsFrom, earliestDay, type PublishPlan } from '../../versions/plan.ts';
import { shortOf } from '../../versions/version.ts';
import type { Handbook } from '../handbook.ts';
import type { KeptVersion } from './kept-version.ts';
import { allOf, type MakePlan, type PeopleHeldTo, type PlanNow, peopleReached, postKey } from './plan-now.ts';
import type { ReadVersion } from './recent-versions.ts';
import { type ProposalRow, type PublicationRow, type VersionsStore, versionsIn } from './store.ts';

export interface Publishing {
  makePlan: MakePlan;
  readVersion: ReadVersion;
  keptVersionOf: (handbook: Handbook) => Promise<KeptVersion>;
  peopleHeldTo: PeopleHeldTo | null;
}

export interface Wanted {
  /** The digest of the plan that was shown. */
  plan: string;
  effective: Day;
  notes: string;
}

export type Outcome = { outcome: 'published'; publication: PublicationRow } | { outcome: 'proposed'; proposal: ProposalRow };

/** What is answered, made in the same transaction: a request that is repeated gets the very same. */
export type Tell<From, T> = (done: From, change: Change) => Promise<T>;

/** @throws Refusal where the plan is another by now, may not be published, or the day cannot be its first */
export async function publish<T>(
  parts: Publishing,
  present: Handbook,
  asked: Pick<Asked, 'change' | 'revisionIs'>,
  wanted: Wanted,
  tell: Tell<Outcome, T>,
): Promise<T> {
  if (!isDay(wanted.effective)) throw new Refusal(422, dayUnknown({ day: wanted.effective }));
  // What takes long is done before the transaction: others wait for its end.
  const kept = await parts.keptVersionOf(present);
  return asked.change(async (change) => {
    const store = versionsIn(change.db, change.organization);
    // Whether one person is enough stays as it is until this is done.
    const { publish_approvals: approvals } = await store.settingsHeld();
    const now = await soundPlan(parts, present, change, store, wanted);
    const { plan } = now;
    if (approvals === 0) {
      const by = { actor: change.actor, approver: null };
      return tell({ outcome: 'published', publication: await takeEffect(parts, change, store, { ...now, kept, wanted, by }) }, change);
    }
    const people = allOf(await peopleReached(change.db, change.organization, plan, wanted.effective, parts.peopleHeldTo));
    const proposal = await store.propose({
      proposal_id: change.newId(),
      state: 'open',
      plan: plan.digest,
      version: plan.version,
      base: plan.base,
      effective_day: wanted.effective,
      notes: wanted.notes,
      ...countsOf(plan),
      people,
      proposed_at: change.at,
      actor_kind: change.actor.kind,
      actor_id: change.actor.id,
      decided_at: null,
      decider_kind: null,
      decider_id: null,
      sequence: null,
      revision: 1,
    });
    auditProposal(change, 'version.propose', proposal);
    asked.revisionIs(1);
    return tell({ outcome: 'proposed', proposal }, change);
  });
}

/** Who approves is another than who proposed, and says yes to exactly what was proposed. */
export async function approve<T>(
  parts: Publishing,
  present: Handbook,
  asked: Asked,
  id: string,
  tell: Tell<PublicationRow, T>,
): Promise<T> {
  const kept = await parts.keptVersionOf(present);
  return asked.change(async (change) => {
    const store = versionsIn(change.db, change.organization);
    const proposal = await openProposal(store, asked, id);
    const { actor } = change;
    if (proposal.actor_kind === actor.kind && proposal.actor_id === actor.id) throw new Refusal(409, proposalOwn());
    const wanted = { plan: proposal.plan, effective: proposal.effective_day, notes: proposal.notes };
    const now = await parts.makePlan(store, change.organization, present);
    if (now.plan.digest !== proposal.plan) throw new Refusal(409, proposalStale());
    refuseUnsound(now, wanted, dayAt(change.at));
    const proposer = { kind: proposal.actor_kind, id: proposal.actor_id };
    const by = { actor: proposer, approver: actor };
    const publication = await takeEffect(parts, change, store, { ...now, kept, wanted, by });
    const decided = await decide(change, store, proposal, 'published', publication.sequence);
    auditProposal(change, 'version.approve', decided);
    asked.revisionIs(decided.revision);
    return tell(publication, change);
  });
}

export async function withdraw<T>(asked: Asked, id: string, tell: Tell<ProposalRow, T>): Promise<T> {
  return asked.change(async (change) => {
    const store = versionsIn(change.db, change.organization);
    const decided = await decide(change, store, await openProposal(store, asked, id), 'withdrawn', null);
    auditProposal(change, 'version.withdraw', decided);
    asked.revisionIs(decided.revision);
    return tell(decided, change);
  });
}

async function openProposal(store: VersionsStore, asked: Asked, id: string): Promise<ProposalRow> {
  const proposal = await store.proposal(id);
  if (!proposal) throw new Refusal(404, proposalUnknown({ id }), { suggestions: [] });
  asked.mustBe(proposal.revision);
  if (proposal.state === 'withdrawn') throw new Refusal(409, proposalWithdrawn());
  if (proposal.state === 'published') throw new Refusal(409, proposalPublished({ version: shortOf(proposal.version) }));
  return proposal;
}

function decide(
  { at, actor }: Change,
  store: VersionsStore,
  { proposal_id, revision }: ProposalRow,
  state: 'published' | 'withdrawn',
  sequence: number | null,
): Promise<ProposalRow> {
  const by = { decided_at: at, decider_kind: actor.kind, decider_id: actor.id };
  return store.decide(proposal_id, { state, ...by, sequence, revision: revision + 1 });
}

async function soundPlan(parts: Publishing, present: Handbook, change: Change, store: VersionsStore, wanted: Wanted): Promise<PlanNow> {
  const now = await parts.makePlan(store, change.organization, present);
  refuseOther(now.plan, wanted.plan);
  refuseUnsound(now, wanted, dayAt(change.at));
  return now;
}

/** Exactly what was shown is applied: what became another meanwhile is named. */
function refuseOther(plan: PublishPlan, asked: string): void {
  const difference = differsFrom(asked, plan);
  if (difference === null) return;
  const members = { plan: plan.digest };
  const [[base, version], [baseNow, versionNow]] = [asked.split('.'), plan.digest.split('.')];
  if (difference === 'base') throw new Refusal(409, planBaseMoved({ planned: base ?? '', now: baseNow ?? '' }), members);
  if (difference === 'pages') throw new Refusal(409, planPagesMoved({ planned: version ?? '', now: versionNow ?? '' }), members);
  throw difference === 'told' ? new Refusal(409, planToldOtherwise(), members) : new Refusal(422, planUnknown({ plan: asked }), members);
}

function refuseUnsound({ plan: { refusals }, latest }: PlanNow, { effective }: Wanted, today: Day): void {
  const [first, ...others] = refusals;
  if (first)
    throw new Refusal(409, first.said, { refusals: [first, ...others].map(({ said }) => said.code.toUpperCase().replaceAll('-', '_')) });
  const earliest = earliestDay(today, latest && { effective: latest.effective_day });
  if (earliest === null || effective >= earliest) return;
  if (latest && earliest > today)
    throw new Refusal(422, publishDayEarly({ day: effective, earliest, version: shortOf(latest.version) }), { earliest });
  throw new Refusal(422, publishDayPast({ day: effective, earliest }), { earliest });
}

interface Effect extends PlanNow {
  kept: KeptVersion;
  wanted: Wanted;
  by: { actor: Change['actor']; approver: Change['actor'] | null };
}

async function takeEffect(
  parts: Publishing,
  change: Change,
  store: VersionsStore,
  { plan, lineage, latest, kept, wanted, by }: Effect,
): Promise<PublicationRow> {
  const { db, organization, at } = change;
  const people = await peopleReached(db, organization, plan, wanted.effective, parts.peopleHeldTo);
  const sequence = (latest?.sequence ?? 0) + 1;
  const row: Omit<PublicationRow, 'organization_id'> = {
    sequence,
    version: plan.version,
    base: plan.base,
    effective_day: wanted.effective,
    notes: wanted.notes,
    plan: plan.digest,
    ...countsOf(plan),
    people: allOf(people),
    published_at: at,
    actor_kind: by.actor.kind,
    actor_id: by.actor.id,
    approver_kind: by.approver?.kind ?? null,
    approver_id: by.approver?.id ?? null,
  };
  await store.keep(kept);
  if (!(await store.publish(row))) {
    const now = await store.latest();
    throw new Refusal(409, planBaseMoved({ planned: plan.base === null ? '-' : shortOf(plan.base), now: shortOf(now?.version ?? '') }));
  }
  await store.addLineage(sequence, lineage);
  await store.addReach(
    plan.units.flatMap(({ holders }) =>
      holders.flatMap((holder) => {
        if (holder.kind === 'family') return [];
        const { kind, id, counts, how } = holder;
        return [{ sequence, kind, holder: id, ...counts, inherited: how === 'inherited', people: people?.get(postKey(holder)) ?? null }];
      }),
    ),
  );
  const { published_at: _, people: __, ...content } = row;
  change.audit({ action: 'version.publish', subject: { kind: 'publication', id: String(sequence) }, content });
  return { organization_id: organization, ...row };
}

function countsOf({ diff }: PublishPlan): { major: number; minor: number; patch: number } {
  return diff?.counts ?? { major: 0, minor: 0, patch: 0 };
}

function auditProposal({ audit }: Change, action: string, row: ProposalRow): void {
  const { proposal_id: id, state, plan, version, base, effective_day, notes, sequence, revision } = row;
  const content = { state, plan, version, base, effective_day, notes, sequence, revision };
  audit({ action, subject: { kind: 'proposal', id }, content });
}

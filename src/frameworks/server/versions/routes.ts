/** The routes of versions: read them, make the plan, publish it, approve what others proposed, let units choose. */
import { implement } from '@orpc/server';
import type { Graph } from '../../../compiler/graph.ts';
import { closest } from '../../../platform/closest.ts';
import type { Db } from '../../../platform/database/database.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import type { Live } from '../../../platform/live.ts';
import { revisionChanged } from '../../../platform/messages.generated.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { type Proposal, type Publication, type UnitAdoption, versionsContract } from '../../contract/versions.ts';
import { holderInNeither } from '../../messages.generated.ts';
import type { SiteSpeech, Spoken } from '../../speech/spoken.ts';
import { publishedOn } from '../../versions/adoption.ts';
import { type BetweenVersions, betweenVersions } from '../../versions/between.ts';
import { changesFor } from '../../versions/changes-for.ts';
import { differenceOf, earliestDay } from '../../versions/plan.ts';
import type { Handbook } from '../handbook.ts';
import { adopt, readAdoption, readAdoptions } from './adopt.ts';
import { type HandbookAt, handbookAt, versionAt } from './handbook-at.ts';
import { countsOf, keptVersionOf } from './kept-version.ts';
import { type PeopleHeldTo, peopleReached, planMaker } from './plan-now.ts';
import { type UnitsWithin, type VersionAccess, type VersionAct, type VersionsPolicy, versionAccess, versionsPolicy } from './policy.ts';
import { approve, type Publishing, publish, withdraw } from './publish.ts';
import { recentVersions } from './recent-versions.ts';
import { shapeChangesFor } from './shape-changes-for.ts';
import { type Names, shapeDifference, shapeProposal, shapePublication, shapeRefusals, versionRefOf } from './shape-versions.ts';
import { type ProposalRow, type PublicationRow, type VersionsStore, versionsIn } from './store.ts';

/** What versions need to know of people, which is a room to the right. */
export interface PeopleKnown {
  heldTo: PeopleHeldTo;
  unitsWithin: UnitsWithin;
  /** What some people are called. */
  names: (db: Db, organization: string, ids: readonly string[]) => Promise<Names>;
}

export interface Versions {
  handbookAt: HandbookAt;
  publishing: Publishing;
  router: ReturnType<typeof routesOf>;
}

/** Everything of versions in one process; what was read last stays at hand in it. */
export function versionsOf(handbook: Live<Handbook>, people: PeopleKnown | null = null, policy: VersionsPolicy = versionsPolicy): Versions {
  const readVersion = recentVersions();
  const publishing = { makePlan: planMaker(readVersion), readVersion, keptVersionOf, peopleHeldTo: people?.heldTo ?? null };
  return {
    handbookAt: handbookAt(readVersion),
    publishing,
    router: routesOf(handbook, publishing, people, versionAccess(policy, people?.unitsWithin ?? null)),
  };
}

type Speaking = Asked & Spoken;

function routesOf(handbook: Live<Handbook>, parts: Publishing, people: PeopleKnown | null, access: VersionAccess) {
  const os = implement(versionsContract).$context<Speaking>();
  const present = ({ speech }: Spoken) => handbook.current().in(speech);
  const reading = <T>(asked: Asked, work: (store: VersionsStore, db: Db) => Promise<T>): Promise<T> =>
    asked.read(async (db) => {
      await access.allow(asked, db, 'version.read');
      return work(versionsIn(db, asked.organization), db);
    });
  /** What is allowed is asked in the transaction that does it. */
  const allowed = (asked: Asked, act: VersionAct, unit?: string): Asked => ({
    ...asked,
    change: (work) =>
      asked.change(async (change) => {
        await access.allow(asked, change.db, act, unit);
        return work(change);
      }),
  });
  const namesOf = async (db: Db, organization: string, actors: readonly { kind: string | null; id: string | null }[]): Promise<Names> => {
    const ids = [...new Set(actors.flatMap(({ kind, id }) => (kind === 'person' && id !== null ? [id] : [])))];
    return people === null || ids.length === 0 ? new Map() : people.names(db, organization, ids);
  };
  const shapeAll = async (
    store: VersionsStore,
    db: Db,
    { organization, today }: Asked,
    rows: readonly PublicationRow[],
  ): Promise<Publication[]> => {
    const names = await namesOf(db, organization, rows.flatMap(whoPublished));
    const holds = publishedOn(await store.effects(), today)?.sequence ?? 0;
    return rows.map((row) => shapePublication(row, holds, names));
  };
  const shapeOne = async (store: VersionsStore, db: Db, context: Asked, row: PublicationRow): Promise<Publication> =>
    (await shapeAll(store, db, context, [row]))[0] as Publication;
  const shapeProposals = async (store: VersionsStore, db: Db, context: Speaking, rows: readonly ProposalRow[]) => {
    const names = await namesOf(db, context.organization, rows.flatMap(whoProposed));
    const isAnyOpen = rows.some(({ state }) => state === 'open');
    const now = isAnyOpen ? (await parts.makePlan(store, context.organization, present(context))).plan.digest : null;
    const approves = await access.may(context, db, 'version.approve');
    return rows.map((row) => shapeProposal(row, context.actor, now, names, approves));
  };
  /** Two versions by name; the second may be left out: the pages as they are. */
  const between = async (store: VersionsStore, context: Speaking, { from, to }: { from: string; to?: string | undefined }) => {
    const { organization } = context;
    const graphOf = async (version: string) => ((await parts.readVersion(store, organization, version)) as Handbook).graph;
    const [one, other] = [await versionAt(store, from), to === undefined ? null : await versionAt(store, to)];
    const [before, after] = [await graphOf(one), other === null ? present(context).graph : await graphOf(other)];
    return { versions: betweenVersions(before, after), ids: [one, other ?? after.version] as const };
  };
  const differing = async (db: Db, context: Speaking, versions: BetweenVersions, [from, to]: readonly [string, string]) => {
    const difference = differenceOf(versions);
    const counted = await peopleReached(db, context.organization, difference, context.today, parts.peopleHeldTo);
    return { from: versionRefOf(from), to: versionRefOf(to), ...shapeDifference(difference, counted, context.speech) };
  };

  const able = async (context: Asked, db: Db, unit: Omit<UnitAdoption, 'can'>): Promise<UnitAdoption> => ({
    ...unit,
    can: { change: await access.may(context, db, 'adoption.change', unit.unit.id) },
  });

  return os.router({
    list: os.list.handler(({ input: { before, most = 50 }, context }) =>
      reading(context, async (store, db) => {
        const rows = await store.publications({ before, most: most + 1 });
        const publications = await shapeAll(store, db, context, rows.slice(0, most));
        return { publications, next: rows.length > most ? (publications.at(-1)?.sequence ?? null) : null };
      }),
    ),
    one: os.one.handler(({ input: { version: name }, context }) =>
      reading(context, async (store, db) => {
        const version = await versionAt(store, name);
        const { title, counts } = await store.summary(version);
        const publications = await shapeAll(store, db, context, await store.publications({ version }));
        const base = publications[0]?.base?.id;
        const compared = base === undefined ? null : await between(store, context, { from: base, to: version });
        const changes = compared && (await differing(db, context, compared.versions, compared.ids));
        return { version: versionRefOf(version), title, counts, publications, changes };
      }),
    ),
    plan: os.plan.handler(({ context }) =>
      reading(context, async (store, db) => {
        const { graph, title } = present(context);
        const { plan, latest } = await parts.makePlan(store, context.organization, present(context));
        const counted = await peopleReached(db, context.organization, plan, context.today, parts.peopleHeldTo);
        return {
          digest: plan.digest,
          base: plan.base === null ? null : versionRefOf(plan.base),
          version: { version: versionRefOf(plan.version), title, counts: countsOf(graph) },
          ...shapeDifference(plan, counted, context.speech),
          earliest: earliestDay(context.today, latest && { effective: latest.effective_day }),
          today: context.today,
          refusals: shapeRefusals(plan.refusals, context.speech),
          asksApproval: (await store.settings()).publish_approvals > 0,
          can: { publish: await access.may(context, db, 'version.publish') },
        };
      }),
    ),
    publish: os.publish.handler(({ input: { plan, effective, notes = '' }, context }) =>
      publish(
        parts,
        present(context),
        allowed(context, 'version.publish'),
        { plan, effective, notes },
        async (done, { db, organization }) => {
          const store = versionsIn(db, organization);
          if (done.outcome === 'published')
            return { outcome: 'published' as const, publication: await shapeOne(store, db, context, done.publication) };
          const [proposal] = await shapeProposals(store, db, context, [done.proposal]);
          return { outcome: 'proposed' as const, proposal: proposal as Proposal };
        },
      ),
    ),
    proposals: os.proposals.handler(({ context }) =>
      reading(context, async (store, db) => ({ proposals: await shapeProposals(store, db, context, await store.proposals()) })),
    ),
    approve: os.approve.handler(({ input: { id }, context }) =>
      approve(parts, present(context), allowed(context, 'version.approve'), id, (row, { db, organization }) =>
        shapeOne(versionsIn(db, organization), db, context, row),
      ),
    ),
    withdraw: os.withdraw.handler(({ input: { id }, context }) =>
      withdraw(allowed(context, 'version.approve'), id, async (row, { db, organization }) => {
        const [proposal] = await shapeProposals(versionsIn(db, organization), db, context, [row]);
        return proposal as Proposal;
      }),
    ),
    changes: os.changes.handler(({ input, context }) =>
      reading(context, async (store, db) => {
        const { versions, ids } = await between(store, context, input);
        return differing(db, context, versions, ids);
      }),
    ),
    changesFor: os.changesFor.handler(({ input: { id, ...named }, context }) =>
      reading(context, async (store) => {
        const { versions, ids } = await between(store, context, named);
        return changesForPost(versions, id, ids, context.speech);
      }),
    ),
    adoptions: os.adoptions.handler(({ context }) =>
      reading(context, async (store, db) => {
        const units = await readAdoptions(store, present(context).units, context.today);
        const ids = units.map(({ unit }) => unit.id);
        const open = await access.among(context, db, 'adoption.change', ids);
        return { units: units.map((one) => ({ ...one, can: { change: open.has(one.unit.id) } })) };
      }),
    ),
    adoption: os.adoption.handler(({ input: { unit }, context }) =>
      reading(context, async (store, db) => {
        const found = await readAdoption(store, present(context).units, unit, context.today);
        context.revisionIs(found.revision);
        return able(context, db, found);
      }),
    ),
    adopt: os.adopt.handler(({ input, context }) =>
      adopt(allowed(context, 'adoption.change', input.unit), present(context).units, input, (found, { db }) => able(context, db, found)),
    ),
    publishing: os.publishing.handler(({ context }) =>
      reading(context, async (store, db) => {
        const { publish_approvals: approvals, revision } = await store.settings();
        context.revisionIs(revision);
        return { approvals, revision, can: { change: await access.may(context, db, 'publishing.change') } };
      }),
    ),
    setPublishing: os.setPublishing.handler(({ input: { approvals }, context }) =>
      allowed(context, 'publishing.change').change(async ({ db, organization, audit }) => {
        const store = versionsIn(db, organization);
        const { revision } = await store.settings();
        context.mustBe(revision);
        const { numUpdatedRows } = await store.setApprovals(approvals, revision);
        if (numUpdatedRows === 0n)
          throw new Refusal(412, revisionChanged({ named: revision, revision: (await store.settings()).revision }));
        audit({ action: 'organization.publishing', subject: { kind: 'organization', id: organization }, content: { approvals } });
        context.revisionIs(revision + 1);
        return { approvals, revision: revision + 1, can: { change: true } };
      }),
    ),
  });
}

/** @throws Refusal where neither version has it */
function changesForPost(versions: BetweenVersions, id: string, ids: readonly [string, string], speech: SiteSpeech) {
  const changes = changesFor(versions, id);
  if (changes !== null) return shapeChangesFor(versions, changes, ids, speech);
  const suggestions = closest(id, new Set([versions.after, versions.before].flatMap(postsIn)));
  throw new Refusal(404, holderInNeither({ id, suggestion: suggestions[0] ?? null }), { suggestions });
}

function postsIn({ levels, roles }: Graph): string[] {
  return [...levels, ...roles].map(({ id }) => id);
}

const whoPublished = (row: PublicationRow) => [
  { kind: row.actor_kind, id: row.actor_id },
  { kind: row.approver_kind, id: row.approver_id },
];
const whoProposed = (row: ProposalRow) => [
  { kind: row.actor_kind, id: row.actor_id },
  { kind: row.decider_kind, id: row.decider_id },
];

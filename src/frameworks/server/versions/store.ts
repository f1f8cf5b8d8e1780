/** What of versions stands in the database, and how it is read and written. No rule is here. */
import type { Kysely } from 'kysely';
import type { LineageStep } from '../../../compiler/lineage/lineage.ts';
import type { Actor, Db } from '../../../platform/database/database.ts';
import type { VersionSummary } from '../../contract/versions.ts';
import type { Adoption } from '../../versions/adoption.ts';
import type { KeptVersion } from './kept-version.ts';

interface Counted {
  major: number;
  minor: number;
  patch: number;
  people: number | null;
}

export interface PublicationRow extends Counted {
  organization_id: string;
  sequence: number;
  version: string;
  base: string | null;
  effective_day: string;
  notes: string;
  plan: string;
  published_at: Date;
  actor_kind: Actor['kind'];
  actor_id: string;
  approver_kind: Actor['kind'] | null;
  approver_id: string | null;
}

export interface ProposalRow extends Counted {
  organization_id: string;
  proposal_id: string;
  state: 'open' | 'published' | 'withdrawn';
  plan: string;
  version: string;
  base: string | null;
  effective_day: string;
  notes: string;
  proposed_at: Date;
  actor_kind: Actor['kind'];
  actor_id: string;
  decided_at: Date | null;
  decider_kind: Actor['kind'] | null;
  decider_id: string | null;
  sequence: number | null;
  revision: number;
}

/** What a publication changed for one level or role, in all that it is held to, and how many held it. */
export interface ReachRow extends Counted {
  organization_id: string;
  sequence: number;
  kind: 'level' | 'role';
  holder: string;
  inherited: boolean;
}

/** An interface has no index signature, which the query builder asks for. */
type Tables = {
  organizations: { organization_id: string; publish_approvals: number; revision: number };
  versions: { organization_id: string; version: string; title: string; counts: VersionSummary['counts']; compiled: Buffer };
  version_texts: { organization_id: string; digest: Buffer; content: Buffer };
  version_pages: { organization_id: string; version: string; path: string; digest: Buffer };
  version_statements: { organization_id: string; version: string } & KeptVersion['statements'][number];
  publications: PublicationRow;
  publication_lineage: { organization_id: string; sequence: number; step: number } & LineageStep;
  publication_reach: ReachRow;
  proposals: ProposalRow;
  adopting_units: { organization_id: string; unit: string; revision: number };
  adoptions: { organization_id: string; unit: string; from_day: string; mode: Adoption['mode']; version: string | null };
};

/** The tables of versions in one organisation; every query names it, and the wall holds where one would not. */
export function versionsIn(db: Db, organization: string) {
  const tables: Kysely<Tables> = db.withTables<Tables>();
  const own = { organization_id: organization };
  const settings = tables.selectFrom('organizations').select(['publish_approvals', 'revision']).where('organization_id', '=', organization);
  return {
    settings: () => settings.executeTakeFirstOrThrow(),
    /** As they are until the end of the change: who is about to change them waits. */
    settingsHeld: () => settings.forShare().executeTakeFirstOrThrow(),
    setApprovals: (approvals: number, revision: number) =>
      tables
        .updateTable('organizations')
        .set({ publish_approvals: approvals, revision: revision + 1 })
        .where('organization_id', '=', organization)
        .where('revision', '=', revision)
        .executeTakeFirst(),

    latest: () =>
      tables
        .selectFrom('publications')
        .selectAll()
        .where('organization_id', '=', organization)
        .orderBy('sequence', 'desc')
        .limit(1)
        .executeTakeFirst(),
    publications: ({ before, most, version }: { before?: number | undefined; most?: number; version?: string } = {}) => {
      let query = tables.selectFrom('publications').selectAll().where('organization_id', '=', organization).orderBy('sequence', 'desc');
      if (before !== undefined) query = query.where('sequence', '<', before);
      if (version !== undefined) query = query.where('version', '=', version);
      if (most !== undefined) query = query.limit(most);
      return query.execute();
    },
    /** When each takes effect, the earliest first: all that is needed to say what holds on a day. */
    effects: () =>
      tables
        .selectFrom('publications')
        .select(['sequence', 'version', 'effective_day as effective'])
        .where('organization_id', '=', organization)
        .orderBy('sequence')
        .execute(),
    /** The publications that changed something for some levels and roles, with how much for each of them; the latest first. */
    reaching: (holders: readonly { kind: 'level' | 'role'; id: string }[]) =>
      tables
        .selectFrom('publication_reach')
        .innerJoin('publications', (join) =>
          join
            .onRef('publications.organization_id', '=', 'publication_reach.organization_id')
            .onRef('publications.sequence', '=', 'publication_reach.sequence'),
        )
        .select(['publications.sequence', 'version', 'base', 'effective_day', 'notes', 'published_at'])
        .select([
          'publication_reach.kind',
          'publication_reach.holder',
          'publication_reach.major',
          'publication_reach.minor',
          'publication_reach.patch',
        ])
        .where('publication_reach.organization_id', '=', organization)
        .where((one) => one.or(holders.map(({ kind, id }) => one.and({ 'publication_reach.kind': kind, 'publication_reach.holder': id }))))
        .orderBy('publications.sequence', 'desc')
        .execute(),
    /** Those whose hash begins so; there are few. `~` is no index condition behind the wall, comparisons are. */
    beginningWith: (beginning: string) =>
      tables
        .selectFrom('versions')
        .select('version')
        .where('organization_id', '=', organization)
        .where('version', '>=', beginning)
        .where('version', '<', `${beginning}~`)
        .orderBy('version')
        .limit(5)
        .execute(),
    compiled: (version: string) =>
      tables
        .selectFrom('versions')
        .select('compiled')
        .where('organization_id', '=', organization)
        .where('version', '=', version)
        .executeTakeFirst(),
    summary: (version: string) =>
      tables
        .selectFrom('versions')
        .select(['title', 'counts'])
        .where('organization_id', '=', organization)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    pages: (version: string) =>
      tables
        .selectFrom('version_pages')
        .innerJoin('version_texts', (join) =>
          join
            .onRef('version_texts.organization_id', '=', 'version_pages.organization_id')
            .onRef('version_texts.digest', '=', 'version_pages.digest'),
        )
        .select(['path', 'content'])
        .where('version_pages.organization_id', '=', organization)
        .where('version_pages.version', '=', version)
        .execute(),
    /** What is kept already stays as it is: the same name is the same content. */
    keep: async ({ version, title, counts, compiled, pages, statements }: KeptVersion) => {
      const { numInsertedOrUpdatedRows } = await tables
        .insertInto('versions')
        .values({ ...own, version, title, counts, compiled })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) return;
      for (const some of portions(pages)) {
        const texts = some.map(({ digest, content }) => ({ ...own, digest, content }));
        await tables
          .insertInto('version_texts')
          .values(onceEach(texts, ({ digest }) => digest.toString('hex')))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await tables
          .insertInto('version_pages')
          .values(some.map(({ path, digest }) => ({ ...own, version, path, digest })))
          .execute();
      }
      for (const some of portions(statements))
        await tables
          .insertInto('version_statements')
          .values(some.map((one) => ({ ...own, version, ...one })))
          .execute();
    },

    /** Whether it was the first on its base: of two at once the second finds the place taken. */
    publish: async (row: Omit<PublicationRow, 'organization_id'>): Promise<boolean> => {
      const { numInsertedOrUpdatedRows } = await tables
        .insertInto('publications')
        .values({ ...own, ...row })
        .onConflict((conflict) => conflict.columns(['organization_id', 'sequence']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    addLineage: async (sequence: number, steps: readonly LineageStep[]) => {
      for (const some of portions(steps.map((step, index) => ({ ...own, sequence, step: index + 1, ...step }))))
        await tables.insertInto('publication_lineage').values(some).execute();
    },
    addReach: async (rows: readonly Omit<ReachRow, 'organization_id'>[]) => {
      for (const some of portions(rows))
        await tables
          .insertInto('publication_reach')
          .values(some.map((row) => ({ ...own, ...row })))
          .execute();
    },

    /** What waits stays in sight, however much was decided since. */
    proposals: () =>
      tables
        .selectFrom('proposals')
        .selectAll()
        .where('organization_id', '=', organization)
        .orderBy(({ eb }) => eb('state', '=', 'open'), 'desc')
        .orderBy('proposal_id', 'desc')
        .limit(200)
        .execute(),
    proposal: (proposal: string) =>
      tables
        .selectFrom('proposals')
        .selectAll()
        .where('organization_id', '=', organization)
        .where('proposal_id', '=', proposal)
        .forUpdate()
        .executeTakeFirst(),
    propose: (row: Omit<ProposalRow, 'organization_id'>) =>
      tables
        .insertInto('proposals')
        .values({ ...own, ...row })
        .returningAll()
        .executeTakeFirstOrThrow(),
    decide: (
      proposal: string,
      decided: Pick<ProposalRow, 'state' | 'decided_at' | 'decider_kind' | 'decider_id' | 'sequence' | 'revision'>,
    ) =>
      tables
        .updateTable('proposals')
        .set(decided)
        .where('organization_id', '=', organization)
        .where('proposal_id', '=', proposal)
        .returningAll()
        .executeTakeFirstOrThrow(),

    adoptions: async (): Promise<Adoption[]> => {
      const rows = await tables
        .selectFrom('adoptions')
        .select(['unit', 'from_day as from', 'mode', 'version'])
        .where('organization_id', '=', organization)
        .orderBy('unit')
        .orderBy('from_day')
        .execute();
      return rows as Adoption[];
    },
    adoptingUnits: () =>
      tables.selectFrom('adopting_units').select(['unit', 'revision']).where('organization_id', '=', organization).execute(),
    /** 0 before anything was chosen for it; the row is there afterwards, and held until the end of the change. */
    holdUnit: async (unit: string): Promise<number> => {
      await tables
        .insertInto('adopting_units')
        .values({ ...own, unit, revision: 0 })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const { revision } = await tables
        .selectFrom('adopting_units')
        .select('revision')
        .where('organization_id', '=', organization)
        .where('unit', '=', unit)
        .forUpdate()
        .executeTakeFirstOrThrow();
      return revision;
    },
    adopt: async ({ unit, from, mode, version }: Adoption, revision: number) => {
      await tables
        .updateTable('adopting_units')
        .set({ revision })
        .where('organization_id', '=', organization)
        .where('unit', '=', unit)
        .execute();
      await tables
        .insertInto('adoptions')
        .values({ ...own, unit, from_day: from, mode, version })
        .onConflict((conflict) => conflict.columns(['organization_id', 'unit', 'from_day']).doUpdateSet({ mode, version }))
        .execute();
    },
  };
}

export type VersionsStore = ReturnType<typeof versionsIn>;

/** A statement takes no more than 65,535 values. */
const mostRows = 2000;

function portions<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / mostRows) }, (_, index) => all.slice(index * mostRows, (index + 1) * mostRows));
}

function onceEach<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

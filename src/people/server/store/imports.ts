/** Imports: the file while it is needed, what its plan says, and its rows. */
import { sql } from 'kysely';
import type { Encoding } from '../../import/decode.ts';
import type { ImportOptions } from '../../import/make-plan.ts';
import type { Entry, ImportPlan } from '../../import/plan.ts';
import { batches, type Within } from './within.ts';

export type ImportState = 'asking' | 'ready' | 'refused' | 'waiting' | 'applied' | 'failed' | 'stale';
export type RowAct = 'create' | 'change' | 'move' | 'end';

export interface ImportAsked extends ImportOptions {
  encoding?: Encoding | null;
}

/** A plan without its changes, which follow from the file and are made again when it is applied, and without its rows. */
export interface ImportTold extends Omit<ImportPlan, 'changes' | RowAct> {
  counts: Record<RowAct, number> & { unchanged: number };
  first: Record<RowAct, string[]>;
  encoding: string | null;
  separator: string | null;
}

export interface KeptImport {
  id: string;
  name: string;
  /** In ISO's form. */
  at: string;
  actorKind: string;
  actorId: string;
  state: ImportState;
  asked: ImportAsked;
  told: ImportTold;
  digest: string | null;
  jobId: string | null;
  appliedAt: string | null;
  revision: number;
}

interface Row extends Omit<KeptImport, 'at' | 'appliedAt'> {
  at: Date;
  appliedAt: Date | null;
}

const columns = sql`import_id AS id, name, at, actor_kind AS "actorKind", actor_id AS "actorId", state, asked, told, digest, job_id AS "jobId",
  applied_at AS "appliedAt", revision`;

const asKept = ({ at, appliedAt, ...row }: Row): KeptImport => ({
  ...row,
  at: at.toISOString(),
  appliedAt: appliedAt?.toISOString() ?? null,
});

/** @param hold until the end of the transaction nobody else changes it */
export async function importById({ db, organization }: Within, id: string, hold = false): Promise<KeptImport | null> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM imports WHERE organization_id = ${organization} AND import_id = ${id} ${hold ? sql`FOR UPDATE` : sql``}`.execute(
    db,
  );
  return rows[0] ? asKept(rows[0]) : null;
}

export async function importsBefore(
  { db, organization }: Within,
  before: { at: string; id: string } | null,
  limit: number,
): Promise<KeptImport[]> {
  const beyond = before === null ? sql`` : sql`AND (at, import_id) < (${before.at}::timestamptz, ${before.id}::uuid)`;
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM imports WHERE organization_id = ${organization} ${beyond} ORDER BY at DESC, import_id DESC LIMIT ${limit}`.execute(
    db,
  );
  return rows.map(asKept);
}

export async function insertImport({ db, organization }: Within, kept: KeptImport, file: Uint8Array): Promise<void> {
  const { id, name, at, actorKind, actorId, state, asked, told, digest } = kept;
  await sql`
    INSERT INTO imports (organization_id, import_id, name, at, actor_kind, actor_id, state, file, asked, told, digest)
    VALUES (${organization}, ${id}, ${name}, ${at}, ${actorKind}, ${actorId}, ${state}, ${file}, ${JSON.stringify(asked)}::jsonb, ${JSON.stringify(told)}::jsonb,
      ${digest})`.execute(db);
}

/** What became of it; the file goes when it is no longer needed. */
export async function updateImport(
  { db, organization }: Within,
  { id, state, told, digest, jobId, appliedAt, revision }: KeptImport,
  { forget }: { forget: boolean },
): Promise<void> {
  await sql`
    UPDATE imports SET state = ${state}, told = ${JSON.stringify(told)}::jsonb, digest = ${digest}, job_id = ${jobId}, applied_at = ${appliedAt},
      revision = ${revision} ${forget ? sql`, file = NULL` : sql``}
    WHERE organization_id = ${organization} AND import_id = ${id}`.execute(db);
}

export async function fileOf({ db, organization }: Within, id: string): Promise<Uint8Array | null> {
  const { rows } = await sql<{ file: Buffer | null }>`
    SELECT file FROM imports WHERE organization_id = ${organization} AND import_id = ${id}`.execute(db);
  return rows[0]?.file ?? null;
}

export type PlannedRow = Entry & { act: RowAct };

export async function replaceRows({ db, organization }: Within, id: string, rows: readonly PlannedRow[]): Promise<void> {
  await sql`DELETE FROM import_rows WHERE organization_id = ${organization} AND import_id = ${id}`.execute(db);
  let place = 0;
  for (const some of batches(rows)) {
    const places = some.map(() => place++);
    await sql`
      INSERT INTO import_rows (organization_id, import_id, place, act, told)
      SELECT ${organization}, ${id}, * FROM unnest(${places}::int[], ${some.map(({ act }) => act)}::text[], ${some.map((row) => JSON.stringify(row))}::jsonb[])`.execute(
      db,
    );
  }
}

export async function rowsOfImport(
  { db, organization }: Within,
  id: string,
  { act, after, limit }: { act: RowAct | null; after: number; limit: number },
): Promise<{ place: number; told: PlannedRow }[]> {
  const { rows } = await sql<{ place: number; told: PlannedRow }>`
    SELECT place, told FROM import_rows WHERE organization_id = ${organization} AND import_id = ${id} AND place > ${after}
      ${act === null ? sql`` : sql`AND act = ${act}`}
    ORDER BY place LIMIT ${limit}`.execute(db);
  return rows;
}

export async function progressOf({ db, organization }: Within, job: string): Promise<{ done: number; of: number } | null> {
  const { rows } = await sql<{ done: number; of: number | null }>`
    SELECT done, total AS "of" FROM job_progress WHERE organization_id = ${organization} AND job_id = ${job}`.execute(db);
  const [row] = rows;
  return row ? { done: row.done, of: row.of ?? 0 } : null;
}

export async function noteProgress({ db, organization }: Within, job: string, at: Date, done: number, of: number): Promise<void> {
  await sql`
    INSERT INTO job_progress (organization_id, job_id, done, total, at) VALUES (${organization}, ${job}, ${done}, ${of}, ${at})
    ON CONFLICT (organization_id, job_id) DO UPDATE SET done = excluded.done, total = excluded.total, at = excluded.at`.execute(db);
}

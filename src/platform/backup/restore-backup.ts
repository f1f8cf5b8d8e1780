/**
 * A backup into a database that holds nothing, in one transaction: the tables as the migrations of its day made them, its rows, then the
 * migrations that came later. It is there whole, or nothing of it is.
 */
import type pg from 'pg';
import type { Migration } from '../../../migrations/list.ts';
import { migrate, prepareDatabase, setupLock } from '../database/migrate.ts';
import { openPool } from '../database/pool.ts';
import { prepareJobs, putJobs } from '../jobs/queue.ts';
import { BackupError } from './backup-error.ts';
import { type BackupHeader, type BackupTable, type Checked, checkBackup, type Part, readBackup } from './backup-file.ts';
import { copyIn } from './copy.ts';
import { queriesOn } from './one-client.ts';
import { type PendingJob, pendingJob } from './pending-jobs.ts';
import { foreignKeysOf, sequencesOf, tablesOf } from './tables.ts';
import { verifyAll } from './take-backup.ts';

export interface RestoreOptions {
  path: string;
  /** As who will own the tables. */
  ownerUrl: string;
  applicationUrl?: string | undefined;
  migrations: readonly Migration[];
  /** Kinds of work that this program does. */
  queues: readonly string[];
  /** Restores a chain of the audit that is not whole, as it is. */
  acceptAuditFaults?: boolean;
}

export interface Restored extends Checked {
  audit: { entries: number; faults: number };
  jobs: number;
  /** Jobs of kinds that this program does not do, by kind. */
  jobsLeftOut: Record<string, number>;
  /** Migrations that were made after it. */
  later: string[];
}

/** @throws BackupError, DatabaseSetupError in words for whoever runs the program; nothing was changed then */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { path, ownerUrl, applicationUrl, migrations, queues } = options;
  // Before anything is touched: the whole file, once.
  const checked = await checkBackup(path);
  const known = migrationsOfBackup(path, checked.header, migrations);
  const pool = openPool(ownerUrl, { max: 1, name: 'gradus restore', onError: () => undefined });
  try {
    await refuseFull(pool);
    // The role that the program works as, and empty tables for its jobs.
    await prepareDatabase(ownerUrl, [], applicationUrl);
    await prepareJobs(ownerUrl, queues);
    const client = await pool.connect();
    try {
      const restored = await queriesOn(client)
        .transaction()
        .execute(async (db) => {
          await client.query('SELECT pg_advisory_xact_lock($1)', [setupLock]);
          // Somebody may have begun to use it a moment ago.
          await refuseFull(client);
          for (const name of ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'])
            await client.query("SELECT set_config($1, '0', true)", [name]);
          await migrate(db, known);
          const jobs = await load(client, path, checked.header);
          const audit = await verifyAll(client, checked.header.organizations);
          if (audit.faults > 0 && options.acceptAuditFaults !== true) throw brokenChain(path, audit.faults);
          const later = await migrate(db, migrations);
          const mine = jobs.filter(({ name }) => queues.includes(name));
          await putJobs(ownerUrl, db, mine);
          return { audit, jobs: mine.length, jobsLeftOut: countByName(jobs.filter((job) => !mine.includes(job))), later };
        });
      // What the database knows of its tables, so that the first questions are quick.
      await client.query('ANALYZE');
      return { ...checked, ...restored };
    } finally {
      client.release(true);
    }
  } finally {
    await pool.end();
  }
}

const brokenChain = (path: string, faults: number) =>
  new BackupError(
    `The chain of the audit in ${path} is not whole: ${faults} entries are missing or are not what was written. It was so when the backup was taken, or somebody made the file anew. Nothing was restored. With --accept-audit-faults it is restored as it is.`,
  );

function countByName(jobs: readonly PendingJob[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { name } of jobs) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The steps that made the tables of the backup, which are the first ones of this program. */
function migrationsOfBackup(path: string, header: BackupHeader, migrations: readonly Migration[]): Migration[] {
  const names = migrations.map(({ name }) => name);
  const later = header.migrations.filter((name) => !names.includes(name));
  if (later.length > 0)
    throw new BackupError(
      `${path} was made by a newer Gradus (${header.program}): it knows ${later.join(', ')}, and this program does not. Restore it with the newer program. Nothing was restored.`,
    );
  const own = migrations.slice(0, header.migrations.length);
  if (own.some(({ name }, i) => name !== header.migrations[i]))
    throw new BackupError(
      `${path} is of another Gradus than this one: its tables were made by ${header.migrations.join(', ')}. Nothing was restored.`,
    );
  return own;
}

async function refuseFull(db: Pick<pg.ClientBase, 'query'>): Promise<void> {
  const [{ rows: tables }, { rows: work }] = [
    await db.query<{ name: string }>(`
      SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e') AND c.relname NOT IN ('migrations', 'migrations_lock')`),
    await db.query<{ there: boolean }>("SELECT to_regclass('pgboss.job') IS NOT NULL AS there"),
  ];
  const jobs = work[0]?.there ? (await db.query('SELECT 1 FROM pgboss.job LIMIT 1')).rows.length : 0;
  if (tables.length === 0 && jobs === 0) return;
  const what =
    tables.length > 0
      ? `the tables ${tables
          .slice(0, 3)
          .map(({ name }) => name)
          .join(', ')}${tables.length > 3 ? ' and others' : ''}`
      : 'jobs';
  throw new BackupError(
    `The database is not empty: it has ${what}. A backup is restored into an empty one only, so that nothing is written over. Make a new database and name it in DATABASE_URL, or another folder in GRADUS_DATA.`,
  );
}

/** @returns the work that was not done */
async function load(client: pg.ClientBase, path: string, header: BackupHeader): Promise<PendingJob[]> {
  const id = (name: string) => client.escapeIdentifier(name);
  const tables = await tablesOf(client);
  const open = new Map(tables.map((table) => [table.name, table]));
  const names = tables.map(({ name }) => id(name));
  const keys = await foreignKeysOf(client);
  const walls = async (how: 'NO FORCE' | 'FORCE') => {
    for (const { name, tenant } of tables) if (tenant) await client.query(`ALTER TABLE ${id(name)} ${how} ROW LEVEL SECURITY`);
  };
  // What a trigger wrote is in the backup as well, and is not to be written twice.
  const triggers = async (how: 'DISABLE' | 'ENABLE') => {
    for (const name of names) await client.query(`ALTER TABLE ${name} ${how} TRIGGER USER`);
  };
  // References are taken off and put back on: checked all at once, and whatever leads in a circle can be loaded too.
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${id(table)} DROP CONSTRAINT ${id(name)}`);
  await walls('NO FORCE');
  await triggers('DISABLE');
  await client.query(`TRUNCATE ${names.join(', ')}`);
  const jobs: PendingJob[] = [];
  const parts = readBackup(path);
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    if (next.value.is !== 'table') continue;
    const { table } = next.value;
    if (table.kind === 'jobs') jobs.push(...(await jobsFrom(pieces(parts))));
    else {
      refuseOther(path, table, open.get(table.name));
      open.delete(table.name);
      await copyIn(client, `COPY ${id(table.name)} (${table.columns.map(id).join(', ')}) FROM STDIN`, pieces(parts)).catch(
        (error: Error) => {
          if (error instanceof BackupError) throw error;
          throw new BackupError(
            `The rows of ${table.name} in ${path} are refused by the database: ${error.message}. Nothing was restored.`,
          );
        },
      );
    }
  }
  if (open.size > 0)
    throw new BackupError(
      `${path} lacks the tables ${[...open.keys()].join(', ')}: it is of another Gradus than this one. Nothing was restored.`,
    );
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${id(table)} ADD CONSTRAINT ${id(name)} ${definition}`).catch((error: Error) => {
      throw new BackupError(`The rows of ${table} in ${path} name others that are not there: ${error.message}. Nothing was restored.`);
    });
  await triggers('ENABLE');
  await walls('FORCE');
  await setSequences(client, header);
  return jobs;
}

/** Those of the table that has just begun. */
async function* pieces(parts: AsyncGenerator<Part, void>): AsyncGenerator<Buffer, void> {
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    if (next.value.is !== 'piece') return;
    yield next.value.bytes;
  }
}

function refuseOther(path: string, { name, columns }: BackupTable, here: { columns: string[] } | undefined): void {
  if (here !== undefined && [...columns].sort().join() === [...here.columns].sort().join()) return;
  throw new BackupError(
    `The table ${name} in ${path} is not as this program makes it: the backup is of another Gradus. Nothing was restored.`,
  );
}

async function jobsFrom(bytes: AsyncIterable<Buffer>): Promise<PendingJob[]> {
  const all: Buffer[] = [];
  for await (const piece of bytes) all.push(piece);
  const text = Buffer.concat(all).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => pendingJob.parse(JSON.parse(line)));
}

async function setSequences(client: pg.ClientBase, { sequences }: BackupHeader): Promise<void> {
  const there = await sequencesOf(client);
  for (const [name, last] of Object.entries(sequences))
    if (name in there && last !== null)
      await client.query('SELECT setval($1::regclass, $2::bigint)', [`public.${client.escapeIdentifier(name)}`, last]);
}

/**
 * Everything that a database holds, as of one moment, while others go on writing: one transaction that only reads, and sees what was there
 * when it began. It goes by SQL alone, so it needs no program of PostgreSQL's on this machine.
 */
import type pg from 'pg';
import { verifyAudit } from '../audit/verify.ts';
import { openPool } from '../database/pool.ts';
import { BackupError } from './backup-error.ts';
import { type BackupEnd, type BackupHeader, type BackupWriter, startBackup, type TableEnd, type Write } from './backup-file.ts';
import { copyOut } from './copy.ts';
import { queriesOn } from './one-client.ts';
import { pendingJobs } from './pending-jobs.ts';
import { migrationsOf, sequencesOf, type Table, tablesOf } from './tables.ts';

export interface BackupOptions {
  /** As who owns the tables. */
  ownerUrl: string;
  /** Names of the migrations that this program knows. */
  known: readonly string[];
  program: string;
  at: Date;
  write: Write;
}

export interface TakenBackup {
  header: BackupHeader;
  tables: Map<string, TableEnd>;
  jobs: number;
  end: BackupEnd;
  /** Of all organisations. */
  audit: { entries: number; faults: number };
}

/** Values as text that reads the same on every server; and all the time it takes. */
const settings: Readonly<Record<string, string>> = {
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  extra_float_digits: '1',
  bytea_output: 'hex',
  statement_timeout: '0',
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  'app.organization': '00000000-0000-0000-0000-000000000000',
};

/** @throws BackupError when the database is not one that this program can back up */
export async function takeBackup(options: BackupOptions): Promise<TakenBackup> {
  const pool = openPool(options.ownerUrl, { max: 1, name: 'gradus backup', onError: () => undefined });
  const client = await pool.connect();
  try {
    const tables = await beginReading(client);
    return await copyAll(client, tables, options);
  } finally {
    // Whatever happened: a copy may be under way.
    client.release(true);
    await pool.end();
  }
}

/** The tables as they are, which nobody can change the shape of until the transaction ends. */
async function beginReading(client: pg.ClientBase): Promise<Table[]> {
  for (;;) {
    const names = (await tablesOf(client)).map(({ name }) => client.escapeIdentifier(name));
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // What is seen is fixed by the first question, and a lock is none.
    if (names.length > 0) await client.query(`LOCK TABLE ${names.join(', ')} IN ACCESS SHARE MODE`);
    for (const [name, value] of Object.entries(settings)) await client.query('SELECT set_config($1, $2, true)', [name, value]);
    const tables = await tablesOf(client);
    if (names.join() === tables.map(({ name }) => client.escapeIdentifier(name)).join()) return tables;
    // A migration was quicker.
    await client.query('ROLLBACK');
  }
}

async function copyAll(client: pg.ClientBase, tables: readonly Table[], options: BackupOptions): Promise<TakenBackup> {
  const header = await headerOf(client, options);
  const writer = await startBackup(options.write, header);
  const ends = new Map<string, TableEnd>();
  for (const table of tables) {
    const its = { kind: 'rows', name: table.name, columns: table.columns } as const;
    ends.set(table.name, await writer.table(its, rowsOf(client, table, header.organizations)));
  }
  const jobs = await copyJobs(client, writer);
  const audit = await verifyAll(client, header.organizations);
  const end = await writer.end();
  return { header, tables: ends, jobs, end, audit };
}

async function headerOf(client: pg.ClientBase, { known, program, at }: BackupOptions): Promise<BackupHeader> {
  const migrations = await migrationsOf(client);
  if (migrations === null || migrations.length === 0)
    throw new BackupError('The database holds nothing of Gradus: there is nothing to back up.');
  const later = migrations.filter((name) => !known.includes(name));
  if (later.length > 0)
    throw new BackupError(
      `The database was made by a newer Gradus: it knows ${later.join(', ')}, and this program does not. Back it up with the newer program.`,
    );
  const { rows: installed } = await client.query<{ kind: 'real' | 'demo'; served: string }>('SELECT kind, served FROM installation');
  const [installation] = installed;
  if (installation === undefined) throw new BackupError('The database holds no organisation yet: there is nothing to back up.');
  const { rows } = await client.query<{ id: string }>('SELECT organization_id AS id FROM organizations ORDER BY 1');
  const organizations = rows.map(({ id }) => id);
  if (!organizations.includes(installation.served))
    throw new BackupError('The role in DATABASE_URL does not see every organisation. Name the one that owns the tables.');
  return { program, at: at.toISOString(), kind: installation.kind, migrations, organizations, sequences: await sequencesOf(client) };
}

/** Organisation by organisation, each from inside its wall: the owner may be a role that passes by none. */
async function* rowsOf(
  client: pg.ClientBase,
  { name, columns, order, tenant }: Table,
  organizations: readonly string[],
): AsyncGenerator<Buffer, void> {
  const id = (text: string) => client.escapeIdentifier(text);
  const by = order.length > 0 ? order.join(', ') : columns.map(id).join(', ');
  const copy = (where: string) =>
    copyOut(client, `COPY (SELECT ${columns.map(id).join(', ')} FROM ${id(name)}${where} ORDER BY ${by}) TO STDOUT`);
  if (!tenant) return yield* copy('');
  for (const organization of organizations) {
    await enter(client, organization);
    yield* copy(` WHERE organization_id = ${client.escapeLiteral(organization)}`);
  }
}

async function enter(client: pg.ClientBase, organization: string): Promise<void> {
  await client.query("SELECT set_config('app.organization', $1, true)", [organization]);
}

async function copyJobs(client: pg.ClientBase, writer: BackupWriter): Promise<number> {
  const { rows } = await writer.table({ kind: 'jobs', name: 'jobs', columns: [] }, pendingJobs(client));
  return rows;
}

/** Inside the transaction that the connection is in. */
export async function verifyAll(client: pg.ClientBase, organizations: readonly string[]): Promise<{ entries: number; faults: number }> {
  const db = queriesOn(client);
  const found = { entries: 0, faults: 0 };
  for (const organization of organizations) {
    await enter(client, organization);
    const { entries, faults } = await verifyAudit(db, organization, null);
    found.entries += entries;
    found.faults += faults.length;
  }
  return found;
}

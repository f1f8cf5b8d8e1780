/** Brings a database up to the schema that this program knows, and gives it the role that the program works as. */
import { createHmac } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator, type Migration as Step } from 'kysely/migration';
import pg from 'pg';
import type { Migration } from '../../../migrations/list.ts';
import { applicationRole } from '../../../migrations/tenant-table.ts';
import { isStandby } from './servers.ts';
import { DatabaseSetupError } from './setup-error.ts';

/** Any number that nobody else takes: one program at a time prepares a database. */
export const setupLock = 4_711_001;

export interface Prepared {
  /** Connects as the application's role. */
  applicationUrl: string;
  /** Names of what was done just now. */
  done: string[];
}

/**
 * Many programs may start at once: one migrates, the others wait and find it done.
 * @param ownerUrl as whom tables are made
 * @param applicationUrl as whom the program works; default: a role that is made here, with a password that follows from the owner's
 * @throws DatabaseSetupError in words for whoever runs the program
 */
export async function prepareDatabase(ownerUrl: string, migrations: readonly Migration[], applicationUrl?: string): Promise<Prepared> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect().catch((error: Error) => {
      throw new DatabaseSetupError(`The database at ${shown(ownerUrl)} cannot be reached: ${error.message}`);
    });
    try {
      await checkServer(client);
      // Of a transaction, not of the session: whoever pools connections (pgbouncer) may give the next statement to another session.
      await client.query('BEGIN; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL statement_timeout = 0');
      await client.query('SELECT pg_advisory_xact_lock($1)', [setupLock]);
      // By another connection: what this one does is seen by nobody until it ends.
      const url = applicationUrl ?? (await applicationLogin(pool, ownerUrl));
      const done = await migrate(new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }), migrations);
      await checkRole(url);
      return { applicationUrl: url, done };
    } finally {
      // Closing it gives up the lock, whatever happened.
      client.release(true);
    }
  } finally {
    await pool.end();
  }
}

async function checkServer(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query(
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version",
  );
  if (rows[0].number < 150_000) throw new DatabaseSetupError(`This is PostgreSQL ${rows[0].version}; Gradus needs 15 or later.`);
  if (await isStandby(client))
    throw new DatabaseSetupError(
      'The database follows another and takes no changes. DATABASE_URL names the primary, or all of the servers (postgres://owner@one,two/gradus); the one that follows belongs in DATABASE_REPLICA_URL.',
    );
}

/**
 * Brings the tables up to these migrations.
 * @param db on the connection of a transaction that somebody else ends, or on a pool
 * @returns names of those that were made just now
 */
export async function migrate(db: Kysely<unknown>, migrations: readonly Migration[]): Promise<string[]> {
  const steps = Object.fromEntries(migrations.map((migration) => [migration.name, stepOf(migration)]));
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => steps },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
  });
  const known = new Set(migrations.map(({ name }) => name));
  const { rows: tables } = await sql<{ there: boolean }>`SELECT to_regclass('public.migrations') IS NOT NULL AS there`.execute(db);
  if (tables[0]?.there) {
    const { rows } = await sql<{ name: string }>`SELECT name FROM migrations ORDER BY name`.execute(db);
    const later = rows.map(({ name }) => name).filter((name) => !known.has(name));
    if (later.length > 0)
      throw new DatabaseSetupError(
        `The database was made by a newer Gradus: it knows ${later.join(', ')}, and this program does not. Start the newer program, or restore a backup from before it.`,
      );
  }
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results?.find(({ status }) => status === 'Error')?.migrationName;
    throw new DatabaseSetupError(
      `The schema could not be brought up to date${failed ? ` (${failed})` : ''}; nothing was changed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return (results ?? []).map(({ migrationName }) => migrationName);
}

function stepOf({ statements }: Migration): Step {
  return {
    up: async (db) => {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}

/** The role that owns nothing. Its password follows from the owner's, so that many programs agree on it without a place to keep it. */
async function applicationLogin(client: pg.Pool, ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl);
  const password = createHmac('sha256', `${url.password}\n`).update(applicationRole).digest('base64url');
  url.username = applicationRole;
  url.password = password;
  const { rows } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [applicationRole]);
  if (rows.length > 0 && (await canLogIn(url.href))) return url.href;
  const act = rows.length > 0 ? 'ALTER' : 'CREATE';
  try {
    await client.query(`${act} ROLE ${applicationRole} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '${password}'`);
  } catch (error) {
    // Another database of the same server is being prepared at this moment.
    const code = (error as { code?: string }).code;
    if (code === '42710' || code === '23505' || code === 'XX000') return url.href;
    throw new DatabaseSetupError(
      `Gradus works as a role of its own, ${applicationRole}, that may not pass by the walls between organisations, and ${decodeURIComponent(new URL(ownerUrl).username)} may not ${act.toLowerCase()} roles. ` +
        `Have an administrator of the database run CREATE ROLE ${applicationRole} LOGIN PASSWORD '...', and give its address in DATABASE_APP_URL.`,
    );
  }
  return url.href;
}

async function canLogIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A role that passes by row-level security would make the wall a picture of a wall. */
async function checkRole(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseSetupError(`The database does not let ${applicationRole} in at ${shown(url)}: ${(error as Error).message}`);
  }
  try {
    const { rows } = await client.query(
      `SELECT r.rolsuper OR r.rolbypassrls AS passes, pg_has_role(current_user, d.datdba, 'USAGE') AS owns, current_user AS name
       FROM pg_roles r, pg_database d WHERE r.rolname = current_user AND d.datname = current_database()`,
    );
    if (rows[0].passes || rows[0].owns)
      throw new DatabaseSetupError(
        `The role ${rows[0].name} may pass by the walls between organisations (it is a superuser, has BYPASSRLS or owns the database). Give one that may not in DATABASE_APP_URL.`,
      );
  } finally {
    await client.end();
  }
}

/** An address without its password. */
function shown(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${hostname || searchParams.get('host') || 'localhost'}${port && `:${port}`}${decodeURIComponent(pathname)}`;
}

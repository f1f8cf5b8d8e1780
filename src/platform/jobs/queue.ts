/**
 * Work that is done after the answer was sent: enqueued in the caller's transaction, so that it is done exactly when what asked for it
 * came about. pg-boss keeps the jobs, in tables of its own; each names its organisation, and works inside it.
 */
import { fromKysely, PgBoss } from 'pg-boss';
import { applicationRole } from '../../../migrations/tenant-table.ts';
import type { Db } from '../database/database.ts';
import type { Log } from '../log.ts';

/** @returns the job's id */
export type Enqueue = (db: Db, job: string, organization: string, data: object) => Promise<string>;

export interface Job<Data> {
  id: string;
  organization: string;
  data: Data;
  /** Ends when the program does: what is not finished is begun anew at the next start. */
  signal: AbortSignal;
}

export interface Jobs {
  enqueue: Enqueue;
  /** Does the jobs of a name, one at a time. */
  work<Data>(name: string, handler: (job: Job<Data>) => Promise<void>): Promise<void>;
  /** Lets what is under way come to its end. */
  stop(): Promise<void>;
}

interface Kept {
  organization: string;
  data: object;
}

const schema = 'pgboss';

/** As the owner: makes the tables, the queues, and lets the application's role use them. Safe beside others that do the same. */
export async function prepareJobs(ownerUrl: string, names: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, max: 2, supervise: false, schedule: false });
  const failures: Error[] = [];
  boss.on('error', (error) => failures.push(error));
  await boss.start();
  try {
    const there = new Set((await boss.getQueues()).map(({ name }) => name));
    for (const name of names)
      if (!there.has(name))
        await boss.createQueue(name, { retryLimit: 5, retryBackoff: true, expireInSeconds: 3600, heartbeatSeconds: 30, notify: true });
    const db = boss.getDb();
    await db.executeSql(`GRANT USAGE ON SCHEMA ${schema} TO ${applicationRole}`);
    await db.executeSql(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${applicationRole}`);
    await db.executeSql(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${applicationRole}`);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failures[0]) throw failures[0];
}

export async function startJobs(url: string, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    schema,
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    useListenNotify: true,
  });
  boss.on('error', (error) => log.warn(`Jobs: ${error.message}`));
  await boss.start();
  return {
    enqueue: async (db, job, organization, data) => {
      const kept: Kept = { organization, data };
      const id = await boss.send(job, kept, { db: fromKysely(db) });
      if (id === null) throw new Error(`The job ${job} was not taken.`);
      return id;
    },
    work: async (name, handler) => {
      await boss.work<Kept>(name, { pollingIntervalSeconds: 2 }, async (jobs) => {
        for (const { id, data, signal } of jobs) await handler({ id, organization: data.organization, data: data.data as never, signal });
      });
    },
    stop: () => boss.stop({ graceful: true, timeout: 30_000 }),
  };
}

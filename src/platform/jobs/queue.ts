/**
 * Work that is done after the answer was sent: enqueued in the caller's transaction, so that it is done exactly when what asked for it
 * came about. pg-boss keeps the jobs, in tables of its own; each names its organisation, and works inside it.
 */
import { fromKysely, PgBoss } from 'pg-boss';
import { applicationRole } from '../../../migrations/tenant-table.ts';
import type { Db } from '../database/database.ts';
import { openPool } from '../database/pool.ts';
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
  /**
   * Does the jobs of a name, one at a time. One that fails is logged, and done anew a few times.
   * @param batch how many are taken at once; where one of them fails, all of these are done anew
   */
  work<Data>(name: string, handler: (job: Job<Data>) => Promise<void>, batch?: number): Promise<void>;
  /**
   * Now, and again and again until the end: each time so long after the last one was over. What goes wrong is logged.
   * @param name what the log calls it
   */
  every(name: string, seconds: number, work: () => Promise<void>): void;
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
        await boss.createQueue(name, { retryLimit: 5, retryBackoff: true, expireInSeconds: 3600, heartbeatSeconds: 30 });
    const db = boss.getDb();
    await db.executeSql(`GRANT USAGE ON SCHEMA ${schema} TO ${applicationRole}`);
    await db.executeSql(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${applicationRole}`);
    await db.executeSql(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${applicationRole}`);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failures[0]) throw failures[0];
}

export interface JobToDo {
  id: string;
  name: string;
  data: object;
  priority: number;
  /** Not before. */
  startAfter: string;
}

/** As the owner, in the transaction of `db`: work that was asked for somewhere else, where `prepareJobs` has made its queues. */
export async function putJobs(ownerUrl: string, db: Db, jobs: readonly JobToDo[]): Promise<void> {
  if (jobs.length === 0) return;
  const boss = new PgBoss({ connectionString: ownerUrl, schema, max: 1, migrate: false, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const name of new Set(jobs.map((job) => job.name))) {
      const own = jobs.filter((job) => job.name === name).map(({ name: _, ...job }) => job);
      await boss.insert(name, own, { db: fromKysely(db) });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** For a program that is over before any work could be begun. */
export const noJobs: Jobs = {
  enqueue: async () => {
    throw new Error('No work is taken here.');
  },
  work: async () => undefined,
  every: () => undefined,
  stop: async () => undefined,
};

/**
 * Work is looked for every second. That PostgreSQL tells of it (LISTEN) would need a session of one's own, which a pool of connections in
 * front of it (pgbouncer) does not give.
 */
export async function startJobs(url: string, log: Log): Promise<Jobs> {
  const pool = openPool(url, { max: 4, name: 'gradus jobs', onError: (error) => log.warn(`Jobs: ${error.message}`) });
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
  });
  boss.on('error', (error) => log.warn(`Jobs: ${error.message}`));
  await boss.start();
  const repeated: { stop(): Promise<void> }[] = [];
  return {
    enqueue: async (db, job, organization, data) => {
      const kept: Kept = { organization, data };
      const id = await boss.send(job, kept, { db: fromKysely(db) });
      if (id === null) throw new Error(`The job ${job} was not taken.`);
      return id;
    },
    work: async (name, handler, batch = 1) => {
      const worker = await boss.work<Kept>(name, { pollingIntervalSeconds: 1, batchSize: batch }, async (jobs) => {
        for (const { id, data, signal } of jobs)
          try {
            await handler({ id, organization: data.organization, data: data.data as never, signal });
          } catch (error) {
            log.warn(`The job ${name} ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
            throw error;
          }
        // Where one was, another may be: that is not waited for.
        boss.notifyWorker(worker);
      });
    },
    every: (name, seconds, work) => {
      repeated.push(repeat(name, seconds, work, log));
    },
    stop: async () => {
      await Promise.all([boss.stop({ graceful: true, timeout: 30_000 }), ...repeated.map(({ stop }) => stop())]);
      if (!pool.ended) await pool.end();
    },
  };
}

function repeat(name: string, seconds: number, work: () => Promise<void>, log: Log): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const once = async (): Promise<void> => {
    await work().catch((error: Error) => log.warn(`Repeated work, ${name}: ${error.message}`));
    if (isOver) return;
    timer = setTimeout(() => {
      running = once();
    }, seconds * 1000);
    timer.unref();
  };
  let running = once();
  return {
    stop: async () => {
      isOver = true;
      clearTimeout(timer);
      await running;
    },
  };
}

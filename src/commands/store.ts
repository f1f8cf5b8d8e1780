/** The database that a command works with: the one that DATABASE_URL names, else Gradus's own, kept in `.gradus`. */

import { migrations } from '../../migrations/list.ts';
import type { Clock } from '../platform/clock.ts';
import { type Database, openDatabase } from '../platform/database/database.ts';
import type { LocalServer } from '../platform/database/local-server.ts';
import { prepareDatabase } from '../platform/database/migrate.ts';
import { type InstallationKind, servedOrganization } from '../platform/database/organization.ts';
import { type Jobs, prepareJobs, startJobs } from '../platform/jobs/queue.ts';
import type { Log } from '../platform/log.ts';
import { type NewId, newIds } from '../platform/new-id.ts';

export interface Store {
  database: Database;
  jobs: Jobs;
  /** The organisation that this program works for. */
  organization: string;
  kind: InstallationKind;
  /** As the owner of the tables: for what is no request. */
  ownerUrl: string;
  newId: NewId;
  /** Whether a database server left by a killed program was taken over. */
  adopted: boolean;
  /** Lets jobs under way end, then closes everything that was opened. Safe twice. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** serve: the one program that serves from the folder of data; command: beside it, or alone. */
  purpose: 'serve' | 'command';
  kind: InstallationKind;
  /** What an organisation that is made now is called. */
  title: string;
  /** Kinds of work done after an answer. */
  queues: readonly string[];
  clock: Clock;
  log: Log;
  env?: NodeJS.ProcessEnv;
}

/** Demo and real data lie in databases of their own. */
const databases: Record<InstallationKind, string> = { real: 'gradus', demo: 'gradus_demo' };

/** @throws DatabaseSetupError, DatabaseFolderError in words for whoever runs the program */
export async function openStore({ purpose, kind, title, queues, clock, log, env = process.env }: StoreOptions): Promise<Store> {
  const given = env.DATABASE_URL?.trim();
  const server = given ? null : await ownServer(env, purpose, log);
  const closing: (() => Promise<void>)[] = server === null ? [] : [() => server.stop()];
  const close = async () => {
    for (let end = closing.pop(); end !== undefined; end = closing.pop()) await end();
  };
  try {
    const ownerUrl = given ?? (await ownDatabase(server as LocalServer, databases[kind]));
    const { applicationUrl } = await prepareDatabase(ownerUrl, migrations, env.DATABASE_APP_URL?.trim() || undefined);
    await prepareJobs(ownerUrl, queues);
    const newId = newIds(clock);
    const organization = await servedOrganization(ownerUrl, kind, { id: newId(), title });
    const jobs = await startJobs(applicationUrl, log);
    closing.push(() => jobs.stop());
    const onError = (error: Error) => log.warn(`A connection to the database ended: ${error.message}`);
    const database = openDatabase({ url: applicationUrl, clock, newId, enqueue: jobs.enqueue, onError });
    closing.push(() => database.close());
    return { database, jobs, organization, kind, ownerUrl, newId, adopted: server?.adopted ?? false, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where Gradus's own database lies, where no other is named. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.GRADUS_DATA?.trim() || '.gradus';
}

async function ownServer(env: NodeJS.ProcessEnv, purpose: StoreOptions['purpose'], log: Log): Promise<LocalServer> {
  // Only here: who names a database needs none of ours.
  const { startLocalServer } = await import('../platform/database/local-server.ts');
  return startLocalServer({ folder: dataFolder(env), purpose, log });
}

async function ownDatabase(server: LocalServer, name: string): Promise<string> {
  const { makeDatabase } = await import('../platform/database/make-database.ts');
  await makeDatabase(server.url('postgres'), name);
  return server.url(name);
}

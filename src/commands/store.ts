/** The database that a command works with: the one that DATABASE_URL names, else Gradus's own, kept in `.gradus`. */
import { basename, resolve } from 'node:path';
import { migrations } from '../../migrations/list.ts';
import type { Clock } from '../platform/clock.ts';
import { type Database, openDatabase } from '../platform/database/database.ts';
import type { LocalServer } from '../platform/database/local-server.ts';
import { prepareDatabase } from '../platform/database/migrate.ts';
import { type InstallationKind, servedOrganization } from '../platform/database/organization.ts';
import { primaryOf, serversOf, withLogin } from '../platform/database/servers.ts';
import { type Jobs, noJobs, prepareJobs, startJobs } from '../platform/jobs/queue.ts';
import type { Log } from '../platform/log.ts';
import { type NewId, newIds } from '../platform/new-id.ts';
import { dataFolder } from './data-folder.ts';

export interface Store {
  database: Database;
  jobs: Jobs;
  /** The organisation that this program works for. */
  organization: string;
  kind: InstallationKind;
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
  /** The folder of the handbook; an organisation that is made now is called as it. */
  folder: string;
  /** Kinds of work done after an answer; a command that is over before leaves them to the server. */
  queues?: readonly string[];
  clock: Clock;
  log: Log;
}

/** Demo and real data lie in databases of their own. */
const databases: Record<InstallationKind, string> = { real: 'gradus', demo: 'gradus_demo' };

/** A database as its owner sees it, whatever is in it. */
export interface OwnedDatabase {
  ownerUrl: string;
  /** The one of our own that it lies in; null where DATABASE_URL names one. */
  server: LocalServer | null;
  close(): Promise<void>;
}

/** @throws DatabaseFolderError in words for whoever runs the program */
export async function openOwned({ purpose, kind, log }: Pick<StoreOptions, 'purpose' | 'kind' | 'log'>): Promise<OwnedDatabase> {
  const given = process.env.DATABASE_URL?.trim();
  if (given) return { ownerUrl: await primaryOf(given), server: null, close: async () => undefined };
  const server = await ownServer(purpose, log);
  try {
    return { ownerUrl: await ownDatabase(server, databases[kind]), server, close: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** @throws DatabaseSetupError, DatabaseFolderError in words for whoever runs the program */
export async function openStore({ purpose, kind, folder, queues = [], clock, log }: StoreOptions): Promise<Store> {
  const owned = await openOwned({ purpose, kind, log });
  const { ownerUrl, server } = owned;
  const closing: (() => Promise<void>)[] = [owned.close];
  const close = async () => {
    for (let end = closing.pop(); end !== undefined; end = closing.pop()) await end();
  };
  try {
    const applicationUrl = await prepareAt(ownerUrl);
    if (queues.length > 0) await prepareJobs(ownerUrl, queues);
    const newId = newIds(clock);
    const organization = await servedOrganization(ownerUrl, kind, {
      id: newId(),
      title: kind === 'demo' ? 'Demo' : basename(resolve(folder)),
    });
    const jobs = queues.length > 0 ? await startJobs(applicationUrl, log) : noJobs;
    closing.push(() => jobs.stop());
    const onError = (error: Error) => log.warn(`A connection to the database ended: ${error.message}`);
    const replica = replicaUrl(applicationUrl);
    const database = openDatabase({
      url: applicationUrl,
      clock,
      newId,
      enqueue: jobs.enqueue,
      ...(replica !== null && { replica: { url: replica, log } }),
      onError,
    });
    closing.push(() => database.close());
    return { database, jobs, organization, kind, newId, adopted: server?.adopted ?? false, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @returns the address as which the program works, of all servers that there are */
async function prepareAt(ownerUrl: string): Promise<string> {
  const [all, given] = [process.env.DATABASE_URL?.trim(), process.env.DATABASE_APP_URL?.trim()];
  const { applicationUrl } = await prepareDatabase(ownerUrl, migrations, given ? await primaryOf(given) : undefined);
  if (given) return given;
  return all ? withLogin(all, new URL(applicationUrl)) : applicationUrl;
}

/** The server that follows, as the role that the program works as: one that passes by the walls has no business there either. */
function replicaUrl(applicationUrl: string): string | null {
  const given = process.env.DATABASE_REPLICA_URL?.trim();
  const [first = applicationUrl] = serversOf(applicationUrl);
  return given ? withLogin(given, new URL(first)) : null;
}

async function ownServer(purpose: StoreOptions['purpose'], log: Log): Promise<LocalServer> {
  // Only here: who names a database needs none of ours.
  const { startLocalServer } = await import('../platform/database/local-server.ts');
  return startLocalServer({ folder: dataFolder(), purpose, log });
}

async function ownDatabase(server: LocalServer, name: string): Promise<string> {
  const { makeDatabase } = await import('../platform/database/make-database.ts');
  await makeDatabase(server.url('postgres'), name);
  return server.url(name);
}

/**
 * A database of its own for a test file: a copy of a migrated template on the one server of the run, with two organisations, and
 * everything gone at the end.
 */
import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll } from 'vitest';
import { migrations } from '../../../migrations/list.ts';
import type { Clock } from '../clock.ts';
import { noJobs, prepareJobs, startJobs } from '../jobs/queue.ts';
import { type NewId, newIds } from '../new-id.ts';
import { type Viewer, viewerOf } from '../policy/viewer.ts';
import { type Actor, type Database, openDatabase } from './database.ts';
import { prepareDatabase } from './migrate.ts';
import { makeOrganization } from './organization.ts';
import { testServer } from './test-server.fixture.ts';

export interface TestDatabase {
  database: Database;
  /** As who owns the tables; to look behind the wall. */
  ownerUrl: string;
  /** As the application. */
  url: string;
  /** Two, with nothing in them. */
  organizations: [string, string];
  actor: Actor;
  /** That actor, who may do everything. */
  viewer: Viewer;
  clock: Clock;
  newId: NewId;
}

const testOrganizations: [string, string] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'];

/**
 * To be called once in a test file, outside of its tests.
 * @param queues names of the jobs that the tests enqueue
 */
export async function testDatabase({
  clock = () => new Date('2026-11-02T09:00:00Z'),
  queues = [],
}: {
  clock?: Clock;
  queues?: readonly string[];
} = {}): Promise<TestDatabase> {
  const { url: urlOf } = await testServer();
  const template = await templateOn(urlOf);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner(urlOf('postgres'), `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const ownerUrl = urlOf(name);
  const { applicationUrl: url } = await prepareDatabase(ownerUrl, migrations);
  const newId = newIds(clock);
  if (queues.length > 0) await prepareJobs(ownerUrl, queues);
  const ignore = () => undefined;
  const jobs = queues.length === 0 ? noJobs : await startJobs(url, { info: ignore, warn: ignore });
  const database = openDatabase({
    url,
    clock,
    newId,
    enqueue: jobs.enqueue,
    connections: 8,
    onError: ignore,
  });
  afterAll(async () => {
    await jobs.stop();
    await database.close();
    await asOwner(urlOf('postgres'), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
  const actor: Actor = { kind: 'operator', id: 'test' };
  return { database, ownerUrl, url, organizations: testOrganizations, actor, viewer: viewerOf(actor, { everything: true }), clock, newId };
}

/** Made once for these migrations, by whoever comes first. */
async function templateOn(urlOf: (database: string) => string): Promise<string> {
  const name = `template_${createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 12)}`;
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(4711002)');
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rows.length > 0) return name;
    const making = `${name}_making`;
    await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${making}`);
    await prepareDatabase(urlOf(making), migrations);
    for (const [i, id] of testOrganizations.entries())
      await makeOrganization(urlOf(making), 'real', { id, title: `Organisation ${i + 1}` });
    await client.query(`ALTER DATABASE ${making} RENAME TO ${name}`);
    return name;
  } finally {
    await client.end();
  }
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Nothing that Gradus does needs a session of the database for itself: pgbouncer may hand out one for each transaction. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { migrations } from '../../../migrations/list.ts';
import { checkBackup } from '../backup/backup-file.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { prepareJobs, startJobs } from '../jobs/queue.ts';
import { openDatabase } from './database.ts';
import { prepareDatabase } from './migrate.ts';
import { servedOrganization } from './organization.ts';
import { pgbouncerVersion, startPgbouncer } from './pgbouncer.fixture.ts';
import { testDatabase } from './test-database.fixture.ts';
import { testServer } from './test-server.fixture.ts';

const test = await testDatabase({ queues: ['thing'] });
const { organizations, actor, clock, newId } = test;
const ignore = () => undefined;
const version = pgbouncerVersion();
const done: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const end of done.toReversed()) await end();
});

const add = (id: string) => ({ action: 'thing.add', subject: { kind: 'thing', id } });

describe('a transaction', () => {
  it('leaves nothing behind in its session', async () => {
    const jobs = await startJobs(test.url, { info: ignore, warn: ignore });
    const database = openDatabase({ url: test.url, clock, newId, enqueue: jobs.enqueue, connections: 1, onError: ignore });
    done.push(
      () => jobs.stop(),
      () => database.close(),
    );
    for (const organization of organizations) {
      await database.change({ organization, actor }, async (change) => {
        await change.enqueue('thing', {});
        change.audit(add(organization));
      });
      await database.read(organization, (db) => sql`SELECT * FROM audit_entries WHERE organization_id = ${organization}`.execute(db));
    }
    const { rows } = await database.read(organizations[0], (db) =>
      sql`SELECT (SELECT count(*) FROM pg_prepared_statements) AS statements, (SELECT count(*) FROM pg_cursors WHERE name <> '') AS cursors,
        (SELECT count(*) FROM pg_listening_channels()) AS channels, (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()) AS locks,
        to_regnamespace('pg_temp') IS NOT NULL AS temporary,
        (SELECT array_agg(name) FROM pg_settings WHERE source = 'session' AND name NOT IN ('transaction_isolation', 'transaction_read_only', 'transaction_deferrable', 'statement_timeout', 'idle_in_transaction_session_timeout')) AS settings`.execute(
        db,
      ),
    );
    expect(rows).toEqual([{ statements: 0, cursors: 0, channels: 0, locks: 0, temporary: false, settings: null }]);
  });
});

describe.skipIf(version === null)(
  `behind ${version ?? 'pgbouncer: skipped, as it is not installed'}, in transaction mode`,
  { timeout: 60_000 },
  () => {
    it('organisations stay apart, and everything is done', async () => {
      const { url, stop } = await startPgbouncer([test.url], 1);
      done.push(stop);
      const jobs = await startJobs(url(test.url), { info: ignore, warn: ignore });
      const worked: string[] = [];
      await jobs.work<{ n: number }>('thing', async ({ organization, data }) => void worked.push(`${organization} ${data.n}`));
      const database = openDatabase({ url: url(test.url), clock, newId, enqueue: jobs.enqueue, onError: ignore });
      done.push(
        () => jobs.stop(),
        () => database.close(),
      );
      await Promise.all(
        Array.from({ length: 60 }, async (_, n) => {
          const organization = organizations[n % 2] ?? '';
          await database.change({ organization, actor }, async (change) => {
            await change.enqueue('thing', { n });
            change.audit(add(`bounced-${n}`));
          });
          const { rows } = await database.read(organization, (db) =>
            sql<{ organization_id: string }>`SELECT DISTINCT organization_id FROM audit_entries`.execute(db),
          );
          expect(rows).toEqual([{ organization_id: organization }]);
        }),
      );
      while (worked.filter((one) => !one.endsWith('undefined')).length < 60) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(worked).toContain(`${organizations[1]} 59`);
    });

    it('a database is prepared, by many programs at once, and backed up', async () => {
      const { url: urlOf } = await testServer();
      const name = `test_${randomBytes(8).toString('hex')}`;
      const ask = async (text: string) => {
        const client = new pg.Client({ connectionString: urlOf('postgres') });
        await client.connect();
        await client.query(text);
        await client.end();
      };
      await ask(`CREATE DATABASE ${name}`);
      const folder = mkdtempSync(join(tmpdir(), 'gradus-bounced-'));
      const { url, stop } = await startPgbouncer([urlOf(name), test.url], 10);
      try {
        const prepared = await Promise.all(Array.from({ length: 4 }, () => prepareDatabase(url(urlOf(name)), migrations)));
        expect(prepared.flatMap((each) => each.done).toSorted()).toEqual(migrations.map((migration) => migration.name));
        await prepareJobs(url(urlOf(name)), ['thing']);
        await servedOrganization(url(urlOf(name)), 'real', { id: newId(), title: 'Bounced' });
        const path = join(folder, 'bounced.gradus');
        await writeBackup(path, {
          ownerUrl: url(urlOf(name)),
          known: migrations.map((migration) => migration.name),
          program: '0.1.0',
          at: new Date(0),
        });
        expect((await checkBackup(path)).tables.get('organizations')?.rows).toBe(1);
        expect(existsSync(`${path}.part`)).toBe(false);
      } finally {
        await stop();
        rmSync(folder, { recursive: true });
        await ask(`DROP DATABASE ${name} WITH (FORCE)`);
      }
    });
  },
);

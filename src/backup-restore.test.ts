/** A backup of two organisations with rows in every table, and what becomes of it in another database. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Migration, migrations } from '../migrations/list.ts';
import { queues } from './open-organization.ts';
import { checkBackup } from './platform/backup/backup-file.ts';
import { type RestoreOptions, restoreBackup } from './platform/backup/restore-backup.ts';
import { writeBackup } from './platform/backup/write-backup.ts';
import { openDatabase } from './platform/database/database.ts';
import { prepareDatabase } from './platform/database/migrate.ts';
import { openPool } from './platform/database/pool.ts';
import { testServer } from './platform/database/test-server.fixture.ts';
import { startJobs } from './platform/jobs/queue.ts';
import { twinOrganizations } from './twins.fixture.ts';

const { url: urlOf } = await testServer();
const twins = await twinOrganizations();
const { test } = twins;
const folder = mkdtempSync(join(tmpdir(), 'gradus-backup-'));
const made: string[] = [];
const roles: string[] = [];
const ignore = () => undefined;

async function ask<Row = Record<string, unknown>>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** One that holds nothing. */
async function newDatabase(owner?: string): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await ask(urlOf('postgres'), `CREATE DATABASE ${name}${owner ? ` OWNER ${owner}` : ''}`);
  made.push(name);
  return urlOf(name);
}

/** A role that may pass by no wall, as on a server that somebody else runs. */
async function newOwner(): Promise<{ name: string; as(url: string): string }> {
  const name = `owner_${randomBytes(6).toString('hex')}`;
  await ask(urlOf('postgres'), `CREATE ROLE ${name} LOGIN CREATEROLE PASSWORD 'plain'`);
  roles.push(name);
  return { name, as: (url) => Object.assign(new URL(url), { username: name, password: 'plain' }).href };
}

let files = 0;
const newFile = () => join(folder, `${files++}.gradus`);
const known = migrations.map(({ name }) => name);
const at = new Date('2026-11-21T18:00:00Z');

async function backup(ownerUrl: string): Promise<string> {
  const path = newFile();
  await writeBackup(path, { ownerUrl, known, program: '0.1.0', at });
  return path;
}
const restore = (path: string, ownerUrl: string, more: Partial<RestoreOptions> = {}) =>
  restoreBackup({ path, ownerUrl, migrations, queues, ...more });

async function refused(path: string, ownerUrl: string, more: Partial<RestoreOptions> = {}): Promise<string> {
  const error = await restore(path, ownerUrl, more).then(
    () => expect.unreachable('it was restored'),
    (reason: Error) => reason,
  );
  expect(error.name).toBe('BackupError');
  return error.message;
}

/** What holds the tables together, and who may do what. */
const shapeOf = (url: string) =>
  ask(
    url,
    `SELECT 'constraint' AS is, conrelid::regclass::text AS of, conname::text AS name, pg_get_constraintdef(oid) AS how FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT 'policy', tablename, policyname, concat(cmd, qual, with_check) FROM pg_policies WHERE schemaname = 'public'
     UNION ALL SELECT 'wall', relname, '', concat(relrowsecurity, relforcerowsecurity, relacl::text) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
     ORDER BY 1, 2, 3`,
  );

const isEmpty = async (url: string) =>
  (await ask<{ count: string }>(url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'migrations%'"))[0]
    ?.count === '0';

let whole: string;
beforeAll(async () => {
  whole = await backup(test.ownerUrl);
}, 60_000);
afterAll(async () => {
  await twins.close();
  for (const name of made) await ask(urlOf('postgres'), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  for (const name of roles) await ask(urlOf('postgres'), `DROP OWNED BY ${name} CASCADE`).catch(ignore);
  for (const name of roles) await ask(urlOf('postgres'), `DROP ROLE ${name}`).catch(ignore);
  rmSync(folder, { recursive: true });
}, 60_000);

describe('a backup', { timeout: 120_000 }, () => {
  it('holds every row of every table, and nobody else may read it', async () => {
    const { header, tables } = await checkBackup(whole);
    const names = await ask<{ name: string }>(
      test.ownerUrl,
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'migrations%'",
    );
    for (const { name } of names) {
      const [row] = await ask<{ count: string }>(test.ownerUrl, `SELECT count(*) FROM "${name}"`);
      expect([name, tables.get(name)?.rows]).toEqual([name, Number(row?.count)]);
    }
    expect([...tables.keys()].toSorted()).toEqual([...names.map(({ name }) => name), 'jobs'].toSorted());
    expect(header).toMatchObject({ kind: 'real', at: '2026-11-21T18:00:00.000Z', migrations: known, organizations: test.organizations });
    expect(statSync(whole).mode & 0o777).toBe(0o600);
  });

  it('becomes the same again: the same bytes, the same shape, a whole chain', async () => {
    const url = await newDatabase();
    const restored = await restore(whole, url);
    expect(restored.audit).toMatchObject({ faults: 0 });
    expect(restored.audit.entries).toBeGreaterThan(10);
    expect(readFileSync(await backup(url)).equals(readFileSync(whole))).toBe(true);
    expect(await shapeOf(url)).toEqual(await shapeOf(test.ownerUrl));
  });

  it('can be worked with at once, as the role that owns nothing', async () => {
    const url = await newDatabase();
    await restore(whole, url);
    const { applicationUrl, done } = await prepareDatabase(url, migrations);
    expect(done).toEqual([]);
    const database = openDatabase({ url: applicationUrl, clock: test.clock, newId: test.newId, enqueue: async () => '', onError: ignore });
    const [organization] = test.organizations;
    await database.change({ organization, actor: test.actor }, async ({ audit }) =>
      audit({ action: 'thing.add', subject: { kind: 'thing', id: 'x' } }),
    );
    await database.close();
    const [head] = await ask<{ sequence: string }>(url, 'SELECT sequence FROM audit_heads WHERE organization_id = $1', [organization]);
    const [before] = await ask<{ sequence: string }>(test.ownerUrl, 'SELECT sequence FROM audit_heads WHERE organization_id = $1', [
      organization,
    ]);
    expect(Number(head?.sequence)).toBe(Number(before?.sequence) + 1);
  });

  it('is taken and restored by an owner who passes by no wall', async () => {
    const owner = await newOwner();
    const url = owner.as(await newDatabase(owner.name));
    await ask(urlOf(new URL(url).pathname.slice(1)), 'CREATE EXTENSION btree_gist');
    const { applicationUrl } = await prepareDatabase(test.ownerUrl, migrations);
    await restore(whole, url, { applicationUrl: Object.assign(new URL(applicationUrl), { pathname: new URL(url).pathname }).href });
    expect(readFileSync(await backup(url)).equals(readFileSync(whole))).toBe(true);
    await ask(urlOf('postgres'), `DROP DATABASE "${new URL(url).pathname.slice(1)}" WITH (FORCE)`);
  });

  it('is of one moment, whatever is written meanwhile', async () => {
    const [organization] = test.organizations;
    let stopped = false;
    const writing = (async () => {
      for (let i = 0; !stopped; i++)
        await test.database.change({ organization, actor: test.actor }, async ({ audit, db }) => {
          await sql`INSERT INTO job_progress (organization_id, job_id, done, at) VALUES (${organization}, ${test.newId()}, 1, ${test.clock()})`.execute(
            db,
          );
          audit({ action: 'thing.add', subject: { kind: 'thing', id: `w${i}` } });
        });
    })();
    const paths = [await backup(test.ownerUrl), await backup(test.ownerUrl)];
    stopped = true;
    await writing;
    for (const path of paths) {
      const url = await newDatabase();
      await restore(path, url);
      // One of each for every change: a backup that saw half of one would have more of the other.
      const [row] = await ask<{ more: string }>(
        url,
        "SELECT (SELECT count(*) FROM audit_entries WHERE subject_id LIKE 'w%') - (SELECT count(*) FROM job_progress WHERE done = 1 AND total IS NULL) AS more",
      );
      const [before] = await ask<{ more: string }>(
        test.ownerUrl,
        "SELECT (SELECT count(*) FROM audit_entries WHERE subject_id LIKE 'w%') - (SELECT count(*) FROM job_progress WHERE done = 1 AND total IS NULL) AS more",
      );
      expect(row).toEqual(before);
    }
    const [first, second] = await Promise.all(paths.map(checkBackup));
    expect(second?.tables.get('job_progress')?.rows).toBeGreaterThan(first?.tables.get('job_progress')?.rows ?? Number.POSITIVE_INFINITY);
  });

  it('takes along the work that is not done, and not what is history', async () => {
    const jobs = await startJobs(test.url, { info: ignore, warn: ignore });
    const [organization] = test.organizations;
    const job = queues[0] ?? '';
    const ids: string[] = [];
    for (let i = 0; i < 3; i++)
      await test.database.change({ organization, actor: test.actor }, async (change) => {
        ids.push(await jobs.enqueue(change.db, job, organization, { number: i }));
        change.audit({ action: 'thing.add', subject: { kind: 'thing', id: `j${i}` } });
      });
    await jobs.stop();
    await ask(test.ownerUrl, "UPDATE pgboss.job SET state = 'completed' WHERE id = $1", [ids[0]]);
    await ask(test.ownerUrl, "UPDATE pgboss.job SET state = 'active' WHERE id = $1", [ids[1]]);
    const path = await backup(test.ownerUrl);
    const url = await newDatabase();
    expect((await restore(path, url)).jobs).toBe(2);
    const found = await ask(url, 'SELECT id, state::text, data FROM pgboss.job WHERE name = $1 ORDER BY id', [job]);
    expect(found).toEqual(
      [ids[1], ids[2]].toSorted().map((id) => ({ id, state: 'created', data: { organization, data: { number: ids.indexOf(id ?? '') } } })),
    );
    const other = await newDatabase();
    expect(await restore(path, other, { queues: ['something.else'] })).toMatchObject({ jobs: 0, jobsLeftOut: { [job]: 2 } });
    await ask(test.ownerUrl, 'DELETE FROM pgboss.job WHERE name = $1', [job]);
  });

  it('is brought up to a program that knows more', async () => {
    const next: Migration = {
      name: '9998-next',
      statements: ["ALTER TABLE organizations ADD COLUMN motto text NOT NULL DEFAULT 'onwards'"],
    };
    const url = await newDatabase();
    expect((await restore(whole, url, { migrations: [...migrations, next] })).later).toEqual([next.name]);
    expect(await ask(url, 'SELECT motto FROM organizations')).toEqual([{ motto: 'onwards' }, { motto: 'onwards' }]);
    expect((await prepareDatabase(url, [...migrations, next])).done).toEqual([]);
  });

  it('keeps where sequences stand', async () => {
    const counted: Migration = {
      name: '9998-counted',
      statements: [
        'CREATE TABLE counted (number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, doubled bigint GENERATED ALWAYS AS (number * 2) STORED)',
      ],
    };
    const url = await newDatabase();
    await restore(whole, url, { migrations: [...migrations, counted] });
    for (let i = 0; i < 3; i++) await ask(url, 'INSERT INTO counted DEFAULT VALUES');
    const path = newFile();
    await writeBackup(path, { ownerUrl: url, known: [...known, counted.name], program: '0.1.0', at });
    const next = await newDatabase();
    await restore(path, next, { migrations: [...migrations, counted] });
    expect(await ask(next, 'INSERT INTO counted DEFAULT VALUES RETURNING *')).toEqual([{ number: '4', doubled: '8' }]);
  });
});

describe('a backup is not taken', { timeout: 60_000 }, () => {
  it('over something that is there', async () => {
    const path = newFile();
    writeFileSync(path, 'kept');
    await expect(writeBackup(path, { ownerUrl: test.ownerUrl, known, program: '0.1.0', at })).rejects.toThrow('nothing is written over');
    writeFileSync(`${newFile()}.part`, '');
    await expect(
      writeBackup(join(folder, `${files - 1}.gradus`), { ownerUrl: test.ownerUrl, known, program: '0.1.0', at }),
    ).rejects.toThrow('another backup is being written');
    expect(readFileSync(path, 'utf8')).toBe('kept');
  });

  it('where it cannot be written, and says why', async () => {
    await expect(writeBackup(join(folder, 'no/such/folder'), { ownerUrl: test.ownerUrl, known, program: '0.1.0', at })).rejects.toThrow(
      'ENOENT',
    );
  });

  it('of nothing, nor of what a newer program made', async () => {
    const url = await newDatabase();
    await expect(writeBackup(newFile(), { ownerUrl: url, known, program: '0.1.0', at })).rejects.toThrow('holds nothing of Gradus');
    await prepareDatabase(url, migrations);
    await expect(writeBackup(newFile(), { ownerUrl: url, known, program: '0.1.0', at })).rejects.toThrow('no organisation yet');
    await expect(writeBackup(newFile(), { ownerUrl: test.ownerUrl, known: known.slice(0, -1), program: '0.1.0', at })).rejects.toThrow(
      /newer Gradus.*Back it up with the newer/su,
    );
  });

  it('by a role that does not see every organisation', async () => {
    const owner = await newOwner();
    const name = new URL(test.ownerUrl).pathname.slice(1);
    await ask(test.ownerUrl, `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${owner.name}`);
    await expect(writeBackup(newFile(), { ownerUrl: owner.as(urlOf(name)), known, program: '0.1.0', at })).rejects.toThrow(
      'Name the one that owns the tables',
    );
    await ask(test.ownerUrl, `DROP OWNED BY ${owner.name}`);
  });

  it('to its end when somebody ends it: nothing is left then', async () => {
    const ending = new AbortController();
    ending.abort(new Error('ended'));
    const path = newFile();
    await expect(writeBackup(path, { ownerUrl: test.ownerUrl, known, program: '0.1.0', at }, ending.signal)).rejects.toThrow('ended');
    expect([existsSync(path), existsSync(`${path}.part`)]).toEqual([false, false]);
  });
});

describe('a backup is not restored', { timeout: 60_000 }, () => {
  it('into a database that holds something', async () => {
    const other = await newDatabase();
    await ask(other, 'CREATE TABLE mine (id integer)');
    expect(await refused(whole, other)).toMatch(/not empty: it has the tables mine.*Make a new database/su);
    expect(await refused(whole, test.ownerUrl)).toContain('not empty');
    expect(await ask(other, 'SELECT count(*) FROM mine')).toEqual([{ count: '0' }]);
  });

  it('where it is damaged, and nothing is touched', async () => {
    const url = await newDatabase();
    const bytes = readFileSync(whole);
    const path = newFile();
    writeFileSync(path, bytes.subarray(0, bytes.length - 1));
    expect(await refused(path, url)).toContain('is cut short');
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 4;
    writeFileSync(path, bytes);
    expect(await refused(path, url)).toContain('is damaged');
    expect(await ask(url, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  });

  it('by an older program, or one of another line', async () => {
    const url = await newDatabase();
    expect(await refused(whole, url, { migrations: migrations.slice(0, -1) })).toMatch(
      /newer Gradus \(0\.1\.0\): it knows .*Restore it with the newer program/su,
    );
    const [first, ...rest] = migrations;
    if (first === undefined) throw new Error('There are no migrations.');
    expect(await refused(whole, url, { migrations: [{ name: '0000-other', statements: [] }, first, ...rest] })).toContain(
      'of another Gradus',
    );
    const changed = migrations.map((one, i) =>
      i === migrations.length - 1 ? { ...one, statements: [...one.statements, 'ALTER TABLE leaves ADD COLUMN reason text'] } : one,
    );
    expect(await refused(whole, url, { migrations: changed })).toMatch(/The table leaves .* is not as this program makes it/u);
    expect(await isEmpty(url)).toBe(true);
  });

  it('where its audit is not whole, unless that is accepted', async () => {
    const source = await newDatabase();
    await restore(whole, source);
    await ask(source, "UPDATE audit_entries SET action = 'other' WHERE sequence = 2");
    const path = newFile();
    const { audit } = await writeBackup(path, { ownerUrl: source, known, program: '0.1.0', at });
    expect(audit.faults).toBe(2);
    const url = await newDatabase();
    expect(await refused(path, url)).toMatch(/is not whole: 2 entries.*--accept-audit-faults/su);
    expect(await isEmpty(url)).toBe(true);
    expect((await restore(path, url, { acceptAuditFaults: true })).audit.faults).toBe(2);
  });

  it('where its rows refer to what is not in it', async () => {
    const source = await newDatabase();
    await restore(whole, source);
    await ask(
      source,
      'ALTER TABLE positions DISABLE TRIGGER ALL; ALTER TABLE persons DISABLE TRIGGER ALL; DELETE FROM persons WHERE person_id IN (SELECT person_id FROM positions)',
    );
    const url = await newDatabase();
    expect(await refused(await backup(source), url)).toMatch(/name others that are not there: .*foreign key/u);
    expect(await isEmpty(url)).toBe(true);
  });

  it('where somebody has begun to use the database meanwhile', async () => {
    const url = await newDatabase();
    const results = await Promise.allSettled([restore(whole, url), restore(whole, url)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const pool = openPool(url, { max: 1, name: 'test', onError: ignore });
    expect((await pool.query('SELECT count(*) AS count FROM organizations')).rows).toEqual([{ count: 2 }]);
    await pool.end();
  });
});

import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPool } from '../database/pool.ts';
import { testDatabase } from '../database/test-database.fixture.ts';
import { canonical } from './append.ts';
import { verifyAudit } from './verify.ts';

const { database, ownerUrl, url, organizations, actor } = await testDatabase();
const [here, there] = organizations;
/** One connection, so that a transaction of it can be looked at from inside. */
const owner = openPool(ownerUrl, { max: 1, name: 'test', onError: () => undefined });
const asOwner = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: owner }) });
afterAll(() => asOwner.destroy());

const write = (organization: string, id: string, content: unknown) =>
  database.change({ organization, actor }, async ({ audit }) => audit({ action: 'thing.change', subject: { kind: 'thing', id }, content }));
const verify = (organization = here, earlier: { sequence: number; hash: string } | null = null) =>
  database.read(organization, (db) => verifyAudit(db, organization, earlier));
/** Does something behind the chain's back, looks, and takes it back. */
async function tampered(statement: string) {
  const undone = new Error('undone');
  let faults: readonly unknown[] = [];
  await asOwner
    .transaction()
    .execute(async (db) => {
      await sql`SELECT set_config('app.organization', ${here}, true)`.execute(db);
      const { numAffectedRows } = await sql.raw(`${statement} AND audit_entries.organization_id = '${here}'`).execute(db);
      expect(Number(numAffectedRows)).toBeGreaterThan(0);
      ({ faults } = await verifyAudit(db, here, null));
      throw undone;
    })
    .catch((error) => {
      if (error !== undone) throw error;
    });
  return faults;
}

describe('the audit chain', () => {
  beforeAll(async () => {
    await Promise.all(Array.from({ length: 40 }, (_, i) => write(i % 4 === 0 ? there : here, `t${i}`, { i })));
  });

  it('has an entry for each change, one after the other, however many write at once', async () => {
    const verified = await verify();
    expect(verified).toMatchObject({ entries: 30, faults: [], head: { sequence: 30 } });
    expect(await verify(there)).toMatchObject({ entries: 10, faults: [], head: { sequence: 10 } });
  });

  it.each([
    ['an altered action', "UPDATE audit_entries SET action = 'other' WHERE sequence = 7", [{ sequence: 7, fault: 'altered' }]],
    ['another actor', "UPDATE audit_entries SET actor_id = 'somebody' WHERE sequence = 7", [{ sequence: 7, fault: 'altered' }]],
    ['another moment', "UPDATE audit_entries SET at = at - interval '1 day' WHERE sequence = 7", [{ sequence: 7, fault: 'altered' }]],
    ['another digest', "UPDATE audit_entries SET digest = '\\x00' WHERE sequence = 7", [{ sequence: 7, fault: 'altered' }]],
    ['a removed entry', 'DELETE FROM audit_entries WHERE sequence = 7', [{ sequence: 7, fault: 'missing' }]],
    ['the last entry removed', 'DELETE FROM audit_entries WHERE sequence = 30', [{ sequence: 30, fault: 'head' }]],
    [
      'two entries in each other’s place',
      'UPDATE audit_entries SET (actor_kind, actor_id, action, subject_kind, subject_id, digest, hash) = (SELECT o.actor_kind, o.actor_id, o.action, o.subject_kind, o.subject_id, o.digest, o.hash FROM audit_entries o WHERE o.organization_id = audit_entries.organization_id AND o.sequence = 15 - audit_entries.sequence) WHERE sequence IN (7, 8)',
      [
        { sequence: 7, fault: 'altered' },
        { sequence: 8, fault: 'altered' },
        { sequence: 9, fault: 'altered' },
      ],
    ],
  ])('shows %s', async (_what, statement, faults) => {
    expect(await tampered(statement)).toEqual(faults);
  });

  it('shows with an earlier head that its end was written anew', async () => {
    const { head } = await verify();
    expect((await verify(here, head)).contains).toBe(true);
    expect((await verify(here, { ...head, hash: head.hash.replace(/^./u, (c) => (c === '0' ? '1' : '0')) })).contains).toBe(false);
  });

  it('holds no text, and digests that say nothing without their salt', async () => {
    await write(here, 'secret', { text: 'Ada is kind' });
    await write(here, 'secret', { text: 'Ada is kind' });
    await write(here, 'other', { text: 'Ada is kind' });
    const { rows } = await owner.query(
      "SELECT subject_id, encode(digest, 'hex') AS digest FROM audit_entries WHERE organization_id = $1 ORDER BY sequence DESC LIMIT 3",
      [here],
    );
    const [other, again, first] = rows.map(({ digest }) => digest);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    const { rows: dump } = await owner.query('SELECT audit_entries::text AS line FROM audit_entries');
    expect(dump.filter(({ line }) => line.includes('kind is') || line.includes('Ada'))).toEqual([]);
  });

  it('is written by no other way', async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query("SELECT set_config('app.organization', $1, false)", [here]);
      for (const statement of [
        "UPDATE audit_entries SET action = 'x'",
        'DELETE FROM audit_entries',
        `INSERT INTO audit_entries SELECT * FROM audit_entries`,
        'UPDATE audit_heads SET sequence = 0',
        'SELECT * FROM audit_salts',
        'TRUNCATE audit_entries',
        'ALTER TABLE audit_entries DISABLE ROW LEVEL SECURITY',
      ])
        await expect(client.query(statement), statement).rejects.toThrow(/permission denied|must be owner/u);
    } finally {
      await client.end();
    }
  });
});

it('a change with no entry is a defect, unless it says that nothing changed', async () => {
  await expect(database.change({ organization: here, actor }, async () => 1)).rejects.toThrow('without an audit entry');
  expect(await database.change({ organization: here, actor }, async ({ nothing }) => nothing())).toBeUndefined();
});

it('a change that fails leaves neither entry nor head', async () => {
  const before = await verify();
  await expect(
    database.change({ organization: here, actor }, async ({ audit }) => {
      audit({ action: 'thing.change', subject: { kind: 'thing', id: 'gone' } });
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await verify()).toEqual(before);
});

it('equal values are digested from equal text', () => {
  expect(canonical({ b: 1, a: [{ d: 2, c: 3 }] })).toBe('{"a":[{"c":3,"d":2}],"b":1}');
});

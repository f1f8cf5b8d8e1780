/**
 * The first wall (docs/database.md): walks the catalogue of the database and names every table, key, index, right and function that would
 * let one organisation reach another. What is exempt stands here, with its reason.
 */
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { applicationRole, tenantPolicy } from '../../../migrations/tenant-table.ts';
import { openPool } from './pool.ts';
import { testDatabase } from './test-database.fixture.ts';

const exempt: Readonly<Record<string, string>> = {
  installation: 'one row about the database itself; the application may not even read it',
  migrations: 'which steps were made; only the owner reads it',
  migrations_lock: 'keeps two migrations apart; only the owner uses it',
};
/** They work with the rights of the owner, inside the organisation that the transaction named. */
const definers: Readonly<Record<string, string>> = {
  append_audit: 'the application adds to the chain by it, and by nothing else',
  forget_audit_salts: 'an erasure takes the meaning from digests by it; the chain is not touched',
};
/** Each is led by organization_id as every other; these schemas are not walked. */
const otherSchemas: Readonly<Record<string, string>> = {
  pgboss: 'jobs, which name their organisation inside; workers enter it before they touch anything',
};

const { database, ownerUrl, url, organizations, actor, newId } = await testDatabase({ queues: ['thing'] });
const [here, there] = organizations;
const owner = openPool(ownerUrl, { max: 1, name: 'test', onError: () => undefined });
afterAll(() => owner.end());

interface Query {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, never>[] }>;
}

/** Everything that is wrong, in words. */
async function holes(db: Query): Promise<string[]> {
  const found: string[] = [];
  const rowsOf = async <T>(text: string, values: unknown[] = []) => (await db.query(text, values)).rows as T[];

  const schemas = await rowsOf<{ name: string }>(
    "SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')",
  );
  found.push(...schemas.filter(({ name }) => !(name in otherSchemas)).map(({ name }) => `schema ${name} is not known`));

  const tables = await rowsOf<{
    name: string;
    kind: string;
    secured: boolean;
    forced: boolean;
    column: string | null;
    policies: string[];
  }>(`
    SELECT c.relname AS name, c.relkind AS kind, c.relrowsecurity AS secured, c.relforcerowsecurity AS forced,
      (SELECT format('%s%s', format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN ' not null' ELSE '' END)
         FROM pg_attribute WHERE attrelid = c.oid AND attname = 'organization_id') AS column,
      ARRAY(SELECT polcmd::text || CASE WHEN polpermissive THEN '' ELSE ' restrictive' END || ' ' || coalesce(pg_get_expr(polqual, polrelid), '') || ' / ' || coalesce(pg_get_expr(polwithcheck, polrelid), '')
         FROM pg_policy WHERE polrelid = c.oid AND (0 = ANY (polroles) OR to_regrole('${applicationRole}') = ANY (polroles))) AS policies
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') ORDER BY 1`);
  for (const table of tables) {
    const rights = await rowsOf<{ right: string }>(
      `SELECT r AS right FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) r
       WHERE $1 <> 'S' AND has_table_privilege('${applicationRole}', format('public.%I', $2::text), r)`,
      [table.kind, table.name],
    );
    const has = rights.map(({ right }) => right);
    if (table.name in exempt) {
      if (has.length > 0) found.push(`${table.name} is exempt and yet the application may ${has.join(', ')}`);
      continue;
    }
    if (!['r', 'p'].includes(table.kind)) found.push(`${table.name} is no table (${table.kind}): nothing walls it`);
    if (table.column !== 'uuid not null') found.push(`${table.name}.organization_id is ${table.column ?? 'missing'}`);
    if (!table.secured || !table.forced) found.push(`${table.name}: row-level security is not ${table.secured ? 'forced' : 'enabled'}`);
    const wanted = `* (${tenantPolicy.replace("'app.organization'", "'app.organization'::text")})`;
    const plain = table.policies.map((policy) => policy.replaceAll(/[()]/gu, ''));
    const [only] = plain;
    const expected = wanted.replaceAll(/[()]/gu, '');
    if (plain.length !== 1 || only !== `${expected} / ${expected.replace('* ', '')}`)
      found.push(`${table.name}: its policies are ${JSON.stringify(table.policies)}`);
    const too = has.filter((right) => ['TRUNCATE', 'REFERENCES', 'TRIGGER'].includes(right));
    if (too.length > 0) found.push(`${table.name}: the application may ${too.join(', ')}`);
  }

  const indexes = await rowsOf<{ name: string; table: string; first: string }>(`
    SELECT i.relname AS name, t.relname AS table, pg_get_indexdef(i.oid, 1, true) AS first
    FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
    WHERE t.relnamespace = 'public'::regnamespace`);
  for (const { name, table, first } of indexes)
    if (!(table in exempt) && first !== 'organization_id') found.push(`index ${name} of ${table} is led by ${first}`);

  const keys = await rowsOf<{ name: string; table: string; first: string; target: string; to: string }>(`
    SELECT k.conname AS name, k.conrelid::regclass::text AS table, k.confrelid::regclass::text AS target,
      (SELECT attname FROM pg_attribute WHERE attrelid = k.conrelid AND attnum = k.conkey[1]) AS first,
      (SELECT attname FROM pg_attribute WHERE attrelid = k.confrelid AND attnum = k.confkey[1]) AS to
    FROM pg_constraint k WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`);
  for (const { name, table, first, target, to } of keys)
    if ((first !== 'organization_id' || to !== 'organization_id') && !(target in exempt))
      found.push(`foreign key ${name} of ${table} goes from ${first} to ${target}.${to}`);

  const functions = await rowsOf<{ name: string; definer: boolean; settings: string[] | null }>(`
    SELECT p.proname AS name, p.prosecdef AS definer, p.proconfig AS settings FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`);
  for (const { name, definer, settings } of functions) {
    if (definer && !(name in definers)) found.push(`function ${name} works with the rights of its owner`);
    if (definer && !settings?.some((setting) => setting.startsWith('search_path=')))
      found.push(`function ${name} has no search_path of its own`);
  }

  const [role] = await rowsOf<{ may: string[]; owns: number; member: string[]; creates: boolean }>(
    `SELECT array_remove(ARRAY[CASE WHEN rolsuper THEN 'superuser' END, CASE WHEN rolbypassrls THEN 'bypassrls' END,
        CASE WHEN rolcreaterole THEN 'createrole' END, CASE WHEN rolcreatedb THEN 'createdb' END, CASE WHEN rolreplication THEN 'replication' END], NULL) AS may,
      (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owns,
      ARRAY(SELECT roleid::regrole::text FROM pg_auth_members WHERE member = r.oid) AS member,
      has_schema_privilege(r.rolname, 'public', 'CREATE') AS creates
     FROM pg_roles r WHERE rolname = '${applicationRole}'`,
  );
  if (role === undefined || role.may.length > 0 || role.owns > 0 || role.member.length > 0 || role.creates)
    found.push(`the role ${applicationRole}: ${JSON.stringify(role)}`);
  return found;
}

describe('the wall between organisations', () => {
  it('stands around every table, key, index and function', async () => {
    expect(await holes(owner)).toEqual([]);
    const { rows } = await owner.query(
      "SELECT count(*) AS count FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
    );
    expect(rows[0].count).toBeGreaterThan(Object.keys(exempt).length + 5);
  });

  it.each([
    [
      'CREATE TABLE stray (id uuid PRIMARY KEY)',
      ['stray.organization_id is missing', 'row-level security', 'policies', 'index stray_pkey'],
    ],
    [`ALTER TABLE audit_entries NO FORCE ROW LEVEL SECURITY`, ['audit_entries: row-level security is not forced']],
    ['CREATE POLICY all_of_them ON audit_entries USING (true)', ['audit_entries: its policies']],
    ['CREATE INDEX stray ON audit_entries (at)', ['index stray of audit_entries is led by at']],
    [`GRANT TRUNCATE ON audit_entries TO ${applicationRole}`, ['audit_entries: the application may TRUNCATE']],
    [`GRANT SELECT ON installation TO ${applicationRole}`, ['installation is exempt']],
    ['CREATE VIEW everything AS SELECT * FROM audit_entries', ['everything is no table']],
    [
      "CREATE FUNCTION peek() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'",
      ['function peek works', 'function peek has no search_path'],
    ],
    [`ALTER ROLE ${applicationRole} BYPASSRLS`, ['the role gradus_app']],
    ['CREATE SCHEMA elsewhere', ['schema elsewhere is not known']],
  ])('shows a hole: %s', async (statement, expected) => {
    const client = await owner.connect();
    try {
      await client.query('BEGIN');
      await client.query(statement);
      const found = await holes(client);
      for (const part of expected) expect(found.join('\n')).toContain(part);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it('holds when a query forgets whose rows it wants', async () => {
    for (const organization of organizations)
      await database.change({ organization, actor }, async ({ audit }) =>
        audit({ action: 'thing.add', subject: { kind: 'thing', id: newId() } }),
      );
    const { sql } = await import('kysely');
    const seen = await database.read(here, (db) =>
      sql<{ id: string }>`SELECT DISTINCT organization_id AS id FROM audit_entries`.execute(db),
    );
    expect(seen.rows).toEqual([{ id: here }]);
    const all = await database.read(here, (db) => sql<{ id: string }>`SELECT organization_id AS id FROM organizations`.execute(db));
    expect(all.rows).toEqual([{ id: here }]);
  });

  it('lets nobody write into another organisation, nor out of any', async () => {
    const { sql } = await import('kysely');
    const by = { organization: here, actor };
    const insert = (id: string) => sql`
      INSERT INTO job_progress (organization_id, job_id, done, at) VALUES (${id}, ${newId()}, 1, now())`;
    await expect(database.change(by, async ({ db }) => insert(there).execute(db))).rejects.toThrow('row-level security');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await expect(client.query('SELECT * FROM audit_entries')).rejects.toThrow('app.organization');
    } finally {
      await client.end();
    }
  });
});

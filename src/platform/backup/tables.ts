/** What the catalogue of a database says of its tables: what there is to copy, and what holds them together. */
import type pg from 'pg';

export interface Table {
  name: string;
  /** Those that are written; what is computed from others is left to the database. */
  columns: string[];
  /** In which order its rows are copied: that of its key, the same on every server. */
  order: string[];
  /** Its rows are somebody's: behind the wall. */
  tenant: boolean;
}

/** The migrations make these anew. */
const ofMigrations = "('migrations', 'migrations_lock')";
const inPublic = "c.relnamespace = 'public'::regnamespace";

export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; order: string[]; tenant: boolean }>(`
    SELECT c.relname AS name,
      ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        ORDER BY a.attnum) AS columns,
      ARRAY(SELECT quote_ident(a.attname) || CASE WHEN t.typcategory = 'S' THEN ' COLLATE "C"' ELSE '' END
        FROM pg_index i, unnest(i.indkey::int[]) WITH ORDINALITY AS k (num, place), pg_attribute a, pg_type t
        WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.num AND t.oid = a.atttypid
        ORDER BY k.place) AS "order",
      EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped) AS tenant
    FROM pg_class c WHERE ${inPublic} AND c.relkind = 'r' AND c.relname NOT IN ${ofMigrations} ORDER BY c.relname COLLATE "C"`);
  return rows;
}

/** Sequences, and what each gave last. */
export async function sequencesOf(client: pg.ClientBase): Promise<Record<string, string | null>> {
  const { rows } = await client.query<{ name: string; last: string | null }>(`
    SELECT sequencename AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = 'public' ORDER BY sequencename COLLATE "C"`);
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

export interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

export async function foreignKeysOf(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE ${inPublic} AND k.contype = 'f' ORDER BY 1, 2`);
  return rows;
}

/** The migrations that were made; null: nobody has made any. */
export async function migrationsOf(client: pg.ClientBase): Promise<string[] | null> {
  const { rows: there } = await client.query("SELECT to_regclass('public.migrations') IS NOT NULL AS there");
  if (!there[0].there) return null;
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY name COLLATE "C"');
  return rows.map(({ name }) => name);
}

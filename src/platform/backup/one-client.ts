import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';

/** Queries of Kysely's on one connection, beside what is said to it directly. */
export function queriesOn(client: pg.ClientBase): Kysely<unknown> {
  const same = { query: client.query.bind(client), release: () => undefined };
  const pool = { connect: async () => same, end: async () => undefined };
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool: pool as never }) });
}

/** Connections to PostgreSQL, and values as the rooms want them. */
import pg from 'pg';

/** PostgreSQL's numbers for types. */
const types = { int8: 20, date: 1082, timestamp: 1114 };

/** Days stay the text they are (`2026-11-21`): a day has no time zone. Counts are numbers: none is above 2^53. */
const parsers: Record<number, (text: string) => unknown> = {
  [types.int8]: Number,
  [types.date]: (text) => text,
};

export interface PoolOptions {
  /** The most connections at once. */
  max: number;
  /** What the server's list of connections shows. */
  name: string;
  onError: (error: Error) => void;
}

export function openPool(url: string, { max, name, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: name,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // A connection that nobody uses does not keep the program alive.
    allowExitOnIdle: true,
    types: { getTypeParser: ((oid: number, format: 'text') => parsers[oid] ?? pg.types.getTypeParser(oid, format)) as never },
  });
  // A connection that breaks while it lies idle is thrown away; the next request opens another.
  pool.on('error', onError);
  // One that breaks while it is used says so to nobody in particular as well, which would end the program.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

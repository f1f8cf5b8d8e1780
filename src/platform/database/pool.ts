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
  return pool;
}

/** Whether the database could not be reached, or went away in the middle, rather than said no. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (/^(?:08|57P0[1-5]|53300|53100|53200|58)/u.test(code) || /^E(?:CONN|PIPE|HOST|TIMEDOUT|NOENT|AI_AGAIN)/u.test(code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after/u.test(
    error.message,
  );
}

/** Two transactions met: neither is wrong, and the one that was turned away may be tried again. */
export function isCollision(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01');
}

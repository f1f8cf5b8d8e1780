/** Connections to PostgreSQL, and values as the rooms want them. */
import pg from 'pg';
import { isStandby, NoPrimaryError, serversOf } from './servers.ts';

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
  /** Milliseconds after which an answer is not waited for any longer; default: whatever it takes. */
  patience?: number;
  onError: (error: Error) => void;
}

/** @param url of one server, or of several, of which the one that takes changes is used, and found again when another takes its place */
export function openPool(url: string, { max, name, patience, onError }: PoolOptions): pg.Pool {
  const servers = serversOf(url);
  const config: pg.PoolConfig = {
    connectionString: servers[0],
    max,
    application_name: name,
    connectionTimeoutMillis: patience ?? 5_000,
    ...(patience !== undefined && { query_timeout: patience }),
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // A connection that nobody uses does not keep the program alive.
    allowExitOnIdle: true,
    types: { getTypeParser: ((oid: number, format: 'text') => parsers[oid] ?? pg.types.getTypeParser(oid, format)) as never },
  };
  const pool = servers.length === 1 ? new pg.Pool(config) : new PoolOfServers(servers, config);
  // A connection that breaks while it lies idle is thrown away; the next request opens another.
  pool.on('error', onError);
  // One that breaks while it is used says so to nobody in particular as well, which would end the program.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

type Given = (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: Error | boolean) => void) => void;

/** Goes from server to server until one takes changes. Connections to one that is lost end by themselves. */
class PoolOfServers extends pg.Pool {
  readonly #servers: readonly string[];
  readonly #at: { server: number };

  constructor(servers: readonly string[], config: pg.PoolConfig) {
    const at = { server: 0 };
    class Client extends pg.Client {
      constructor(its: pg.ClientConfig) {
        super({ ...its, connectionString: servers[at.server] });
      }
    }
    super({
      ...config,
      Client,
      onConnect: async (client: pg.ClientBase) => {
        if (await isStandby(client)) throw new NoPrimaryError(`${(client as pg.Client).host} follows another, and takes no changes.`);
      },
    } as object);
    this.#servers = servers;
    this.#at = at;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(given: Given): void;
  override connect(given?: Given): Promise<pg.PoolClient> | undefined {
    const found = this.#find();
    if (given === undefined) return found;
    void found.then(
      (client) => given(undefined, client, client.release),
      (error: Error) => given(error, undefined, () => undefined),
    );
    return undefined;
  }

  async #find(): Promise<pg.PoolClient> {
    for (let left = this.#servers.length; ; left--) {
      const tried = this.#at.server;
      try {
        return await super.connect();
      } catch (error) {
        // All connections are in use: that is no server's fault.
        if (left <= 1 || (error as Error).message === 'timeout exceeded when trying to connect') throw error;
        // Somebody else may have gone on meanwhile.
        if (this.#at.server === tried) this.#at.server = (tried + 1) % this.#servers.length;
      }
    }
  }
}

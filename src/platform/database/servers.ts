/**
 * An address that names several servers, as PostgreSQL's own clients take it: `postgres://gradus@one:5432,two:5432/gradus`. One of them
 * takes changes, the others follow it; which is which changes when one is lost.
 */
import pg from 'pg';
import { DatabaseSetupError } from './setup-error.ts';

const form = /^(postgres(?:ql)?:\/\/)((?:[^/?#]*)@)?([^/?#@]*)(.*)$/su;
const attribute = /([?&])target_session_attrs=([^&#]*)&?/u;

/**
 * Each as an address of its own.
 * @throws DatabaseSetupError when another kind of server is asked for than one that takes changes
 */
export function serversOf(url: string): string[] {
  const wanted = attribute.exec(url)?.[2];
  if (wanted !== undefined && !['any', 'read-write', 'primary'].includes(wanted))
    throw new DatabaseSetupError(
      `Gradus writes to its database: target_session_attrs=${wanted} in its address cannot be. Leave it out, or say read-write.`,
    );
  const plain = url.replace(attribute, (_all, sign: string) => sign).replace(/[?&]$/u, '');
  const [, scheme, login = '', hosts = '', rest] = form.exec(plain) ?? [];
  if (!hosts.includes(',')) return [plain];
  return hosts.split(',').map((host) => `${scheme}${login}${host}${rest}`);
}

/** The same servers, as somebody else. */
export function withLogin(url: string, { username, password }: Pick<URL, 'username' | 'password'>): string {
  const [, scheme, , hosts = '', rest] = form.exec(url) ?? [];
  return `${scheme}${username}${password === '' ? '' : `:${password}`}@${hosts}${rest}`;
}

/** Of several servers none takes changes: one is lost, and none has taken its place yet. */
export class NoPrimaryError extends Error {
  override name = 'NoPrimaryError';
  /** As PostgreSQL says that it cannot be used at this moment. */
  readonly code = '57P03';
}

/** Whether a server follows another, and takes no changes. */
export async function isStandby(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query('SELECT pg_is_in_recovery() AS standby');
  return rows[0].standby;
}

/**
 * The address of the one server that takes changes at this moment.
 * @throws DatabaseSetupError when there is none
 */
export async function primaryOf(url: string): Promise<string> {
  const servers = serversOf(url);
  const [only] = servers;
  if (only !== undefined && servers.length === 1) return only;
  const said: string[] = [];
  for (const server of servers) {
    const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    const { host } = client;
    try {
      await client.connect();
      if (!(await isStandby(client))) return server;
      said.push(`${host} follows another`);
    } catch (error) {
      said.push(`${host}: ${(error as Error).message}`);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new DatabaseSetupError(
    `None of the database's servers takes changes (${said.join('; ')}). Start the primary, or promote the one that followed it.`,
  );
}

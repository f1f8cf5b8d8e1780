/** pgbouncer in transaction mode, where it is installed: one session of the database for all, handed from transaction to transaction. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { serverUser } from './server-user.ts';

/** null: it is not here. */
export function pgbouncerVersion(): string | null {
  const { status, stdout } = spawnSync('pgbouncer', ['--version'], { encoding: 'utf8', env: { PATH: `${process.env.PATH}:/usr/sbin` } });
  return status === 0 ? (stdout.split('\n', 1)[0] ?? '') : null;
}

export interface Pgbouncer {
  /** The same database and login, by way of it. */
  url(direct: string): string;
  stop(): Promise<void>;
}

/**
 * @param logins addresses whose roles may come in
 * @param sessions of the database for each role; with one, whoever leaves something in it leaves it to everybody
 */
export async function startPgbouncer(logins: readonly string[], sessions: number): Promise<Pgbouncer> {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-pgbouncer-'));
  chmodSync(folder, 0o755);
  const users = new Map(
    logins.map((url) => new URL(url)).map(({ username, password }) => [decodeURIComponent(username), decodeURIComponent(password)]),
  );
  const [{ hostname, port: serverPort } = new URL('postgres://127.0.0.1')] = logins.map((url) => new URL(url));
  const port = await freePort();
  writeFileSync(join(folder, 'users.txt'), [...users].map(([name, password]) => `"${name}" "${password}"\n`).join(''));
  const settings = [
    '[databases]',
    `* = host=${hostname} port=${serverPort}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = scram-sha-256',
    `auth_file = ${join(folder, 'users.txt')}`,
    'pool_mode = transaction',
    `default_pool_size = ${sessions}`,
    'max_client_conn = 200',
    'query_wait_timeout = 30',
  ];
  const path = join(folder, 'pgbouncer.ini');
  writeFileSync(path, `${settings.join('\n')}\n`);
  const user = serverUser(folder, { info: () => undefined, warn: () => undefined });
  const child = spawn('pgbouncer', ['-q', path], {
    env: { PATH: `${process.env.PATH}:/usr/sbin` },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(process.getuid?.() === 0 && { uid: user?.uid || 65534, gid: user?.gid || 65534 }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  const url = (direct: string) => Object.assign(new URL(direct), { hostname: '127.0.0.1', port: String(port) }).href;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`pgbouncer ended: ${said}`);
    const client = new pg.Client({ connectionString: url(logins[0] ?? '') });
    client.on('error', () => undefined);
    const is = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (is) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

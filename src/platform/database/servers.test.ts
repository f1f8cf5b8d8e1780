import { randomBytes } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openPool } from './pool.ts';
import { primaryOf, serversOf, withLogin } from './servers.ts';
import { testServer } from './test-server.fixture.ts';

describe('an address of several servers', () => {
  it.each([
    [
      'postgres://gradus:p%40ss@one:5432,two:5433/gradus',
      ['postgres://gradus:p%40ss@one:5432/gradus', 'postgres://gradus:p%40ss@two:5433/gradus'],
    ],
    ['postgresql://one,two', ['postgresql://one', 'postgresql://two']],
    ['postgres://gradus@[::1]:5432,[fd00::1]/gradus', ['postgres://gradus@[::1]:5432/gradus', 'postgres://gradus@[fd00::1]/gradus']],
    ['postgres://gradus@one,two/gradus?target_session_attrs=read-write', ['postgres://gradus@one/gradus', 'postgres://gradus@two/gradus']],
    [
      'postgres://gradus@one,two/gradus?target_session_attrs=primary&sslmode=verify-full',
      ['postgres://gradus@one/gradus?sslmode=verify-full', 'postgres://gradus@two/gradus?sslmode=verify-full'],
    ],
    ['postgres://gradus@one/gradus?sslmode=require&target_session_attrs=any', ['postgres://gradus@one/gradus?sslmode=require']],
    ['postgres:///gradus?host=/var/run/postgresql', ['postgres:///gradus?host=/var/run/postgresql']],
    ['postgres://gradus:a,b@one/gradus', ['postgres://gradus:a,b@one/gradus']],
  ])('%s', (url, servers) => {
    expect(serversOf(url)).toEqual(servers);
  });

  it('is not one of servers that take no changes', () => {
    expect(() => serversOf('postgres://one,two/gradus?target_session_attrs=standby')).toThrow('Gradus writes to its database');
  });

  it('takes another login', () => {
    const app = { username: 'gradus_app', password: 'p%40ss' };
    expect(withLogin('postgres://gradus:secret@one:5432,two/gradus?sslmode=require', app)).toBe(
      'postgres://gradus_app:p%40ss@one:5432,two/gradus?sslmode=require',
    );
    expect(withLogin('postgres://one/gradus', app)).toBe('postgres://gradus_app:p%40ss@one/gradus');
  });
});

describe('of several servers', () => {
  const opened: { close(): unknown }[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  /** A way to the server of the tests, that can be cut. */
  async function way(to: string): Promise<{ port: number; server: Server; cut(): void }> {
    const { connect } = await import('node:net');
    const { hostname, port } = new URL(to);
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      const other = connect(Number(port), hostname);
      for (const one of [socket, other]) {
        sockets.add(one);
        one.on('error', () => undefined);
      }
      socket.pipe(other).pipe(socket);
    });
    const cut = () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    };
    opened.push({ close: cut });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return { port: typeof address === 'object' && address !== null ? address.port : 0, server, cut };
  }

  const named = (url: string, ports: readonly number[]) => {
    const { username, password, pathname } = new URL(url);
    return `postgres://${username}:${password}@${ports.map((port) => `127.0.0.1:${port}`).join(',')}${pathname}`;
  };

  it('the one that answers is used, and another when that is lost', async () => {
    const url = (await testServer()).url('postgres');
    const [one, two] = [await way(url), await way(url)];
    const pool = openPool(named(url, [1, one.port, two.port]), {
      max: 4,
      name: `test ${randomBytes(4).toString('hex')}`,
      onError: () => undefined,
    });
    opened.push({ close: () => pool.end() });
    const works = async () => (await pool.query('SELECT 1 AS one')).rows;
    expect(await works()).toEqual([{ one: 1 }]);
    one.cut();
    // What was open breaks, and nothing that is asked after that.
    await pool.query('SELECT 1').catch(() => undefined);
    expect(await works()).toEqual([{ one: 1 }]);
    const client = await pool.connect();
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    client.release();
    two.cut();
    await pool.query('SELECT 1').catch(() => undefined);
    await expect(works()).rejects.toThrow('ECONNREFUSED');
  });

  it('the primary is found, or it is said why there is none', async () => {
    const url = (await testServer()).url('postgres');
    const one = await way(url);
    expect(new URL(await primaryOf(named(url, [1, one.port]))).port).toBe(String(one.port));
    one.cut();
    const error = await primaryOf(named(url, [1, one.port])).catch((reason: Error) => reason);
    expect(error).toMatchObject({
      name: 'DatabaseSetupError',
      message: expect.stringMatching(/takes changes \(127\.0\.0\.1: .*; 127\.0\.0\.1: .*promote/u),
    });
    expect(String(error)).not.toContain(new URL(url).password);
  });
});

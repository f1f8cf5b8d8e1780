/** Data folders, programs and processes for tests of the local server; whatever was started is ended after each test. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { type LocalServer, type LocalServerOptions, startLocalServer } from './local-server.ts';
import { livingPostmaster } from './postmaster.ts';
import { mayEnter } from './server-user.ts';

const debian = '/usr/lib/postgresql/15/bin';

/** Every PostgreSQL that the tests run on. */
export const postgresqls = [
  { name: 'the bundled programs', binaries: undefined, skipped: false },
  existsSync(debian)
    ? { name: "Debian's PostgreSQL 15", binaries: debian, skipped: false }
    : { name: `Debian's PostgreSQL 15: skipped, as ${debian} is not there`, binaries: debian, skipped: true },
];

export const isRoot = process.getuid?.() === 0;

/** Not there yet, below a folder that everybody may enter. */
export function newDataFolder(): string {
  const above = realpathSync(mkdtempSync(join(tmpdir(), 'gradus-local-server-')));
  chmodSync(above, 0o755);
  const folder = join(above, 'data');
  onTestFinished(async () => {
    await killServer(folder);
    rmSync(above, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  return folder;
}

export const clusterIn = (folder: string) => join(folder, 'postgres', 'data');

/** The number of the server's first process; null: none lives. */
export const serverOf = (folder: string) => livingPostmaster(clusterIn(folder))?.pid ?? null;

/** As a crash would. */
export async function killServer(folder: string): Promise<void> {
  const pid = serverOf(folder);
  if (pid !== null) process.kill(pid, 'SIGKILL');
  await until(() => serverOf(folder) === null);
}

export type Options = Pick<LocalServerOptions, 'folder' | 'binaries' | 'durable'> & Partial<LocalServerOptions>;

/** In this process. */
export async function start(options: Options): Promise<LocalServer & { said: string[] }> {
  const said: string[] = [];
  const log = { info: (message: string) => said.push(message), warn: (message: string) => said.push(message) };
  const server = await startLocalServer({ purpose: 'serve', log, durable: false, ...options });
  onTestFinished(() => server.stop());
  return { ...server, said };
}

export interface Program {
  child: ChildProcess;
  /** What it says next, beside its log. */
  says(): Promise<{ url?: string; adopted?: boolean; error?: string; name?: string }>;
  ended: Promise<unknown>;
}

/** In a process of its own. */
export function startProgram(options: Options, spawnOptions: SpawnOptions = {}): Program {
  const all = JSON.stringify({ purpose: 'serve', durable: false, ...options });
  const child = spawn(process.execPath, [join(import.meta.dirname, 'local-server-program.fixture.ts'), all], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...spawnOptions,
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  if (child.stdout === null) throw new Error('It has no output.');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const says = async () => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error('It ended without a word.');
      const said = JSON.parse(value);
      if (!('log' in said)) return said;
    }
  };
  return { child, says, ended };
}

/** What a query finds, as values in rows. */
export async function query(url: string, text: string): Promise<unknown[][]> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

/** At most as long as a test may last. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** How to start a program as an ordinary user where the tests run as root; null: that user cannot run Node, or see these files. */
export function asNobody(): { uid: number; gid: number } | null {
  const user = { name: 'nobody', uid: 65534, gid: 65534 };
  return [dirname(process.execPath), import.meta.dirname].every((path) => mayEnter(user, path)) ? { uid: user.uid, gid: user.gid } : null;
}

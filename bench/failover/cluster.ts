/** A PostgreSQL server of a test's own that can follow another, be killed, and take its place. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { asUser, programEnv, runProgram } from '../../src/platform/database/run-program.ts';
import { findPrograms, type Programs } from '../../src/platform/database/server-programs.ts';
import { type ServerUser, serverUser } from '../../src/platform/database/server-user.ts';

export const owner = 'gradus';
/** Not as a machine's own: what was there when the copy began, and what belongs to one server alone. */
const leftOut = /^(?:postmaster\.(?:pid|opts)|standby\.signal|backup_label|pg_wal\/.+|pg_replslot\/.+|pg_stat_tmp\/.+|log\.txt)$/u;

export class Cluster {
  readonly name: string;
  readonly port: number;
  readonly #data: string;
  readonly #user: ServerUser | null;
  readonly #programs: Programs;
  #child: ChildProcess | null = null;

  /** @param binaries null: the bundled ones */
  constructor(name: string, folder: string, port: number, binaries: string | null) {
    this.name = name;
    this.port = port;
    this.#data = join(realpathSync(folder), name);
    this.#user = serverUser(this.#data, { info: () => undefined, warn: () => undefined });
    this.#programs = findPrograms(binaries, this.#user, folder);
  }

  url(database: string): string {
    return `postgres://${owner}@127.0.0.1:${this.port}/${database}`;
  }

  async make(): Promise<void> {
    this.#makeFolder(this.#data);
    const args = ['-D', this.#data, '-U', owner, '--auth=trust', '--no-instructions', '--no-sync', '--encoding=UTF8', '--locale=C'];
    const { ok, said } = await runProgram(this.#programs.initdb, args, { user: this.#user, cwd: this.#data });
    if (!ok) throw new Error(said);
    // Whoever follows it comes in by this line.
    this.#write('pg_hba.conf', 'host all all 127.0.0.1/32 trust\nhost replication all 127.0.0.1/32 trust\n');
  }

  async start(): Promise<void> {
    const settings = {
      listen_addresses: '127.0.0.1',
      port: this.port,
      unix_socket_directories: '',
      max_connections: 100,
      wal_keep_size: '512MB',
      hot_standby_feedback: 'on',
      max_standby_streaming_delay: '1s',
      shared_buffers: '64MB',
      jit: 'off',
      logging_collector: 'off',
    };
    this.#child = spawn(
      this.#programs.postgres,
      ['-D', this.#data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        cwd: this.#data,
        env: programEnv(),
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
        ...asUser(this.#user),
      },
    );
    let said = '';
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4000);
    });
    for (;;) {
      if (this.#child.exitCode !== null) throw new Error(`The server ${this.name} ended:\n${said}`);
      if (await this.ask('SELECT 1').catch(() => null)) return;
      await wait(50);
    }
  }

  /** A copy of another that runs, made as pg_basebackup makes one: the bundled programs do not have that. */
  async follow(primary: Cluster): Promise<void> {
    rmSync(this.#data, { recursive: true, force: true });
    const client = new pg.Client({ connectionString: primary.url('postgres') });
    await client.connect();
    await client.query("SELECT pg_backup_start('gradus', true)");
    this.#copy(primary.#data, '');
    const { rows } = await client.query('SELECT labelfile FROM pg_backup_stop()');
    await client.end();
    this.#write('backup_label', rows[0].labelfile);
    this.#write('standby.signal', '');
    const from = `host=127.0.0.1 port=${primary.port} user=${owner} application_name=${this.name}`;
    this.#write('postgresql.auto.conf', `primary_conninfo = '${from}'\n`);
    await this.start();
  }

  /** From now on nothing is acknowledged before that one has it. null: it is alone. */
  async waitFor(standby: Cluster | null): Promise<void> {
    await this.ask(
      standby === null
        ? 'ALTER SYSTEM RESET synchronous_standby_names'
        : `ALTER SYSTEM SET synchronous_standby_names = 'FIRST 1 (${standby.name})'`,
    );
    await this.ask('SELECT pg_reload_conf()');
    if (standby === null) return;
    const following = `SELECT 1 FROM pg_stat_replication WHERE application_name = '${standby.name}' AND sync_state = 'sync' AND state = 'streaming'`;
    while ((await this.ask(following)).length === 0) await wait(50);
  }

  async promote(): Promise<void> {
    await this.ask('SELECT pg_promote()');
  }

  async ask(text: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: this.url('postgres'), connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** All of it at once, as a machine that loses its power. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    for (const pid of this.#processes(child.pid)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
    }
    await ended;
  }

  /** Its first process alone elsewhere than on Linux: the others end when they see that it is gone. */
  #processes(first: number): number[] {
    if (process.platform !== 'linux') return [first];
    const own = readdirSync('/proc').filter((name) => {
      try {
        return /^\d+$/u.test(name) && readlinkSync(`/proc/${name}/cwd`) === this.#data;
      } catch {
        return false;
      }
    });
    return [first, ...own.map(Number).filter((pid) => pid !== first)];
  }

  #makeFolder(path: string): void {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    this.#own(path);
  }

  #write(name: string, text: string): void {
    const path = join(this.#data, name);
    writeFileSync(path, text);
    this.#own(path);
  }

  #own(path: string): void {
    if (this.#user !== null) chownSync(path, this.#user.uid, this.#user.gid);
  }

  /** Files come and go while it is made: what the log of the other brings back need not be whole. */
  #copy(from: string, below: string): void {
    this.#makeFolder(join(this.#data, below));
    for (const entry of readdirSync(join(from, below), { withFileTypes: true })) {
      const path = join(below, entry.name).replaceAll('\\', '/');
      if (leftOut.test(path)) continue;
      if (entry.isDirectory()) this.#copy(from, path);
      else if (entry.isFile()) {
        const to = join(this.#data, path);
        try {
          copyFileSync(join(from, path), to);
          chmodSync(to, statSync(join(from, path)).mode & 0o777);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
          continue;
        }
        this.#own(to);
      }
    }
    if (below === 'pg_wal') this.#makeFolder(join(this.#data, 'pg_wal/archive_status'));
  }
}

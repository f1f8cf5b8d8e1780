/** The program as anybody starts it, with a folder of data of its own; and ways to end it that it does not hear of. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const command = join(import.meta.dirname, '../../dist/gradus.mjs');
/** A start that takes longer than this, in milliseconds, needs a hand. */
const patience = 60_000;

export class Program {
  /** Starts that did not come to their end by themselves. */
  helped = 0;
  readonly #folder: string;
  readonly #given: NodeJS.ProcessEnv;
  #child: ChildProcess | null = null;
  #port = 0;

  /** @param given which database, where it is not its own */
  constructor(folder: string, given: NodeJS.ProcessEnv = {}) {
    this.#folder = folder;
    this.#given = given;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get #env(): NodeJS.ProcessEnv {
    const { DATABASE_URL: _given, DATABASE_APP_URL: _app, DATABASE_REPLICA_URL: _replica, ...env } = process.env;
    return { ...env, GRADUS_DATA: join(this.#folder, 'data'), ...this.#given };
  }

  async start(): Promise<void> {
    this.#port ||= await freePort();
    const child = spawn(process.execPath, [command, 'serve', '--port', String(this.#port)], {
      cwd: this.#folder,
      env: this.#env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4000);
    });
    this.#child = child;
    await this.ready(() => said);
  }

  /** Waits until it answers; a program that has ended by itself is told with what it said. */
  async ready(said: () => string = () => ''): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end; await wait(25)) {
      if (this.#child?.exitCode != null) break;
      const answer = await fetch(`${this.address}/health/ready`).catch(() => null);
      await answer?.body?.cancel();
      if (answer?.ok) return;
    }
    this.helped++;
    throw new Error(`The program did not become ready. It said:\n${said()}`);
  }

  kill(): void {
    this.#child?.kill('SIGKILL');
  }

  /** Its main process alone: what else the server left behind is the next one's business. */
  async killDatabase(): Promise<void> {
    const file = this.#postmasterFile();
    const pid = file === null ? Number.NaN : Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
    if (Number.isInteger(pid)) process.kill(pid, 'SIGKILL');
    // The program notices by itself; until then it would still say that it is ready.
    await wait(100);
  }

  #postmasterFile(): string | null {
    const pointer = join(this.#folder, 'data/postgres-is-elsewhere.txt');
    const home = existsSync(pointer) ? (readFileSync(pointer, 'utf8').split('\n', 1)[0] ?? '') : join(this.#folder, 'data/postgres');
    const file = join(home, 'data/postmaster.pid');
    return existsSync(file) ? file : null;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  verifyAudit(): { entries: number; faults: unknown[] } {
    const { stdout, stderr } = spawnSync(process.execPath, [command, 'audit', 'verify', '--demo', '--json'], {
      cwd: this.#folder,
      env: this.#env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    try {
      return JSON.parse(stdout);
    } catch {
      throw new Error(`gradus audit verify said: ${stdout}${stderr}`);
    }
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * The real thing for a test: `gradus serve` as a process of its own on a copy of a handbook that the test may edit,
 * and a page whose console has to stay silent.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');
const exampleHandbook = join(root, 'examples/harbour');

export interface Site {
  address: string;
  /** What it has printed so far. */
  printed(): string;
  stop(): Promise<void>;
}

/** none: the pages alone. demo: with its organisation. real: with one that nobody is in yet. Each in a database of its own. */
export type People = 'none' | 'demo' | 'real';

const options: Record<People, string[]> = { none: ['--no-people'], demo: ['--demo'], real: [] };

/** Starts `gradus serve` and waits until it has printed its address. */
export async function serve(folder: string, port = 0, beside: People = 'none'): Promise<Site> {
  const data = await mkdtemp(join(tmpdir(), 'gradus-data-'));
  const { DATABASE_URL: _given, DATABASE_APP_URL: _app, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'dist/gradus.mjs'), 'serve', folder, '--port', String(port), ...options[beside]], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, NO_COLOR: '1', GRADUS_DATA: data },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const address = await printedAddress(child);
  return {
    address,
    printed: () => printed,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit');
        child.kill('SIGTERM');
        await gone;
      }
      await rm(data, { recursive: true, force: true });
    },
  };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolveAddress, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/[\w.:[\]]+:\d+/u.exec(said)?.[0];
      if (address) resolveAddress(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`gradus serve ended with ${code} and said:\n${said}`)));
  });
}

export interface Handbook {
  folder: string;
  /** Rewrites a page of the copy; fails when nothing in it would change. */
  edit(path: string, change: (text: string) => string): Promise<void>;
  write(path: string, text: string): Promise<void>;
  /** The number of the line of a page that holds these words. */
  lineOf(path: string, words: string): Promise<number>;
}

interface Fixtures {
  /** What is copied; a test of another handbook sets it. null: an empty folder. */
  source: string | null;
  handbook: Handbook;
  /** What is served beside the pages. */
  people: People;
  site: Site;
  /** What the console is allowed to say. */
  expected: RegExp | null;
  silence: undefined;
}

export const test = base.extend<Fixtures>({
  source: [exampleHandbook, { option: true }],
  expected: [null, { option: true }],
  people: ['none', { option: true }],
  handbook: async ({ source }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'gradus-e2e-'));
    if (source !== null) await cp(source, folder, { recursive: true });
    const write = async (path: string, text: string): Promise<void> => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    };
    await use({
      folder,
      write,
      edit: async (path, change) => {
        const before = await readFile(join(folder, path), 'utf8');
        const after = change(before);
        expect(after, `${path} was to be edited`).not.toBe(before);
        await write(path, after);
      },
      lineOf: async (path, words) => {
        const lines = (await readFile(join(folder, path), 'utf8')).split('\n');
        return lines.findIndex((line) => line.includes(words)) + 1;
      },
    });
    await rm(folder, { recursive: true, force: true });
  },
  site: async ({ handbook, people }, use) => {
    const site = await serve(handbook.folder, 0, people);
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.address),
  silence: [
    async ({ page, expected }, use) => {
      const said: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(error.message));
      await use(undefined);
      expect(said.filter((text) => !expected?.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

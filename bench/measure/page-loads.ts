/**
 * The built site in a real browser: the first page somebody opens, with nothing in the browser's memory, and each kind of page
 * reached from another one, when only its own part is still to come.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { addressOf, compareAddress, historyAddress } from '../../src/frameworks/addresses.ts';
import type { HandbookSummary } from '../../src/frameworks/contract.ts';

/** As sent: headers and compressed bodies, of everything that was asked for until the page stood. */
interface Load {
  ms: number;
  scripts: number;
  others: number;
}

export interface PageLoads {
  kind: string;
  first: Load[];
  later: Load[];
}

const gradus = join(import.meta.dirname, '../../dist/gradus.mjs');
/** As long as nothing new comes for that long, a page is at rest. */
const restMs = 300;

/** @param folder a handbook; it is put under git here, for its history. null: there is no browser */
export async function timePages(folder: string, runs: number): Promise<PageLoads[] | null> {
  const path = browserOrNull();
  if (path === null) return null;
  commitAll(folder);
  const { server, address } = await serve(folder);
  const browser = await chromium.launch({ executablePath: path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const kinds = await kindsOf(address);
    const loads = kinds.map(({ kind }): PageLoads => ({ kind, first: [], later: [] }));
    // Once before it counts: the server's own code has run then, and the git history is known.
    for (let run = 0; run <= runs; run++) {
      process.stderr.write(run === 0 ? 'gradus: opening each page once\n' : `gradus: pages, run ${run} of ${runs}\n`);
      for (const [index, { at }] of kinds.entries()) {
        const found = await loadsOf(browser, address, at);
        if (run === 0) continue;
        loads[index]?.first.push(found.first);
        loads[index]?.later.push(found.later);
      }
    }
    return loads;
  } finally {
    await browser.close();
    const gone = once(server, 'exit');
    server.kill('SIGTERM');
    await gone;
  }
}

function browserOrNull(): string | null {
  try {
    return findBrowser();
  } catch (error) {
    process.stderr.write(`gradus: ${error instanceof Error ? error.message : error}\n`);
    return null;
  }
}

/** An address of each kind of page, the largest framework and what stands in the middle of it. */
async function kindsOf(address: string): Promise<{ kind: string; at: string }[]> {
  const handbook = (await (await fetch(`${address}/api/v1/handbook`)).json()) as HandbookSummary;
  const framework = handbook.frameworks.toSorted((a, b) => b.statements - a.statements)[0];
  const middle = Math.floor((framework?.levels.length ?? 0) / 2);
  const [below, level] = [framework?.levels[middle - 1]?.id ?? '', framework?.levels[middle]?.id ?? ''];
  const role = handbook.families.flatMap(({ roles }) => roles)[0]?.id ?? '';
  return [
    { kind: 'matrix', at: addressOf('framework', framework?.id ?? '') },
    { kind: 'level', at: addressOf('level', level) },
    { kind: 'role', at: addressOf('role', role) },
    { kind: 'compare', at: compareAddress(below, level) },
    { kind: 'search', at: '/search?q=team' },
    { kind: 'lattice', at: `/lattice?of=framework:${framework?.id}` },
    { kind: 'history', at: historyAddress('level', level) },
  ];
}

/** In a browser that remembers nothing: the page by itself, and in another such browser after the contents. */
async function loadsOf(browser: Browser, address: string, at: string): Promise<{ first: Load; later: Load }> {
  const first = await inNewBrowser(browser, (page, sent) => timed(page, sent, () => page.goto(address + at, { waitUntil: 'commit' })));
  const later = await inNewBrowser(browser, async (page, sent) => {
    await page.goto(address, { waitUntil: 'commit' });
    await stands(page);
    await atRest(sent);
    return timed(page, sent, () =>
      page.evaluate((to) => {
        document.querySelector('main h1')?.remove();
        history.pushState(null, '', to);
      }, at),
    );
  });
  return { first, later };
}

interface Sent {
  scripts: number;
  others: number;
  /** When the last bytes came. */
  last: number;
}

async function inNewBrowser<T>(browser: Browser, act: (page: Page, sent: Sent) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const sent: Sent = { scripts: 0, others: 0, last: performance.now() };
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    const scripts = new Set<string>();
    protocol.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type === 'Script' || response.url.endsWith('.js')) scripts.add(requestId);
    });
    protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sent[scripts.has(requestId) ? 'scripts' : 'others'] += encodedDataLength;
      sent.last = performance.now();
    });
    return await act(page, sent);
  } finally {
    await context.close();
  }
}

async function timed(page: Page, sent: Sent, go: () => Promise<unknown>): Promise<Load> {
  const before = { ...sent };
  const start = performance.now();
  await go();
  await stands(page);
  const ms = performance.now() - start;
  await atRest(sent);
  return { ms, scripts: sent.scripts - before.scripts, others: sent.others - before.others };
}

/** Its heading is there, and has been painted. */
async function stands(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('main h1')?.getBoundingClientRect().height ?? 0) > 0, undefined, {
    polling: 'raf',
  });
}

async function atRest(sent: Sent): Promise<void> {
  while (performance.now() - sent.last < restMs) await new Promise((resolve) => setTimeout(resolve, restMs / 3));
}

async function serve(folder: string): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, [gradus, 'serve', folder, '--no-people', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  let said = '';
  for await (const part of server.stdout as AsyncIterable<Buffer>) {
    said += part;
    const address = /http:\/\/[^\s]+/u.exec(said)?.[0];
    if (address !== undefined) return { server, address };
  }
  throw new Error(`gradus serve ended before it said where it serves:\n${said}`);
}

/** One commit: what is measured is the page, not the length of a past. */
function commitAll(folder: string): void {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...who, 'commit', '-q', '-m', 'The handbook', '--allow-empty'],
  ])
    spawnSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
}

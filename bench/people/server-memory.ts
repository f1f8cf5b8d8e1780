/** What the program itself takes, as somebody starts it, while the large organisation is read: a process that made no records and timed nothing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Site } from './large.ts';
import { reads } from './time-reads.ts';

const root = join(import.meta.dirname, '../..');

export interface ServerMemory {
  megabytes: number;
  /** Answers that were none. */
  failed: number;
}

/** @returns null where the system does not tell what a process took at most */
export async function serverMemory(ownerUrl: string, site: Site, rounds: number): Promise<ServerMemory | null> {
  if (!existsSync('/proc/self/status')) return null;
  const program = spawn(process.execPath, [join(root, 'dist/gradus.mjs'), 'serve', join(root, 'examples/harbour'), '--port', '0'], {
    env: { ...process.env, DATABASE_URL: ownerUrl, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(program, 'exit');
  try {
    let address = '';
    for await (const line of createInterface({ input: program.stdout })) {
      address = /http:\/\/[\w.:]+/u.exec(line)?.[0] ?? '';
      if (address !== '') break;
    }
    program.stdout.resume();
    let failed = 0;
    for (const read of reads)
      for (let round = 0; round < rounds; round++) {
        const answer = await patiently(`${address}${read.address(site, round)}`, site.cookie);
        await answer.arrayBuffer();
        if (!answer.ok) failed++;
      }
    const most = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'));
    return { megabytes: Number(most?.[1] ?? 0) / 1000, failed };
  } finally {
    program.kill('SIGTERM');
    await ended;
  }
}

/** One person asks so much at once that they are told to wait. */
async function patiently(url: string, cookie: string): Promise<Response> {
  for (;;) {
    const answer = await fetch(url, { headers: { cookie } });
    if (answer.status !== 429) return answer;
    await answer.arrayBuffer();
    await setTimeout(1000 * Number(answer.headers.get('retry-after') ?? 1));
  }
}

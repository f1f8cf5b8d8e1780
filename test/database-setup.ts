/**
 * Around a run of tests: names the folder of its PostgreSQL server, which costs nothing as long as no test asks for one
 * (`src/platform/database/test-server.fixture.ts`), and ends at the end what was started there.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isAlive } from '../src/platform/is-alive.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServerFolder: string;
  }
}

const prefix = 'gradus-test-server-';

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = join(tmpdir(), `${prefix}${process.pid}-${Date.now()}`);
  provide('testServerFolder', folder);
  await endLeft();
  return () => end(folder);
}

/** What runs that were killed have left. */
async function endLeft(): Promise<void> {
  for (const name of readdirSync(tmpdir()))
    if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length).split('-')[0])))
      // It may be somebody else's, who will end it.
      await end(join(tmpdir(), name)).catch(() => {});
}

async function end(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const [{ serverFolder }, { findPrograms }, { livingPostmaster, stopPostmaster }] = await Promise.all([
    import('../src/platform/database/server-folder.ts'),
    import('../src/platform/database/server-programs.ts'),
    import('../src/platform/database/postmaster.ts'),
  ]);
  const place = serverFolder(folder, { info: () => {}, warn: () => {} });
  const server = livingPostmaster(place.data);
  if (server !== null) await stopPostmaster(place, findPrograms(null, place.user, place.copies), server);
  for (const path of [place.home, folder]) rmSync(path, { recursive: true, force: true });
}

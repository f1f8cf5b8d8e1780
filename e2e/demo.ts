/** The demo for tests that only read it: one for all tests of a worker, for a database takes a while to begin. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect, type Site, serve } from './site.ts';

export const test = base.extend<object, { demo: Site }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: the library reads off the pattern what is needed
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'gradus-demo-'));
      await cp(resolve(import.meta.dirname, '../examples/harbour'), folder, { recursive: true });
      const site = await serve(folder, 0, 'demo');
      await use(site);
      await site.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ demo }, use) => use(demo.address),
});

export { expect };

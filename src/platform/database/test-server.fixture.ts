/** The PostgreSQL server of a run of tests: one for all, started when the first test asks for it (`test/database-setup.ts` ends it). */
import { inject } from 'vitest';
import { startLocalServer } from './local-server.ts';

/**
 * The server of this run, as the cluster's owner. `GRADUS_TEST_POSTGRES` names the folder of another PostgreSQL's programs,
 * `GRADUS_TEST_DATABASE_URL` a server that runs already.
 */
export async function testServer(): Promise<{ url(database: string): string }> {
  const given = process.env.GRADUS_TEST_DATABASE_URL;
  if (given) return { url: (database) => Object.assign(new URL(given), { pathname: `/${encodeURIComponent(database)}` }).href };
  const { url, leave } = await startLocalServer({
    folder: inject('testServerFolder'),
    purpose: 'command',
    log: { info: () => {}, warn: () => {} },
    binaries: process.env.GRADUS_TEST_POSTGRES || undefined,
    durable: false,
  });
  await leave();
  return { url };
}

import { expect, it, vi } from 'vitest';
import { testDatabase } from '../database/test-database.fixture.ts';
import { startJobs } from './queue.ts';

const queue = 'test-work';
const { url, database, organizations, actor } = await testDatabase({ queues: [queue] });
const [organization] = organizations;

it('tells whoever reads the log which job went wrong and why, and does it anew', async () => {
  const lines: string[] = [];
  const jobs = await startJobs(url, { info: () => undefined, warn: (line) => lines.push(line) });
  try {
    let tries = 0;
    await jobs.work<{ number: number }>(queue, async ({ data }) => {
      if (++tries === 1) throw new Error(`no room for ${data.number}`);
    });
    const id = await database.change({ organization, actor }, (change) => {
      change.nothing();
      return jobs.enqueue(change.db, queue, organization, { number: 7 });
    });
    await vi.waitFor(() => expect(tries).toBe(2), { timeout: 30_000 });
    expect(lines).toEqual([expect.stringMatching(`^The job ${queue} ${id}: Error: no room for 7\\n +at `)]);
  } finally {
    await jobs.stop();
  }
}, 60_000);

it('names the work that is repeated when it goes wrong, and repeats it', async () => {
  const lines: string[] = [];
  const jobs = await startJobs(url, { info: () => undefined, warn: (line) => lines.push(line) });
  let times = 0;
  jobs.every('tides', 0.01, async () => {
    times++;
    throw new Error('the moon is late');
  });
  await vi.waitFor(() => expect(times).toBeGreaterThan(1));
  await jobs.stop();
  expect(lines[0]).toBe('Repeated work, tides: the moon is late');
});

import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { followReplica, type Standing } from './replica.ts';

/** A primary and what follows it, as a test says. */
function servers(options: { patience?: number; pause?: number } = {}) {
  const said: string[] = [];
  const is = {
    written: 100n as bigint | Error,
    standing: { standby: true, replayed: 100n, received: 100n } as Standing | Error,
    asked: { written: 0, look: 0 },
  };
  const give = <T>(value: T | Error): T => {
    if (value instanceof Error) throw value;
    return value;
  };
  const replica = followReplica({
    written: async () => {
      is.asked.written++;
      // As it was when the question arrived, not when its answer did.
      const found = is.written;
      await turn();
      return give(found);
    },
    look: async () => {
      is.asked.look++;
      const found = is.standing;
      await turn();
      return give(found);
    },
    log: { info: (message) => said.push(message), warn: (message) => said.push(message) },
    patience: 20,
    pause: 20,
    ...options,
  });
  return { ...replica, is, said };
}
const standing = (replayed: bigint, received = replayed): Standing => ({ standby: true, replayed, received });

describe('a read', () => {
  it('goes to a replica that shows everything that was acknowledged', async () => {
    const { mayRead, said } = servers();
    expect(await mayRead()).toBe(true);
    expect(said).toEqual([]);
  });

  it('waits for one that is about to show it', async () => {
    const { mayRead, is } = servers({ patience: 10_000 });
    is.standing = standing(99n);
    let may: boolean | null = null;
    const reading = mayRead().then((found) => {
      may = found;
    });
    await wait(20);
    expect(may).toBeNull();
    is.standing = standing(100n);
    await reading;
    expect(may).toBe(true);
  });

  it('goes to the primary while the replica is too far behind, without waiting again, and comes back', async () => {
    const { mayRead, is, said } = servers();
    is.standing = standing(1n);
    expect(await mayRead()).toBe(false);
    const { look } = is.asked;
    expect(await mayRead()).toBe(false);
    expect(is.asked.look - look).toBeLessThan(3);
    is.standing = standing(100n);
    for (let tries = 0; tries < 500 && !(await mayRead()); tries++) await wait(5);
    expect(await mayRead()).toBe(true);
    expect(said.map((text) => text.split(':')[0])).toEqual(['The replica is too far behind', 'The replica is up to date']);
  });

  it('sees what was written before it began, though others were asking already', async () => {
    const { mayRead, is } = servers({ patience: 10_000 });
    const earlier = mayRead();
    // Acknowledged now; the question that is under way knows nothing of it.
    is.written = 200n;
    const later = mayRead();
    await earlier;
    let may: boolean | null = null;
    void later.then((found) => {
      may = found;
    });
    await wait(20);
    expect(may).toBeNull();
    is.standing = standing(200n);
    expect(await later).toBe(true);
  });

  it('asks once for all who ask at the same time', async () => {
    const { mayRead, is } = servers();
    await Promise.all(Array.from({ length: 100 }, () => mayRead()));
    expect(is.asked.written).toBeLessThanOrEqual(2);
  });

  it('goes to the primary while the replica is away, which is left alone for a while', async () => {
    const { mayRead, is, said } = servers();
    is.written = 200n;
    is.standing = new Error('connect ECONNREFUSED');
    expect(await mayRead()).toBe(false);
    const { look } = is.asked;
    expect(await mayRead()).toBe(false);
    expect(is.asked.look).toBe(look);
    is.standing = standing(200n);
    for (let tries = 0; tries < 500 && !(await mayRead()); tries++) await wait(5);
    expect(await mayRead()).toBe(true);
    expect(said).toEqual([
      'The replica cannot be reached: reads go to the primary. (connect ECONNREFUSED)',
      'The replica is up to date: reads go to it.',
    ]);
  });

  it('goes on from the replica while the primary is away, once that shows all it received', async () => {
    const { mayRead, is, said } = servers();
    is.written = new Error('connect ECONNREFUSED');
    is.standing = standing(90n, 100n);
    expect(await mayRead()).toBe(false);
    // The last of it is half an entry, which nobody acknowledged: it stays so.
    for (let tries = 0; tries < 500 && !(await mayRead()); tries++) await wait(5);
    expect(await mayRead()).toBe(true);
    is.standing = standing(100n);
    expect(await mayRead()).toBe(true);
    expect(said).toEqual(['The primary cannot be reached: reads go on from the replica.']);
  });

  it('goes to no replica that has become a primary', async () => {
    const { mayRead, is, said } = servers();
    is.written = 200n;
    is.standing = { standby: false, replayed: 150n, received: 150n };
    expect(await mayRead()).toBe(false);
    expect(await mayRead()).toBe(false);
    expect(said).toEqual([expect.stringContaining('no replica any longer')]);
  });

  it('goes to no replica where another has just failed', async () => {
    const { mayRead, failed } = servers({ pause: 60_000 });
    failed(new Error('Connection terminated'));
    expect(await mayRead()).toBe(false);
  });
});

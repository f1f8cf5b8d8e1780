/** People who change something at one server and look at it at another, at once: what they see is what they wrote. */
import { setTimeout as wait } from 'node:timers/promises';

export interface Reading {
  /** Reads that were answered. */
  answered(): number;
  /** Reads that showed less than what had been acknowledged. */
  stale(): number;
  stop(): Promise<void>;
}

/** @param addresses of servers over one database; each reader changes at one and reads at all */
export function startReaders(addresses: readonly string[], count: number): Reading {
  const figures = { answered: 0, stale: 0 };
  let stopped = false;
  const send = (address: string, path: string, init: RequestInit = {}) =>
    fetch(`${address}${path}`, { ...init, signal: AbortSignal.timeout(40_000) }).catch(() => null);

  async function person(reader: number): Promise<{ id: string; revision: number } | null> {
    const body = JSON.stringify({ number: `R${reader}`, name: `Reader ${reader}` });
    const headers = { 'content-type': 'application/json', 'idempotency-key': `r${reader}` };
    for (let tries = 0; !stopped; tries++) {
      const answer = await send(addresses[tries % addresses.length] ?? '', '/api/v1/people', { method: 'POST', body, headers });
      if (answer?.status === 201) return { id: ((await answer.json()) as { id: string }).id, revision: 1 };
      await answer?.body?.cancel();
      await wait(20);
    }
    return null;
  }

  async function read(reader: number): Promise<void> {
    const own = await person(reader);
    for (let act = 0; own !== null && !stopped; act++) {
      const key = `r${reader}-${act}`;
      const body = JSON.stringify({ name: `Reader ${reader} ${act}` });
      const headers = { 'content-type': 'application/json', 'idempotency-key': key, 'if-match': `"${own.revision}"` };
      const changed = await send(addresses[act % addresses.length] ?? '', `/api/v1/people/${own.id}`, { method: 'PATCH', body, headers });
      await changed?.body?.cancel();
      if (changed?.status === 200) own.revision++;
      // Cut off: nobody knows whether it was done. The next one says the same with the same key.
      else act--;
      for (const address of addresses) {
        const answer = await send(address, `/api/v1/people/${own.id}`);
        if (answer?.status !== 200) {
          await answer?.body?.cancel();
          await wait(10);
          continue;
        }
        figures.answered++;
        const { revision } = (await answer.json()) as { revision: number };
        if (revision < own.revision) figures.stale++;
      }
    }
  }

  const all = Promise.all(Array.from({ length: count }, (_, reader) => read(reader)));
  all.catch(() => undefined);
  return {
    answered: () => figures.answered,
    stale: () => figures.stale,
    stop: async () => {
      stopped = true;
      await all;
    },
  };
}

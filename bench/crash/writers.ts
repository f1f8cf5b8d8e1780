/**
 * People who write at the same time, and do not give up: a request that was cut off is sent again with the same Idempotency-Key until it is
 * answered. Each keeps its own people, so that it is known what must be there in the end.
 */
import { setTimeout as wait } from 'node:timers/promises';

interface Written {
  id: string;
  number: string;
  /** The name that was acknowledged last. */
  name: string;
  revision: number;
}

export interface Writing {
  sent(): number;
  broken(): number;
  acknowledged(): number;
  written(): Written[];
  /** Each finishes what it is at. */
  stop(): Promise<void>;
}

export function startWriters(address: string, count: number): Writing {
  const written: Written[] = [];
  const figures = { sent: 0, broken: 0, acknowledged: 0 };
  let stopped = false;

  /** Sends until somebody answers, with the same key each time. */
  async function until(path: string, method: string, body: object, headers: Record<string, string>): Promise<Response> {
    for (;;) {
      figures.sent++;
      try {
        const answer = await fetch(`${address}${path}`, {
          method,
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json', ...headers },
          signal: AbortSignal.timeout(30_000),
        });
        if (answer.status < 500) return answer;
        await answer.body?.cancel();
      } catch {
        // Cut off, or nobody is there: nobody knows whether it was done.
      }
      figures.broken++;
      await wait(20);
    }
  }

  async function write(writer: number): Promise<void> {
    const own: Written[] = [];
    for (let act = 0; !stopped; act++) {
      const key = `w${writer}-${act}`;
      const one = own[act % 3 === 0 ? own.length : own.length - 1];
      const name = `Name ${writer} ${act}`;
      if (one === undefined) {
        const number = `C${writer}-${act}`;
        const answer = await until('/api/v1/people', 'POST', { number, name }, { 'idempotency-key': key });
        if (answer.status !== 201) throw new Error(`POST answered ${answer.status}: ${await answer.text()}`);
        const { id } = (await answer.json()) as { id: string };
        const made = { id, number, name, revision: 1 };
        own.push(made);
        written.push(made);
      } else {
        const headers = { 'idempotency-key': key, 'if-match': `"${one.revision}"` };
        const answer = await until(`/api/v1/people/${one.id}`, 'PATCH', { name }, headers);
        if (answer.status !== 200) throw new Error(`PATCH answered ${answer.status}: ${await answer.text()}`);
        await answer.body?.cancel();
        one.name = name;
        one.revision++;
      }
      figures.acknowledged++;
    }
  }

  const all = Promise.all(Array.from({ length: count }, (_, writer) => write(writer)));
  // Whoever waits for the end hears of it; until then it is no unhandled one.
  all.catch(() => undefined);
  return {
    sent: () => figures.sent,
    broken: () => figures.broken,
    acknowledged: () => figures.acknowledged,
    written: () => written,
    stop: async () => {
      stopped = true;
      await all;
    },
  };
}

/** What was acknowledged and is not as it was acknowledged, and people who are there twice. */
export async function checkWrites(address: string, written: readonly Written[]): Promise<{ lost: string[]; twice: string[] }> {
  const lost: string[] = [];
  for (const { id, number, name, revision } of written) {
    const answer = await fetch(`${address}/api/v1/people/${id}`);
    const found = (await answer.json()) as Partial<Written>;
    if (answer.status !== 200 || found.number !== number || found.name !== name || found.revision !== revision)
      lost.push(
        `${number}: acknowledged "${name}" at revision ${revision}; there is ${JSON.stringify({ ...found, status: answer.status }).slice(0, 200)}`,
      );
  }
  const numbers = new Map<string, number>();
  for (let after: string | null = null, more = true; more; ) {
    const answer = await fetch(`${address}/api/v1/people?limit=200${after === null ? '' : `&after=${encodeURIComponent(after)}`}`);
    const page = (await answer.json()) as { rows: { number: string }[]; next: string | null };
    for (const { number } of page.rows) numbers.set(number, (numbers.get(number) ?? 0) + 1);
    after = page.next;
    more = after !== null;
  }
  return { lost, twice: [...numbers].filter(([, count]) => count > 1).map(([number]) => number) };
}

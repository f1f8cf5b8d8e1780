/**
 * What is dear to compute, kept for as long as nothing of an organisation has changed. Every change ends with an entry in the
 * organisation's audit chain, in the same transaction: the number of the last one names the state that a reader sees. For reads alone,
 * for a change that is under way has no number yet.
 */
import { sql } from 'kysely';
import type { Within } from './store/within.ts';

export interface KeptByState<T> {
  /** @param key what it was computed for, such as a day */
  of(within: Within, key: string, compute: () => Promise<T>): Promise<T>;
}

/** @param most how many values are kept at once; the oldest goes */
export function keptByState<T>(most = 16): KeptByState<T> {
  const kept = new Map<string, { state: number; value: T }>();
  return {
    of: async (within, key, compute) => {
      const name = `${within.organization} ${key}`;
      const state = await stateOf(within);
      const found = kept.get(name);
      if (found?.state === state) return found.value;
      const value = await compute();
      kept.delete(name);
      kept.set(name, { state, value });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}

async function stateOf({ db, organization }: Within): Promise<number> {
  const { rows } = await sql<{ sequence: number }>`SELECT sequence FROM audit_heads WHERE organization_id = ${organization}`.execute(db);
  return rows[0]?.sequence ?? -1;
}

/** What is dear to compute, kept for as long as what it was computed from is as it was. For reads alone. */
import { type RawBuilder, sql } from 'kysely';
import type { Within } from './store/within.ts';

export interface KeptByState<T> {
  /** @param key what it was computed for, such as a day */
  of(within: Within, key: string, compute: () => Promise<T>): Promise<T>;
}

/**
 * @param stateOf an expression that names the state that a reader sees: no two states have one name
 * @param most how many values are kept at once; the oldest goes
 */
export function keptByState<T>(stateOf: (organization: string) => RawBuilder<string | null>, most = 16): KeptByState<T> {
  const kept = new Map<string, { state: string | null; value: T }>();
  return {
    of: async (within, key, compute) => {
      const name = `${within.organization} ${key}`;
      const { rows } = await sql<{ state: string | null }>`SELECT (${stateOf(within.organization)}) AS state`.execute(within.db);
      const state = rows[0]?.state ?? null;
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

/**
 * Of everything. Every change ends with an entry in the organisation's audit chain, in the same transaction: the number of the last one
 * names the state. A change that is under way has none yet.
 */
export function stateOfAll(organization: string): RawBuilder<string | null> {
  return sql<string | null>`SELECT sequence::text FROM audit_heads WHERE organization_id = ${organization}`;
}

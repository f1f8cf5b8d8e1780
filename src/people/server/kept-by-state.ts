/**
 * What is dear to compute, kept for as long as nothing of an organisation has changed. Every change ends with an entry in the
 * organisation's audit chain, in the same transaction: the number of the last one names the state that a reader sees. For reads alone,
 * for a change that is under way has no number yet.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Within } from './store/within.ts';

export interface KeptByState<T> {
  /** @param key what it was computed for, such as a day */
  of(within: Within, key: string, compute: () => Promise<T>): Promise<T>;
}

interface Keeping {
  /** Names the state of what it is computed from, where that changes less often than all else: no two have one name. null: it has none. */
  stateOf?: (organization: string) => RawBuilder<string | null>;
  /** How many values are kept at once; the oldest goes. */
  most?: number;
}

export function keptByState<T>({ stateOf, most = 16 }: Keeping = {}): KeptByState<T> {
  const kept = new Map<string, { sequence: string | null; state: string | null; value: T }>();
  const told = async ({ db }: Within, state: RawBuilder<string | null>) => {
    const { rows } = await sql<{ state: string | null }>`SELECT ${state} AS state`.execute(db);
    return rows[0]?.state ?? null;
  };
  return {
    of: async (within, key, compute) => {
      const name = `${within.organization} ${key}`;
      const sequence = await told(within, lastEntryOf(within.organization));
      const found = kept.get(name);
      if (found?.sequence === sequence) return found.value;
      const state = stateOf ? await told(within, stateOf(within.organization)) : null;
      const value = found && state !== null && found.state === state ? found.value : await compute();
      kept.delete(name);
      kept.set(name, { sequence, state, value });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}

function lastEntryOf(organization: string): RawBuilder<string | null> {
  return sql<string | null>`(SELECT sequence::text FROM audit_heads WHERE organization_id = ${organization})`;
}

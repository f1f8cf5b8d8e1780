/** What every query of people needs: a transaction, and the organisation it is about. The database itself shows no other's rows. */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/database/database.ts';
import type { Day } from '../../../platform/day.ts';

export interface Within {
  db: Db;
  organization: string;
}

/**
 * For the rest of a read, rows are looked for along their indexes, one by one, whatever the statistics of the database say. For a while
 * after a large import they say nothing, and the guess would be to go through all of a table for a page of it. No read of people joins
 * many with many; what changes many at once does, and is not to be told this.
 */
export async function goAlongIndexes({ db }: Within): Promise<void> {
  await sql`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`.execute(
    db,
  );
}

/** Whether a row's days hold a day. */
export function holds(alias: string, day: Day): RawBuilder<boolean> {
  const from = sql.ref(`${alias}.from_day`);
  const until = sql.ref(`${alias}.until_day`);
  return sql<boolean>`(${from} <= ${day}::date AND (${until} IS NULL OR ${until} >= ${day}::date))`;
}

/** As one parameter, however many there are. */
export function uuids(ids: readonly string[]): RawBuilder<string[]> {
  return sql<string[]>`${ids}::uuid[]`;
}

/** As the rows of a query. */
export function each(people: readonly string[]): RawBuilder<unknown> {
  return sql`SELECT unnest(${uuids(people)}) AS person_id`;
}

/** Rows by the thousand go to the database as one value for each column. */
const batchSize = 5000;

export function batches<T>(all: readonly T[], size = batchSize): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** What every query of people needs: a transaction, and the organisation it is about. The database itself shows no other's rows. */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/database/database.ts';
import type { Day } from '../../../platform/day.ts';

export interface Within {
  db: Db;
  organization: string;
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

/** Rows by the thousand go to the database as one value for each column. */
const batchSize = 5000;

export function batches<T>(all: readonly T[], size = batchSize): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

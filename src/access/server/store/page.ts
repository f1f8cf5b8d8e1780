import type { RawBuilder } from 'kysely';

/** Some rows of a list: those that a condition is true of, in an order, from a place on. */
export interface Page {
  where: RawBuilder<unknown>;
  order: RawBuilder<unknown>;
  offset: number;
  limit: number;
}

/**
 * One declaration, three uses: whether somebody may do something with one record, with which of many records they may do it, and what the
 * page says that shows the whole policy. A room declares its acts, each with the ways of standing to a record that allow it; whatever is
 * declared nowhere is refused.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database/database.ts';
import type { Viewer } from './viewer.ts';

/** Known without looking at any record, or a question to the database. */
export type Answer = boolean | RawBuilder<boolean>;

/** What of somebody relations look at; a room adds its own. */
export interface Eyes {
  db: Db;
  organization: string;
  viewer: Viewer;
}

/** A way in which somebody stands to a record, or to the organisation as a whole. */
export interface Relation<E extends Eyes> {
  /** `manager`: what its words are found by. */
  name: string;
  /** @param id of the record, as an expression; where an act is of no record, `NULL` */
  asks(eyes: E, id: RawBuilder<unknown>): Answer;
  /** The records that `asks` holds for, as a query of one column; asked only where `asks` is a question. */
  leads?(eyes: E): RawBuilder<unknown>;
}

/** By act: who may do it. */
export type Policy<E extends Eyes, Act extends string> = Readonly<Record<Act, readonly Relation<E>[]>>;

export const noRecord = sql`NULL::uuid`;

export function answerOf<E extends Eyes>(eyes: E, may: readonly Relation<E>[], id: RawBuilder<unknown> = noRecord): Answer {
  if (eyes.viewer.everything) return true;
  const asked: RawBuilder<boolean>[] = [];
  for (const relation of may) {
    const answer = relation.asks(eyes, id);
    if (answer === true) return true;
    if (answer !== false) asked.push(answer);
  }
  return asked.length === 0 ? false : sql<boolean>`(${sql.join(asked, sql` OR `)})`;
}

/**
 * The records that are left by a question, as a query of one column; only where `answerOf` is a question. Some stand there several times,
 * so that whoever wants only the first of them does not wait for the last.
 */
export function leadsOf<E extends Eyes>(eyes: E, may: readonly Relation<E>[]): RawBuilder<unknown> {
  const asked = may.filter((relation) => typeof relation.asks(eyes, noRecord) !== 'boolean');
  return sql.join(
    asked.map(({ name, leads }) => {
      if (leads === undefined) throw new Error(`Nobody is led to by "${name}".`);
      return sql`(${leads(eyes)})`;
    }),
    sql` UNION ALL `,
  );
}

/** Each of some acts on one record, in one question. @param record its id as an expression, with its type */
export async function answers<E extends Eyes, Act extends string>(
  eyes: E,
  policy: Policy<E, Act>,
  acts: readonly Act[],
  record: RawBuilder<unknown> = noRecord,
): Promise<Record<Act, boolean>> {
  const known = acts.map((act) => [act, answerOf(eyes, policy[act], record)] as const);
  const open = known.filter(([, answer]) => typeof answer !== 'boolean');
  const found = Object.fromEntries(known) as Record<Act, boolean>;
  if (open.length === 0) return found;
  const { rows } = await sql<Record<Act, boolean>>`
    SELECT ${sql.join(open.map(([act, answer]) => sql`${answer} AS ${sql.ref(act.replaceAll('.', '_'))}`))}`.execute(eyes.db);
  for (const [act] of open) found[act] = rows[0]?.[act.replaceAll('.', '_') as Act] ?? false;
  return found;
}

/** Which of some records an act is allowed with. */
export async function amongThese<E extends Eyes>(
  eyes: E,
  may: readonly Relation<E>[],
  ids: readonly string[],
  type: 'uuid' | 'text' = 'uuid',
): Promise<ReadonlySet<string>> {
  const answer = answerOf(eyes, may, sql.ref('asked.id'));
  if (typeof answer === 'boolean' || ids.length === 0) return new Set(answer === true ? ids : []);
  const { rows } = await sql<{ id: string }>`SELECT asked.id FROM unnest(${ids}::${sql.raw(type)}[]) AS asked (id) WHERE ${answer}`.execute(
    eyes.db,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Which of some acts are allowed with each of some records, in one question: a way that allows several acts is asked about once. */
export async function mayWith<E extends Eyes, Act extends string>(
  eyes: E,
  policy: Policy<E, Act>,
  acts: readonly Act[],
  ids: readonly string[],
): Promise<(id: string, act: Act) => boolean> {
  const known = new Map(acts.map((act) => [act, answerOf(eyes, policy[act], sql.ref('asked.id'))]));
  const open = acts.filter((act) => typeof known.get(act) !== 'boolean');
  const ways = [...new Set(open.flatMap((act) => policy[act]))].flatMap((way) => {
    const asks = way.asks(eyes, sql.ref('asked.id'));
    return asks === false ? [] : [{ way, asks }];
  });
  const columns = ways.map(({ asks }) => sql`${asks}`);
  const { rows } =
    ids.length === 0 || ways.length === 0
      ? { rows: [] }
      : await sql<{ id: string; ways: boolean[] }>`
          SELECT asked.id, ARRAY[${sql.join(columns)}] AS ways FROM unnest(${ids}::uuid[]) AS asked (id)`.execute(eyes.db);
  const found = new Map(rows.map((row) => [row.id, new Set(ways.filter((_, i) => row.ways[i]).map(({ way }) => way))]));
  return (id, act) => known.get(act) === true || policy[act].some((way) => found.get(id)?.has(way));
}

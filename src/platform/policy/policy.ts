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
  /** How many those are at most, where that is known without asking for them. */
  size?(eyes: E): number | null;
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

export interface Led {
  /** The records, as a query of one column. Some stand there several times, so that whoever wants only the first does not wait for the last. */
  leads: RawBuilder<unknown>;
  /** How many they are at most; null: that is not known. */
  size: number | null;
}

/** The records that are left by a question; only where `answerOf` is one. */
export function leadsOf<E extends Eyes>(eyes: E, may: readonly Relation<E>[]): Led {
  const asked = may.filter((relation) => typeof relation.asks(eyes, noRecord) !== 'boolean');
  const leads = asked.map((relation) => {
    if (relation.leads === undefined) throw new Error(`Nobody is led to by "${relation.name}".`);
    return sql`(${relation.leads(eyes)})`;
  });
  const sizes = asked.map((relation) => relation.size?.(eyes) ?? null);
  return {
    leads: sql.join(leads, sql` UNION ALL `),
    size: sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0),
  };
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

/** Some acts on a record, as one column of whatever query has it: a way that allows several acts is asked about once. */
export interface Told<Act> {
  column: RawBuilder<boolean[]>;
  may(column: readonly boolean[], act: Act): boolean;
}

/**
 * @param id of the record, as an expression of that query
 * @param allowed with every record of the query; what is allowed by each of its ways as well is not asked about
 */
export function toldOf<E extends Eyes, Act extends string>(
  eyes: E,
  policy: Policy<E, Act>,
  acts: readonly Act[],
  id: RawBuilder<unknown>,
  allowed: Act | null = null,
): Told<Act> {
  const held = allowed === null ? null : policy[allowed].filter((way) => way.asks(eyes, id) !== false);
  const known = new Map(acts.map((act) => [act, held?.every((way) => policy[act].includes(way)) || answerOf(eyes, policy[act], id)]));
  const open = acts.filter((act) => typeof known.get(act) !== 'boolean');
  const ways = [...new Set(open.flatMap((act) => policy[act]))].flatMap((way) => {
    const asks = way.asks(eyes, id);
    return asks === false ? [] : [{ way, asks }];
  });
  return {
    column: ways.length === 0 ? sql`'{}'::boolean[]` : sql`ARRAY[${sql.join(ways.map(({ asks }) => sql`${asks}`))}]`,
    may: (column, act) => known.get(act) === true || ways.some(({ way }, i) => column[i] === true && policy[act].includes(way)),
  };
}

/** Which of some acts are allowed with each of some records. */
export async function mayWith<E extends Eyes, Act extends string>(
  eyes: E,
  policy: Policy<E, Act>,
  acts: readonly Act[],
  ids: readonly string[],
): Promise<(id: string, act: Act) => boolean> {
  const { column, may } = toldOf(eyes, policy, acts, sql.ref('asked.id'));
  const { rows } = await sql<{ id: string; told: boolean[] }>`
    SELECT asked.id, ${column} AS told FROM unnest(${ids}::uuid[]) AS asked (id)`.execute(eyes.db);
  const found = new Map(rows.map(({ id, told }) => [id, told]));
  return (id, act) => may(found.get(id) ?? [], act);
}

/**
 * What a list of people is narrowed by: each choice leads to the people that it leaves, and is a question about one of them.
 */
import { type RawBuilder, sql } from 'kysely';
import { numberMark } from '../../name-words.ts';
import type { PostKey } from '../../posts.ts';
import type { AskedOfRows } from './listed.ts';
import { holds } from './within.ts';

export interface Asked extends AskedOfRows {
  /** Beginnings of words, folded. */
  words: readonly string[];
  /** It, or one below it. */
  unit: string | null;
  post: PostKey | null;
  /** undefined: whoever it is; null: nobody. */
  manager: string | null | undefined;
  state: 'active' | 'leave' | 'left' | 'all';
  after: Place | null;
  limit: number;
  /** Whether somebody wants to know how many there are in all. */
  counted: boolean;
  /** Who may be on it at all; true: everybody. */
  access: Access;
  /** Of whom the number may be known: only of them is somebody found by it; true: of everybody. */
  numbers: Access;
}

/** The people whom a viewer may see so; where that is a question, those it leaves as a query as well. */
export type Access = boolean | AccessAsked;

interface AccessAsked {
  asks: RawBuilder<boolean>;
  of(person: RawBuilder<unknown>): RawBuilder<boolean>;
  leads: RawBuilder<unknown>;
  /** How many it leads to at most; null: that is not known. */
  size: number | null;
}

export interface Place {
  key: string;
  id: string;
}

/** A choice, as the people it leaves (`leads`, of which some may stand there several times) and as a question about one person (`asks`). */
export interface Choice {
  leads: RawBuilder<unknown>;
  asks: Question;
  /** It is what a viewer may see: asked about last, and of no more people than a page needs. */
  access?: AccessAsked;
}

/** Something of the person's own row, or a row that must be there. */
type Question = { own: RawBuilder<unknown> } | { row: RawBuilder<unknown> };

/**
 * An offset is a fence: what is behind it is done first, and by the index that it names all of. Without it the database may hold a rare
 * beginning of a word, or a unit, for a better way to one person than the person.
 */
export function choicesOf(organization: string, { words, unit, post, manager, state, on, access, numbers }: Asked): Choice[] {
  const found = words.map((word) => calledSo(organization, word, numbers));
  if (access === false) found.push({ leads: sql`SELECT NULL::uuid AS person_id WHERE false`, asks: { own: sql`false` } });
  else if (access !== true) found.push({ leads: access.leads, asks: { own: access.asks }, access });
  if (unit !== null || post !== null || manager !== undefined) found.push(holding(organization, { unit, post, manager, on }));
  if (state === 'left') {
    const left = sql`left_on < ${on}::date`;
    found.push({
      leads: sql`SELECT person_id FROM persons WHERE organization_id = ${organization} AND ${left}`,
      asks: { own: sql`p.${left}` },
    });
  }
  if (state === 'leave') {
    const where = sql`FROM leaves c WHERE c.organization_id = ${organization} AND ${holds('c', on)}`;
    found.push({ leads: sql`SELECT c.person_id ${where}`, asks: { row: sql`SELECT 1 ${where} AND c.person_id = p.person_id` } });
  }
  return found;
}

/** A word of theirs begins so. By the number, those find somebody who may know it; who may know only some, by the whole of it. */
function calledSo(organization: string, word: string, numbers: Access): Choice {
  const beginning = (text: string) => sql`SELECT c.person_id FROM person_words c
    WHERE c.organization_id = ${organization} AND c.word >= ${text} AND c.word < ${`${text}\u{10ffff}`}`;
  // No word holds a space.
  const own = (text: string) => sql<boolean>`strpos(' ' || array_to_string(p.words, ' ') || ' ', ${` ${text}`}) > 0`;
  if (numbers === false) return { leads: beginning(word), asks: { own: own(word) } };
  if (numbers === true) {
    const part = `${numberMark.part}${word}`;
    return { leads: sql`${beginning(word)} UNION ALL ${beginning(part)}`, asks: { own: sql`(${own(word)} OR ${own(part)})` } };
  }
  const whole = `${numberMark.whole}${word}`;
  const called = sql`SELECT c.person_id FROM person_words c
    WHERE c.organization_id = ${organization} AND c.word = ${whole} AND ${numbers.of(sql.ref('c.person_id'))}`;
  return {
    leads: sql`${beginning(word)} UNION ALL ${called}`,
    asks: { own: sql`(${own(word)} OR (${own(`${whole} `)} AND ${numbers.asks}))` },
  };
}

/** Unit, post and manager are of one position. The manager leads to fewest, then the post. */
function holding(organization: string, { unit, post, manager, on }: Pick<Asked, 'unit' | 'post' | 'manager' | 'on'>): Choice {
  const held = sql`c.organization_id = ${organization} AND c.kind = 'substantive' AND ${holds('c', on)}`;
  const below = sql`SELECT b.unit_id FROM units_above b WHERE b.organization_id = ${organization} AND b.above_id = ${unit}`;
  const ofPost = post && sql`c.post_kind = ${post.kind} AND c.post_id = ${post.id}`;
  const ofManager = manager === undefined ? null : manager === null ? sql`c.manager_id IS NULL` : sql`c.manager_id = ${manager}`;
  const ofUnit = unit === null ? sql`` : sql`CROSS JOIN LATERAL (${below} AND b.unit_id = c.unit_id OFFSET 0) b`;
  const both = sql.join([sql`true`, ...[ofPost ?? [], ofManager ?? []].flat()], sql` AND `);
  return {
    leads:
      ofPost === null && ofManager === null
        ? sql`SELECT c.person_id FROM (${below}) b CROSS JOIN LATERAL (
            SELECT c.person_id FROM positions c WHERE ${held} AND c.unit_id = b.unit_id OFFSET 0) c`
        : sql`SELECT c.person_id FROM (
            SELECT * FROM (SELECT * FROM positions c WHERE ${held} AND ${ofManager ?? ofPost} OFFSET 0) c WHERE ${both}) c ${ofUnit}`,
    asks: {
      row: sql`SELECT 1 FROM (
        SELECT * FROM (SELECT * FROM positions c WHERE ${held} AND c.person_id = p.person_id OFFSET 0) c WHERE ${both}) c ${ofUnit}`,
    },
  };
}

/** A subquery with a limit is asked for each person, and never turned into a list of all whom it holds for. */
export function asking(choices: readonly Choice[]): { joins: RawBuilder<unknown>; own: RawBuilder<unknown> } {
  const joins = choices.map(({ asks }, i) =>
    'row' in asks ? sql`CROSS JOIN LATERAL (${asks.row} LIMIT 1) ${sql.ref(`asked${i}`)}` : sql``,
  );
  const own = choices.map(({ asks }) => ('own' in asks ? sql`AND ${asks.own}` : sql``));
  return { joins: sql.join(joins, sql` `), own: sql.join(own, sql` `) };
}

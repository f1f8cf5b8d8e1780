/**
 * Lists of people, by name, a page at a time. The cost of a page must not grow with the organisation, whatever is asked: the choice that
 * leaves fewest people leads, and their names are put in order; where every choice leaves many, the list goes along the names and looks at
 * each, for then it meets enough soon.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../platform/day.ts';
import type { PostKey, PostKind } from '../../posts.ts';
import { holds, uuids, type Within } from './within.ts';

export interface Asked {
  /** Beginnings of words, folded. */
  words: readonly string[];
  /** It, or one below it. */
  unit: string | null;
  post: PostKey | null;
  /** undefined: whoever it is; null: nobody. */
  manager: string | null | undefined;
  state: 'active' | 'leave' | 'left' | 'all';
  on: Day;
  after: Place | null;
  limit: number;
  /** Whether somebody wants to know how many there are in all. */
  counted: boolean;
}

export interface Place {
  key: string;
  id: string;
}

export interface Listed {
  id: string;
  number: string;
  name: string;
  email: string | null;
  sortKey: string;
  leftOn: Day | null;
  postKind: PostKind | null;
  postId: string | null;
  title: string | null;
  grade: number | null;
  unit: string | null;
  unitTitle: string | null;
  manager: string | null;
  managerName: string | null;
  actingKind: PostKind | null;
  actingId: string | null;
  actingTitle: string | null;
  onLeave: boolean;
}

export interface Page {
  rows: Listed[];
  next: Place | null;
  /** With the first page; null where it would take too long to count. */
  total: { count: number; more: boolean } | null;
}

/** As many as are put in order at once. */
const few = 2000;
/** Counted no further. */
const mostCounted = 10_000;

/** A choice, as the people it leaves (`leads`) and as a question about one person (`holdsFor`). */
interface Choice {
  leads: RawBuilder<unknown>;
  holdsFor: RawBuilder<unknown>;
}

export async function listPeople(within: Within, asked: Asked): Promise<Page> {
  const choices = choicesOf(within.organization, asked);
  const leading = await leadingOf(within, choices);
  const from = fromPersons(within.organization, asked, leading?.ids ?? null, leading?.asked ?? choices);
  const rows = await page(within, asked, from);
  const more = rows.length > asked.limit;
  const shown = rows.slice(0, asked.limit);
  const last = shown.at(-1);
  const next = more && last ? { key: last.sortKey, id: last.id } : null;
  if (!asked.counted || asked.after !== null) return { rows: shown, next, total: null };
  if (!more) return { rows: shown, next, total: { count: shown.length, more } };
  // Where every choice leaves many, those who meet them may be far apart.
  if (leading === null && choices.length > 0) return { rows: shown, next, total: null };
  const count = await countOf(within, from, mostCounted + 1);
  return { rows: shown, next, total: { count: Math.min(count, mostCounted), more: count > mostCounted } };
}

/**
 * The people to be put in order: those of the choice that leaves fewest, else those whom all choices leave, else null, for there are many.
 * `asked` is what is then still to be asked of each.
 */
async function leadingOf(within: Within, choices: readonly Choice[]): Promise<{ ids: string[]; asked: readonly Choice[] } | null> {
  let least: { ids: string[]; asked: readonly Choice[] } | null = null;
  for (const choice of choices) {
    const ids = await allOf(within, choice.leads);
    if (ids !== null && (least === null || ids.length < least.ids.length)) least = { ids, asked: choices.filter((one) => one !== choice) };
  }
  if (least !== null || choices.length < 2) return least;
  const leads = choices.map((choice) => sql`(${choice.leads})`);
  const ids = await allOf(within, sql`SELECT person_id FROM (${sql.join(leads, sql` INTERSECT `)}) met`);
  return ids && { ids, asked: [] };
}

/** null: there are many. */
async function allOf({ db }: Within, leads: RawBuilder<unknown>): Promise<string[] | null> {
  const { rows } = await sql<{ person_id: string }>`${leads} LIMIT ${few + 1}`.execute(db);
  return rows.length > few ? null : [...new Set(rows.map((row) => row.person_id))];
}

async function countOf({ db }: Within, from: RawBuilder<unknown>, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM (SELECT 1 ${from} LIMIT ${most}) counted`.execute(db);
  return rows[0]?.count ?? 0;
}

/**
 * An offset is a fence: what is behind it is done first, and by the index that it names all of. Without it the database may hold a rare
 * beginning of a word, or a unit, for a better way to one person than the person.
 */
function choicesOf(organization: string, { words, unit, post, manager, state, on }: Asked): Choice[] {
  const positions = (which: RawBuilder<unknown>): Choice => {
    const held = sql`c.organization_id = ${organization} AND c.kind = 'substantive' AND ${holds('c', on)}`;
    return {
      leads: sql`SELECT c.person_id FROM positions c WHERE ${held} AND ${which}`,
      holdsFor: sql`SELECT 1 FROM (SELECT * FROM positions c WHERE ${held} AND c.person_id = p.person_id OFFSET 0) c WHERE ${which}`,
    };
  };
  const found = words.map((word): Choice => {
    const begins = sql`c.word >= ${word} AND c.word < ${`${word}\u{10ffff}`}`;
    return {
      leads: sql`SELECT c.person_id FROM person_words c WHERE c.organization_id = ${organization} AND ${begins}`,
      holdsFor: sql`SELECT 1 FROM unnest(p.words) AS c (word) WHERE ${begins}`,
    };
  });
  if (unit !== null) {
    const above = sql`SELECT b.unit_id FROM units_above b WHERE b.organization_id = ${organization} AND b.above_id = ${unit}`;
    found.push({
      ...positions(sql`EXISTS (${above} AND b.unit_id = c.unit_id)`),
      leads: sql`SELECT c.person_id FROM (${above}) b CROSS JOIN LATERAL (
        SELECT c.person_id FROM positions c
        WHERE c.organization_id = ${organization} AND c.unit_id = b.unit_id AND c.kind = 'substantive' AND ${holds('c', on)} OFFSET 0) c`,
    });
  }
  if (post !== null) found.push(positions(sql`c.post_kind = ${post.kind} AND c.post_id = ${post.id}`));
  if (manager !== undefined) found.push(positions(manager === null ? sql`c.manager_id IS NULL` : sql`c.manager_id = ${manager}`));
  if (state === 'left') {
    const left = sql`left_on < ${on}::date`;
    found.push({
      leads: sql`SELECT person_id FROM persons WHERE organization_id = ${organization} AND ${left}`,
      holdsFor: sql`SELECT 1 WHERE p.${left}`,
    });
  }
  if (state === 'leave') {
    const where = sql`FROM leaves c WHERE c.organization_id = ${organization} AND ${holds('c', on)}`;
    found.push({ leads: sql`SELECT c.person_id ${where}`, holdsFor: sql`SELECT 1 ${where} AND c.person_id = p.person_id` });
  }
  return found;
}

/** A subquery with a limit is asked for each person, and never turned into a list of all whom it holds for. */
function fromPersons(
  organization: string,
  { state, on }: Pick<Asked, 'state' | 'on'>,
  ids: readonly string[] | null,
  asked: readonly Choice[],
): RawBuilder<unknown> {
  const questions = asked.map(({ holdsFor }, i) => sql`CROSS JOIN LATERAL (${holdsFor} LIMIT 1) ${sql.ref(`asked${i}`)}`);
  const called = sql`(SELECT * FROM persons WHERE organization_id = ${organization} AND person_id = ANY (${uuids(ids ?? [])}) OFFSET 0) p`;
  const active = state === 'active' || state === 'leave' ? sql`AND (p.left_on IS NULL OR p.left_on >= ${on}::date)` : sql``;
  return sql`FROM ${ids === null ? sql`persons p` : called} ${sql.join(questions, sql` `)} WHERE p.organization_id = ${organization} ${active}`;
}

function page(within: Within, { on, after, limit }: Asked, from: RawBuilder<unknown>): Promise<Listed[]> {
  const beyond = after === null ? sql`` : sql`AND (p.sort_key, p.person_id) > (${after.key}, ${after.id}::uuid)`;
  return listed(within, on, sql`${from} ${beyond}`, limit + 1);
}

/** Some people as the lists show them. */
export function peopleCalled(within: Within, ids: readonly string[], on: Day): Promise<Listed[]> {
  return listed(
    within,
    on,
    sql`FROM persons p WHERE p.organization_id = ${within.organization} AND p.person_id = ANY (${uuids(ids)})`,
    ids.length,
  );
}

async function listed({ db, organization }: Within, on: Day, from: RawBuilder<unknown>, most: number): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    SELECT l.*, s.post_kind AS "postKind", s.post_id AS "postId", s.title, s.grade, s.unit_id AS unit, u.title AS "unitTitle",
      s.manager_id AS manager, m.name AS "managerName", a.post_kind AS "actingKind", a.post_id AS "actingId", a.title AS "actingTitle",
      EXISTS (SELECT 1 FROM leaves e WHERE e.organization_id = ${organization} AND e.person_id = l.id AND ${holds('e', on)}) AS "onLeave"
    FROM (
      SELECT p.person_id AS id, p.number, p.name, p.email, p.sort_key AS "sortKey", p.left_on AS "leftOn" ${from}
      ORDER BY p.sort_key, p.person_id LIMIT ${most}
    ) l
    LEFT JOIN LATERAL (${present(organization, 'substantive', on)}) s ON true
    LEFT JOIN LATERAL (${present(organization, 'acting', on)}) a ON true
    LEFT JOIN units u ON u.organization_id = ${organization} AND u.unit_id = s.unit_id
    LEFT JOIN persons m ON m.organization_id = ${organization} AND m.person_id = s.manager_id
    ORDER BY l."sortKey", l.id`.execute(db);
  return rows;
}

function present(organization: string, kind: 'substantive' | 'acting', on: Day): RawBuilder<unknown> {
  return sql`SELECT q.post_kind, q.post_id, q.title, q.grade, q.unit_id, q.manager_id FROM positions q
    WHERE q.organization_id = ${organization} AND q.person_id = l.id AND q.kind = ${kind} AND ${holds('q', on)}
    ORDER BY q.from_day DESC LIMIT 1`;
}

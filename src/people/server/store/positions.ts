/** Positions over time. */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../platform/day.ts';
import type { Position, PositionKind } from '../../position.ts';
import type { PostKind } from '../../posts.ts';
import { holds, uuids, type Within } from './within.ts';

/** A position with the names of what it points at. */
export interface NamedPosition extends Position {
  personName: string;
  unitTitle: string | null;
  managerName: string | null;
}

interface Row {
  id: string;
  person: string;
  kind: PositionKind;
  postKind: PostKind;
  postId: string;
  title: string;
  grade: number | null;
  unit: string | null;
  manager: string | null;
  from: Day;
  until: Day | null;
  revision: number;
}

const columns = sql`p.position_id AS id, p.person_id AS person, p.kind, p.post_kind AS "postKind", p.post_id AS "postId", p.title, p.grade,
  p.unit_id AS unit, p.manager_id AS manager, p.from_day AS "from", p.until_day AS "until", p.revision`;

/** What a row is to whoever asks; generic, so that names that came along stay. */
function asPosition<T extends Row>({ postKind, postId, ...rest }: T): Omit<T, 'postKind' | 'postId'> & { post: Position['post'] } {
  return { ...rest, post: { kind: postKind, id: postId } };
}

async function select({ db, organization }: Within, where: RawBuilder<unknown>, rest = sql``): Promise<Position[]> {
  const { rows } =
    await sql<Row>`SELECT ${columns} FROM positions p WHERE p.organization_id = ${organization} AND ${where} ${rest}`.execute(db);
  return rows.map(asPosition);
}

/** Positions are looked for first, and named after: an order by names shall not make the database go along all names. */
async function selectNamed({ db, organization }: Within, where: RawBuilder<unknown>, rest = sql``): Promise<NamedPosition[]> {
  const { rows } = await sql<Row & { personName: string; unitTitle: string | null; managerName: string | null }>`
    SELECT ${columns}, o.name AS "personName", u.title AS "unitTitle", m.name AS "managerName"
    FROM (SELECT * FROM positions p WHERE p.organization_id = ${organization} AND ${where} OFFSET 0) p
    CROSS JOIN LATERAL (SELECT name, sort_key, person_id FROM persons WHERE organization_id = ${organization} AND person_id = p.person_id OFFSET 0) o
    LEFT JOIN LATERAL (SELECT title FROM units WHERE organization_id = ${organization} AND unit_id = p.unit_id OFFSET 0) u ON true
    LEFT JOIN LATERAL (SELECT name FROM persons WHERE organization_id = ${organization} AND person_id = p.manager_id OFFSET 0) m ON true
    ${rest}`.execute(db);
  return rows.map(asPosition);
}

const latestFirst = sql`ORDER BY p.from_day DESC, p.kind DESC, p.position_id`;

export async function positionById(within: Within, id: string): Promise<NamedPosition | null> {
  return (await selectNamed(within, sql`p.position_id = ${id}`))[0] ?? null;
}

/** The latest first. */
export function positionsOf(within: Within, person: string): Promise<NamedPosition[]> {
  return selectNamed(within, sql`p.person_id = ${person}`, latestFirst);
}

export function positionsOfAll(within: Within, persons: readonly string[]): Promise<Position[]> {
  return select(within, sql`p.person_id = ANY (${uuids(persons)})`);
}

export function allPositions(within: Within): Promise<Position[]> {
  return select(within, sql`true`);
}

/** What some people hold on a day. */
export function namedPositionsOn(within: Within, persons: readonly string[], kind: PositionKind, day: Day): Promise<NamedPosition[]> {
  return selectNamed(within, sql`p.person_id = ANY (${uuids(persons)}) AND p.kind = ${kind} AND ${holds('p', day)}`, latestFirst);
}

/** Of people whose substantive position names somebody as the manager on a day, by name. */
export function reportingTo(within: Within, manager: string, day: Day, most: number): Promise<NamedPosition[]> {
  return selectNamed(
    within,
    sql`p.manager_id = ${manager} AND p.kind = 'substantive' AND ${holds('p', day)}`,
    sql`ORDER BY o.sort_key, o.person_id LIMIT ${most}`,
  );
}

/** Every position in which somebody reports to one of them, on whatever days. */
export function positionsUnder(within: Within, managers: readonly string[]): Promise<Position[]> {
  return select(within, sql`p.manager_id = ANY (${uuids(managers)})`);
}

/** How many report directly to each on a day; who has none is missing. */
export async function countReports({ db, organization }: Within, managers: readonly string[], day: Day): Promise<Map<string, number>> {
  if (managers.length === 0) return new Map();
  const { rows } = await sql<{ id: string; count: number }>`
    SELECT p.manager_id AS id, count(*) AS count FROM positions p
    WHERE p.organization_id = ${organization} AND p.manager_id = ANY (${uuids(managers)}) AND p.kind = 'substantive' AND ${holds('p', day)}
    GROUP BY p.manager_id`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Positions of everybody who is above somebody on any day from one on: what a circle through them could be made of. */
export async function positionsAbove({ db, organization }: Within, persons: readonly string[], from: Day): Promise<Position[]> {
  const { rows } = await sql<Row>`
    WITH RECURSIVE above (person_id) AS (
      SELECT * FROM unnest(${persons}::uuid[])
      UNION
      SELECT p.manager_id FROM above JOIN positions p ON p.organization_id = ${organization} AND p.person_id = above.person_id
      WHERE p.kind = 'substantive' AND p.manager_id IS NOT NULL AND (p.until_day IS NULL OR p.until_day >= ${from}::date)
    )
    SELECT ${columns} FROM above JOIN positions p ON p.organization_id = ${organization} AND p.person_id = above.person_id`.execute(db);
  return rows.map(asPosition);
}

/** The managers above somebody on a day, the nearest first. Written so that a circle, were there one, would end. */
export async function lineAbove(
  { db, organization }: Within,
  person: string,
  day: Day,
): Promise<{ id: string; name: string; title: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string; title: string | null }>`
    WITH RECURSIVE up (person_id, height, seen) AS (
      SELECT ${person}::uuid, 0, ARRAY[${person}::uuid]
      UNION ALL
      SELECT above.manager_id, up.height + 1, up.seen || above.manager_id
      FROM up CROSS JOIN LATERAL (
        SELECT p.manager_id FROM positions p
        WHERE p.organization_id = ${organization} AND p.person_id = up.person_id AND p.kind = 'substantive' AND ${holds('p', day)}
        LIMIT 1
      ) above
      WHERE above.manager_id IS NOT NULL AND NOT above.manager_id = ANY (up.seen) AND up.height < 100
    )
    SELECT up.person_id AS id, o.name, own.title
    FROM up
    JOIN persons o ON o.organization_id = ${organization} AND o.person_id = up.person_id
    LEFT JOIN LATERAL (
      SELECT p.title FROM positions p
      WHERE p.organization_id = ${organization} AND p.person_id = up.person_id AND p.kind = 'substantive' AND ${holds('p', day)}
      LIMIT 1
    ) own ON true
    WHERE up.height > 0
    ORDER BY up.height`.execute(db);
  return rows;
}

/** @returns how many were written */
export async function insertPositions({ db, organization }: Within, positions: readonly Position[]): Promise<number> {
  const { numAffectedRows } = await sql`
    INSERT INTO positions (organization_id, ${names})
    SELECT ${organization}, * FROM unnest(${columnsOf(positions)})`.execute(db);
  return Number(numAffectedRows);
}

/**
 * The records as they are to be; each is written only where it still is one revision behind.
 * @returns how many were written
 */
export async function updatePositions({ db, organization }: Within, positions: readonly Position[]): Promise<number> {
  const { numAffectedRows } = await sql`
    UPDATE positions p SET kind = n.kind, post_kind = n.post_kind, post_id = n.post_id, title = n.title, grade = n.grade, unit_id = n.unit_id,
      manager_id = n.manager_id, from_day = n.from_day, until_day = n.until_day, revision = n.revision
    FROM unnest(${columnsOf(positions)}) AS n (${names})
    WHERE p.organization_id = ${organization} AND p.position_id = n.position_id AND p.revision = n.revision - 1`.execute(db);
  return Number(numAffectedRows);
}

/** @returns how many still were as they are given */
export async function deletePositions({ db, organization }: Within, positions: readonly Position[]): Promise<number> {
  const [ids, revisions] = [positions.map(({ id }) => id), positions.map(({ revision }) => revision)];
  const { numAffectedRows } = await sql`
    DELETE FROM positions p USING unnest(${ids}::uuid[], ${revisions}::int[]) AS n (position_id, revision)
    WHERE p.organization_id = ${organization} AND p.position_id = n.position_id AND p.revision = n.revision`.execute(db);
  return Number(numAffectedRows);
}

const names = sql`position_id, person_id, kind, post_kind, post_id, title, grade, unit_id, manager_id, from_day, until_day, revision`;

function columnsOf(some: readonly Position[]): RawBuilder<unknown> {
  const column = <K extends keyof Position>(key: K) => some.map((position) => position[key]);
  return sql`${column('id')}::uuid[], ${column('person')}::uuid[], ${column('kind')}::text[], ${some.map(({ post }) => post.kind)}::text[],
    ${some.map(({ post }) => post.id)}::text[], ${column('title')}::text[], ${column('grade')}::float8[], ${column('unit')}::uuid[],
    ${column('manager')}::uuid[], ${column('from')}::date[], ${column('until')}::date[], ${column('revision')}::int[]`;
}

/** What should be looked at, a kind at a time, by whom it is about. */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../platform/day.ts';
import type { PostKey } from '../../posts.ts';
import { holds, type Within } from './within.ts';

export interface Found {
  person: string;
  name: string;
  position: string;
  title: string;
  post: PostKey;
  grade: number | null;
  count: number;
  manager: string | null;
  managerLeftOn: Day | null;
  from: Day;
  until: Day | null;
}

export interface Span {
  post: PostKey;
  least: number | null;
  most: number | null;
}

interface Row extends Omit<Found, 'post'> {
  postKind: PostKey['kind'];
  postId: string;
}

/** @param after the person and position of the last one shown */
type Asked = { on: Day; after: { person: string; position: string } | null; limit: number };

const none = sql`NULL::text AS manager, NULL::date AS "managerLeftOn"`;
const found = sql`p.person_id AS person, o.name, p.position_id AS position, p.title, p.post_kind AS "postKind", p.post_id AS "postId", p.grade,
  p.from_day AS "from", p.until_day AS "until"`;

async function select(
  { db, organization }: Within,
  { on, after, limit }: Asked,
  columns: RawBuilder<unknown>,
  from: RawBuilder<unknown>,
): Promise<Found[]> {
  const beyond = after === null ? sql`` : sql`AND (p.person_id, p.position_id) > (${after.person}::uuid, ${after.position}::uuid)`;
  const { rows } = await sql<Row>`
    SELECT ${found}, ${columns} FROM ${from}
    JOIN persons o ON o.organization_id = ${organization} AND o.person_id = p.person_id
    WHERE p.organization_id = ${organization} AND p.kind = 'substantive' AND ${holds('p', on)} ${beyond}
    ORDER BY p.person_id, p.position_id LIMIT ${limit}`.execute(db);
  return rows.map(({ postKind, postId, ...row }) => ({ ...row, post: { kind: postKind, id: postId } }));
}

const keys = (posts: readonly PostKey[]) => sql`unnest(${posts.map(({ kind }) => kind)}::text[], ${posts.map(({ id }) => id)}::text[]`;

/** Every post that somebody ever held: the index is gone through from one to the next, not from person to person. */
export async function postsHeld({ db, organization }: Within): Promise<PostKey[]> {
  const { rows } = await sql<PostKey>`
    WITH RECURSIVE held (kind, id) AS (
      (SELECT post_kind, post_id FROM positions WHERE organization_id = ${organization} ORDER BY post_kind, post_id LIMIT 1)
      UNION ALL
      SELECT n.post_kind, n.post_id FROM held CROSS JOIN LATERAL (
        SELECT post_kind, post_id FROM positions
        WHERE organization_id = ${organization} AND (post_kind, post_id) > (held.kind, held.id) ORDER BY post_kind, post_id LIMIT 1
      ) n
    )
    SELECT kind, id FROM held`.execute(db);
  return rows;
}

/** Of people whose post is one of these. */
export function holdingAny(within: Within, asked: Asked, posts: readonly PostKey[]): Promise<Found[]> {
  return select(
    within,
    asked,
    sql`0 AS count, ${none}`,
    sql`${keys(posts)}) AS k (kind, id) JOIN positions p ON p.post_kind = k.kind AND p.post_id = k.id`,
  );
}

export function withOtherGrade(within: Within, asked: Asked, graded: readonly (PostKey & { grade: number })[]): Promise<Found[]> {
  const grades = graded.map(({ grade }) => grade);
  const from = sql`${keys(graded)}, ${grades}::float8[]) AS k (kind, id, grade)
    CROSS JOIN LATERAL (
      SELECT * FROM positions q WHERE q.organization_id = ${within.organization} AND q.post_kind = k.kind AND q.post_id = k.id AND q.grade < k.grade
      UNION ALL
      SELECT * FROM positions q WHERE q.organization_id = ${within.organization} AND q.post_kind = k.kind AND q.post_id = k.id AND q.grade > k.grade
      OFFSET 0
    ) p`;
  return select(within, asked, sql`0 AS count, ${none}`, from);
}

export function withManagerGone(within: Within, asked: Asked): Promise<Found[]> {
  const from = sql`(SELECT person_id, name, left_on FROM persons WHERE organization_id = ${within.organization} AND left_on < ${asked.on}::date) m
    CROSS JOIN LATERAL (
      SELECT * FROM positions q WHERE q.organization_id = ${within.organization} AND q.manager_id = m.person_id AND q.kind = 'substantive'
        AND ${holds('q', asked.on)} OFFSET 0
    ) p`;
  return select(within, asked, sql`0 AS count, m.name AS manager, m.left_on AS "managerLeftOn"`, from);
}

export function outsideSpan(within: Within, asked: Asked, spans: readonly Span[]): Promise<Found[]> {
  const from = sql`${keys(spans.map(({ post }) => post))}, ${spans.map(({ least }) => least)}::int[], ${spans.map(({ most }) => most)}::int[])
      AS k (kind, id, least, most)
    JOIN positions p ON p.post_kind = k.kind AND p.post_id = k.id
    CROSS JOIN LATERAL (
      SELECT count(*) AS count FROM positions r
      WHERE r.organization_id = ${within.organization} AND r.manager_id = p.person_id AND r.kind = 'substantive' AND ${holds('r', asked.on)}
    ) reports
    JOIN LATERAL (SELECT 1 WHERE reports.count < k.least OR reports.count > k.most) outside ON true`;
  return select(within, asked, sql`reports.count, ${none}`, from);
}

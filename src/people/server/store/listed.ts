/** People as the rows of lists: with what they hold on a day, and what is told of them besides. */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../platform/day.ts';
import type { PostKind } from '../../posts.ts';
import { holds, uuids, type Within } from './within.ts';

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
  told: boolean[];
}

/** What each row tells of its person besides, as a column about `listedId`. */
export type Told = RawBuilder<boolean[]>;
/** Of the person of a row. */
export const listedId = sql.ref('l.id');

export interface Counted extends Listed {
  /** How many the whole list has, where they were counted by the way. */
  inAll: number | null;
}

export interface AskedOfRows {
  on: Day;
  told: Told;
}

/** Some people as the lists show them. */
export function peopleCalled(within: Within, ids: readonly string[], asked: AskedOfRows): Promise<Listed[]> {
  return listed(
    within,
    asked,
    sql`FROM persons p WHERE p.organization_id = ${within.organization} AND p.person_id = ANY (${uuids(ids)})`,
    ids.length,
    false,
  );
}

export async function listed(
  { db, organization }: Within,
  { on, told }: AskedOfRows,
  from: RawBuilder<unknown>,
  most: number,
  counted: boolean,
): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    SELECT l.*, s.post_kind AS "postKind", s.post_id AS "postId", s.title, s.grade, s.unit_id AS unit, u.title AS "unitTitle",
      s.manager_id AS manager, m.name AS "managerName", a.post_kind AS "actingKind", a.post_id AS "actingId", a.title AS "actingTitle",
      EXISTS (SELECT 1 FROM leaves e WHERE e.organization_id = ${organization} AND e.person_id = l.id AND ${holds('e', on)}) AS "onLeave",
      ${told} AS told
    FROM (
      SELECT p.person_id AS id, p.number, p.name, p.email, p.sort_key AS "sortKey", p.left_on AS "leftOn",
        ${counted ? sql`count(*) OVER ()` : sql`NULL::bigint`} AS "inAll" ${from}
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

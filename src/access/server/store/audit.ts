/** The audit, read: newest first or oldest first, along an index of whatever it is narrowed to. */
import { type RawBuilder, sql } from 'kysely';
import type { Within } from '../../../platform/personal-data.ts';
import type { AuditFilter } from '../../contract/rights.ts';

export interface AuditRow {
  sequence: number;
  at: Date;
  actorKind: string;
  actorId: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  /** In hexadecimal digits, as `hash`. */
  digest: string;
  hash: string;
}

const columns = sql`e.sequence, e.at, e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.action, e.subject_kind AS "subjectKind",
  e.subject_id AS "subjectId", encode(e.digest, 'hex') AS digest, encode(e.hash, 'hex') AS hash`;

export async function entriesBefore(within: Within, filter: AuditFilter, before: number | null, limit: number): Promise<AuditRow[]> {
  const beyond = before === null ? sql`` : sql`AND e.sequence < ${before}`;
  const { rows } = await sql<AuditRow>`
    SELECT ${columns} FROM audit_entries e WHERE ${chosen(within, filter)} ${beyond} ORDER BY e.sequence DESC LIMIT ${limit}`.execute(
    within.db,
  );
  return rows;
}

/** In the order of the chain, for whoever follows it. @param last nothing beyond it, which came while it was read */
export async function entriesAfter(within: Within, filter: AuditFilter, after: number, last: number, limit: number): Promise<AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    SELECT ${columns} FROM audit_entries e WHERE ${chosen(within, filter)} AND e.sequence > ${after} AND e.sequence <= ${last}
    ORDER BY e.sequence LIMIT ${limit}`.execute(within.db);
  return rows;
}

export async function headOf({ db, organization }: Within): Promise<number> {
  const { rows } = await sql<{ sequence: number }>`SELECT sequence FROM audit_heads WHERE organization_id = ${organization}`.execute(db);
  return Number(rows[0]?.sequence ?? 0);
}

function chosen({ organization }: Within, filter: AuditFilter): RawBuilder<unknown> {
  const { actorKind, actor, action, subjectKind, subject, from, until } = filter;
  const own = sql`e.organization_id = ${organization}`;
  const asked = [
    own,
    ...(actorKind === undefined ? [] : [sql`e.actor_kind = ${actorKind}`]),
    // An index leads to somebody by their kind first.
    ...(actor === undefined ? [] : [sql`e.actor_kind = ANY (ARRAY['person', 'operator', 'program']) AND e.actor_id = ${actor}`]),
    ...(action === undefined ? [] : [actionIs(action)]),
    ...(subjectKind === undefined ? [] : [sql`e.subject_kind = ${subjectKind}`]),
    ...(subject === undefined ? [] : [sql`e.subject_id = ${subject}`]),
    // Moments never go back along the chain, so a day is a stretch of it.
    ...(from === undefined ? [] : [sql`e.sequence >= coalesce(${firstFrom(organization, sql`${from}::date`)}, 9223372036854775807)`]),
    ...(until === undefined
      ? []
      : [sql`e.sequence < coalesce(${firstFrom(organization, sql`(${until}::date + 1)`)}, 9223372036854775807)`]),
  ];
  return sql.join(asked, sql` AND `);
}

/** Days are those of UTC, as everywhere. */
function firstFrom(organization: string, day: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(SELECT d.sequence FROM audit_entries d WHERE d.organization_id = ${organization}
    AND d.at >= (${day}::timestamp AT TIME ZONE 'UTC') ORDER BY d.at, d.sequence LIMIT 1)`;
}

/** `person.` is every action that begins so. */
function actionIs(action: string): RawBuilder<boolean> {
  if (!action.endsWith('.')) return sql<boolean>`e.action = ${action}`;
  const end = `${action.slice(0, -1)}/`;
  return sql<boolean>`e.action COLLATE "C" >= ${action} AND e.action COLLATE "C" < ${end}`;
}

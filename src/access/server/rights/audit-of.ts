/** Entries of the audit that are by somebody or about them. Of others they say that it was another person, and not who. */
import { type RawBuilder, sql } from 'kysely';
import type { Entries, Entry, Section, Subject, Within } from '../../../platform/personal-data.ts';

interface Row {
  sequence: number;
  at: Date;
  action: string;
  actorKind: string;
  byThem: boolean;
  aboutThem: boolean;
  subjectKind: string;
}

const page = 500;
const fields = { at: 'moment', action: 'text', by: 'text', about: 'text' } as const;

/** The newest first. @param subjects what is theirs, beside themselves */
export async function auditOf(within: Within, person: string, subjects: readonly Subject[]): Promise<Section> {
  const theirs = [{ kind: 'person', id: person }, ...subjects];
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM (${found(within, person, theirs, null, null)}) e`.execute(
    within.db,
  );
  return { key: 'audit', fields, count: rows[0]?.count ?? 0, ...(await entriesBefore(within, person, theirs, null)) };
}

async function entriesBefore(within: Within, person: string, theirs: readonly Subject[], before: number | null): Promise<Entries> {
  const { rows } = await sql<Row>`${found(within, person, theirs, before, page)} ORDER BY sequence DESC LIMIT ${page}`.execute(within.db);
  const last = rows.at(-1);
  return {
    entries: rows.map(shaped),
    more: rows.length === page && last ? (later) => entriesBefore(later, person, theirs, last.sequence) : null,
  };
}

const shaped = ({ at, action, actorKind, byThem, aboutThem, subjectKind }: Row): Entry => ({
  at: at.toISOString(),
  action,
  by: byThem ? 'self' : actorKind,
  about: aboutThem ? 'self' : subjectKind,
});

/** Each way goes along an index of its own, and no further than a page. */
function found(
  { organization }: Within,
  person: string,
  theirs: readonly Subject[],
  before: number | null,
  most: number | null,
): RawBuilder<Row> {
  const beyond = before === null ? sql`` : sql`AND e.sequence < ${before}`;
  const end = most === null ? sql`` : sql`ORDER BY e.sequence DESC LIMIT ${most}`;
  const [kinds, ids] = [theirs.map(({ kind }) => kind), theirs.map(({ id }) => id)];
  return sql<Row>`
    SELECT sequence, at, action, actor_kind AS "actorKind", actor_kind = 'person' AND actor_id = ${person} AS "byThem",
      EXISTS (SELECT FROM unnest(${kinds}::text[], ${ids}::text[]) AS s (kind, id) WHERE s.kind = subject_kind AND s.id = subject_id) AS "aboutThem",
      subject_kind AS "subjectKind"
    FROM (
      (SELECT e.* FROM audit_entries e
        WHERE e.organization_id = ${organization} AND e.actor_kind = 'person' AND e.actor_id = ${person} ${beyond} ${end})
      UNION
      (SELECT e.* FROM unnest(${kinds}::text[], ${ids}::text[]) AS s (kind, id) JOIN audit_entries e
        ON e.organization_id = ${organization} AND e.subject_kind = s.kind AND e.subject_id = s.id WHERE true ${beyond} ${end})
    ) both_ways`;
}

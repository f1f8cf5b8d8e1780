/** What an erasure reads and writes of people. A person stays as a mark without words: what others did under them keeps its shape. */
import { sql } from 'kysely';
import type { Day } from '../../../platform/day.ts';
import { sortKeyOf } from '../../name-words.ts';
import { uuids, type Within } from './within.ts';

/** What stands where a name stood; in every language the same, for it is kept. */
const erasedName = 'Erased person';
/** What stands where a title and a post stood. */
const erasedTitle = 'Erased';

/** Positions in which others report to somebody, on a day or later. */
export async function reportsFrom({ db, organization }: Within, person: string, day: Day): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(DISTINCT person_id) AS count FROM positions
    WHERE organization_id = ${organization} AND manager_id = ${person} AND (until_day IS NULL OR until_day >= ${day}::date)`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function isErased({ db, organization }: Within, person: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT FROM persons WHERE organization_id = ${organization} AND person_id = ${person} AND erased_at IS NOT NULL`.execute(db);
  return rows.length > 0;
}

export async function allErased({ db, organization }: Within): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT person_id AS id FROM persons WHERE organization_id = ${organization} AND erased_at IS NOT NULL`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

export interface Spanned {
  id: string;
  title: string;
  /** The days on which others reported to them in it; null: nobody did. */
  from: Day | null;
  until: Day | null;
}

/** Their positions, with the days for which others need them as a step of their line. */
export async function spannedPositions({ db, organization }: Within, person: string): Promise<Spanned[]> {
  const { rows } = await sql<Spanned>`
    SELECT p.position_id AS id, p.title,
      CASE WHEN under.from_day IS NOT NULL THEN greatest(p.from_day, under.from_day) END AS "from",
      CASE WHEN under.from_day IS NOT NULL THEN least(p.until_day, under.until_day) END AS "until"
    FROM positions p CROSS JOIN LATERAL (
      SELECT min(r.from_day) AS from_day, max(r.until_day) AS until_day FROM positions r
      WHERE r.organization_id = ${organization} AND r.manager_id = p.person_id AND p.kind = 'substantive'
        AND daterange(r.from_day, r.until_day, '[]') && daterange(p.from_day, p.until_day, '[]')
    ) under
    WHERE p.organization_id = ${organization} AND p.person_id = ${person} ORDER BY p.from_day, p.position_id`.execute(db);
  return rows;
}

/** A step of others' lines: nothing of it is left but its days and who was above. */
export async function emptyPositions({ db, organization }: Within, positions: readonly Spanned[]): Promise<void> {
  const column = <K extends keyof Spanned>(key: K) => positions.map((position) => position[key]);
  await sql`
    UPDATE positions p SET title = ${erasedTitle}, post_kind = 'role', post_id = 'erased', grade = NULL, unit_id = NULL,
      from_day = n.from_day, until_day = n.until_day, revision = p.revision + 1
    FROM unnest(${column('id')}::uuid[], ${column('from')}::date[], ${column('until')}::date[]) AS n (position_id, from_day, until_day)
    WHERE p.organization_id = ${organization} AND p.position_id = n.position_id`.execute(db);
}

export async function removePositions({ db, organization }: Within, ids: readonly string[]): Promise<void> {
  await sql`DELETE FROM positions WHERE organization_id = ${organization} AND position_id = ANY (${uuids(ids)})`.execute(db);
}

/** @param day stands as the last day, so that they are taken for somebody who is gone */
export async function emptyPerson({ db, organization }: Within, person: string, at: Date, day: Day): Promise<void> {
  await sql`
    DELETE FROM person_words WHERE organization_id = ${organization} AND person_id = ${person} AND word = ANY (
      SELECT unnest(words) FROM persons WHERE organization_id = ${organization} AND person_id = ${person})`.execute(db);
  await sql`
    UPDATE persons SET number = ${`erased-${person}`}, name = ${erasedName}, email = NULL, started_on = NULL, left_on = ${day},
      sort_key = ${sortKeyOf(erasedName)}, words = '{}', erased_at = ${at}, revision = revision + 1
    WHERE organization_id = ${organization} AND person_id = ${person}`.execute(db);
}

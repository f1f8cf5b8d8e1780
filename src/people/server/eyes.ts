/** What somebody's own place in the organisation lets them see: looked up once for a request. */
import { sql } from 'kysely';
import type { Day } from '../../platform/day.ts';
import type { Eyes as AnyEyes } from '../../platform/policy/policy.ts';
import type { Viewer } from '../../platform/policy/viewer.ts';
import { believedPlaces, type LinePlace } from './store/line-places.ts';
import { holds, type Within } from './store/within.ts';

export interface Eyes extends AnyEyes {
  today: Day;
  /** For whom they act today, as a delegate. */
  actsFor: readonly string[];
  /** Whether anybody reports to them today. */
  leads: boolean;
  /** Whether anybody reports today to one of those for whom they act. */
  leadsInstead: boolean;
  /** Whether anybody has a dotted line to them today. */
  hasDotted: boolean;
  /** Where they and those they act for stand in the lines of today; null: that is not known now. */
  places: readonly LinePlace[] | null;
}

export async function openEyes({ db, organization }: Within, viewer: Viewer, today: Day): Promise<Eyes> {
  const none = { db, organization, viewer, today, actsFor: [], leads: false, leadsInstead: false, hasDotted: false, places: null };
  const { person } = viewer;
  if (viewer.everything || person === null) return none;
  const reporting = (to: ReturnType<typeof sql>) => sql`EXISTS (
    SELECT FROM positions r WHERE r.organization_id = ${organization} AND r.manager_id = ${to} AND r.kind = 'substantive' AND ${holds('r', today)})`;
  const { rows } = await sql<Pick<Eyes, 'actsFor' | 'leads' | 'hasDotted' | 'places'> & { leading: string[] }>`
    WITH acting AS MATERIALIZED (
      SELECT DISTINCT e.person_id FROM delegates e
      WHERE e.organization_id = ${organization} AND e.delegate_id = ${person} AND ${holds('e', today)})
    SELECT ${reporting(sql`${person}::uuid`)} AS leads,
      EXISTS (SELECT FROM dotted_lines l WHERE l.organization_id = ${organization} AND l.to_id = ${person} AND ${holds('l', today)}) AS "hasDotted",
      ARRAY(SELECT person_id FROM acting) AS "actsFor",
      ARRAY(SELECT person_id FROM acting WHERE ${reporting(sql.ref('acting.person_id') as never)}) AS leading,
      ${believedPlaces({ organization }, today, sql`SELECT ${person}::uuid UNION ALL SELECT person_id FROM acting`)} AS places`.execute(db);
  const [row] = rows;
  if (row === undefined) return none;
  const { leading, ...found } = row;
  return { ...none, ...found, leadsInstead: leading.length > 0 };
}

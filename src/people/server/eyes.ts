/** What somebody's own place in the organisation lets them see: looked up once for a request. */
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../platform/day.ts';
import type { Eyes as AnyEyes } from '../../platform/policy/policy.ts';
import type { Viewer } from '../../platform/policy/viewer.ts';
import { believedPlaces, type Place } from './store/standings.ts';
import { holds, type Within } from './store/within.ts';

export interface Eyes extends AnyEyes {
  today: Day;
  /** Who reports to them today. */
  reports: readonly string[];
  /** Who has a dotted line to them today, and is here. */
  dotted: readonly string[];
  /** For whom they act today, as a delegate. */
  actsFor: readonly string[];
  /** Whether anybody reports today to one of those for whom they act. */
  leadsInstead: boolean;
  /** Where they and those they act for stand in the lines of today; null: the standings are not to be believed now. */
  places: readonly Place[] | null;
}

export async function openEyes({ db, organization }: Within, viewer: Viewer, today: Day): Promise<Eyes> {
  const none = { db, organization, viewer, today, reports: [], dotted: [], actsFor: [], leadsInstead: false, places: null };
  const { person } = viewer;
  if (viewer.everything || person === null) return none;
  // Two looks along the index: as one, it would go along everybody who ever reported to them.
  const reporting = (stillDoes: RawBuilder<unknown>) => sql`SELECT r.person_id FROM positions r
    WHERE r.organization_id = ${organization} AND r.manager_id = ${person} AND r.kind = 'substantive' AND r.from_day <= ${today}::date AND ${stillDoes}`;
  const { rows } = await sql<Pick<Eyes, 'reports' | 'dotted' | 'actsFor' | 'leadsInstead' | 'places'>>`
    WITH acting AS MATERIALIZED (
      SELECT DISTINCT e.person_id FROM delegates e
      WHERE e.organization_id = ${organization} AND e.delegate_id = ${person} AND ${holds('e', today)})
    SELECT
      ARRAY(${reporting(sql`r.until_day IS NULL`)} UNION ALL ${reporting(sql`r.until_day >= ${today}::date`)}) AS reports,
      ARRAY(SELECT l.person_id FROM dotted_lines l
        JOIN persons h ON h.organization_id = ${organization} AND h.person_id = l.person_id AND (h.left_on IS NULL OR h.left_on >= ${today}::date)
        WHERE l.organization_id = ${organization} AND l.to_id = ${person} AND ${holds('l', today)}) AS dotted,
      ARRAY(SELECT person_id FROM acting) AS "actsFor",
      EXISTS (SELECT FROM acting JOIN positions r ON r.organization_id = ${organization} AND r.manager_id = acting.person_id
        AND r.kind = 'substantive' AND ${holds('r', today)}) AS "leadsInstead",
      ${believedPlaces({ organization }, today, sql`SELECT ${person}::uuid UNION ALL SELECT person_id FROM acting`)} AS places`.execute(db);
  return { ...none, ...rows[0] };
}

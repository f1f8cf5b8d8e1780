/** Who may come in at all, whatever they know or have: who works here or is about to, and whom nobody locked out. */
import { type RawBuilder, sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';
import type { Day } from '../../../platform/day.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { personGone, personLocked } from '../../messages.generated.ts';

/** @param persons what a query calls the table */
export function mayComeIn(persons: string, today: Day): RawBuilder<boolean> {
  const of = (column: string) => sql.ref(`${persons}.${column}`);
  return sql<boolean>`((${of('left_on')} IS NULL OR ${of('left_on')} >= ${today}::date)
    AND NOT EXISTS (SELECT FROM locks x WHERE x.organization_id = ${of('organization_id')} AND x.person_id = ${of('person_id')}))`;
}

/**
 * Until the end of the transaction their record stays as it is.
 * @throws Refusal 403
 */
export async function mustComeIn({ db, organization }: Within, person: string, today: Day): Promise<void> {
  const { rows } = await sql<{ here: boolean; may: boolean }>`
    SELECT (p.left_on IS NULL OR p.left_on >= ${today}::date) AS here, ${mayComeIn('p', today)} AS may FROM persons p
    WHERE p.organization_id = ${organization} AND p.person_id = ${person} FOR SHARE`.execute(db);
  if (!rows[0]?.here) throw new Refusal(403, personGone());
  if (!rows[0].may) throw new Refusal(403, personLocked());
}

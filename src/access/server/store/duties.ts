/** Duties as they are kept. */
import { sql } from 'kysely';
import { holds, type Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { Day } from '../../../platform/day.ts';
import type { HeldDuty } from '../../../platform/policy/viewer.ts';
import type { Duty, DutyName } from '../../duty.ts';

const columns = sql`duty_id AS id, person_id AS person, duty, unit_id AS unit, source, from_day AS "from", until_day AS "until", revision`;

/** What somebody holds on a day; the same from two sources is said once. Whoever has left holds nothing, whatever its days are. */
export async function dutiesOf({ db, organization }: Within, person: string, on: Day): Promise<HeldDuty[]> {
  const { rows } = await sql<HeldDuty>`
    SELECT DISTINCT d.duty, d.unit_id AS unit FROM duties d
    JOIN persons p ON p.organization_id = d.organization_id AND p.person_id = d.person_id
    WHERE d.organization_id = ${organization} AND d.person_id = ${person} AND ${holds('d', on)}
      AND (p.left_on IS NULL OR p.left_on >= ${on}::date)`.execute(db);
  return rows;
}

export interface DutyHolder {
  person: string;
  name: string;
  duty: DutyName;
  unit: { id: string; title: string } | null;
}

/** Who of those who are here holds one of some duties on a day, by name. */
export async function dutyHolders({ db, organization }: Within, duties: readonly string[], on: Day): Promise<DutyHolder[]> {
  const { rows } = await sql<{ person: string; name: string; duty: DutyName; unit: string | null; title: string | null }>`
    SELECT DISTINCT o.sort_key, d.person_id AS person, o.name, d.duty, d.unit_id AS unit, u.title FROM duties d
    JOIN persons o ON o.organization_id = d.organization_id AND o.person_id = d.person_id AND (o.left_on IS NULL OR o.left_on >= ${on}::date)
    LEFT JOIN units u ON u.organization_id = d.organization_id AND u.unit_id = d.unit_id
    WHERE d.organization_id = ${organization} AND d.duty = ANY (${duties}::text[]) AND ${holds('d', on)}
    ORDER BY o.sort_key, d.person_id`.execute(db);
  return rows.map(({ person, name, duty, unit, title }) => ({
    person,
    name,
    duty,
    unit: unit === null ? null : { id: unit, title: title ?? '' },
  }));
}

export async function dutyById({ db, organization }: Within, id: string): Promise<Duty | null> {
  const { rows } = await sql<Duty>`
    SELECT ${columns} FROM duties WHERE organization_id = ${organization} AND duty_id = ${id} FOR UPDATE`.execute(db);
  return rows[0] ?? null;
}

/** One of the same kind and source that holds on a day on which the other would, but for the one that is `except`. */
export async function dutyLike(
  { db, organization }: Within,
  { person, duty, unit, source, from, until }: Omit<Duty, 'id' | 'revision'>,
  except: string | null = null,
): Promise<Duty | null> {
  const { rows } = await sql<Duty>`
    SELECT ${columns} FROM duties WHERE organization_id = ${organization} AND person_id = ${person} AND duty = ${duty}
      AND unit_id IS NOT DISTINCT FROM ${unit}::uuid AND source = ${source} AND duty_id IS DISTINCT FROM ${except}::uuid
      AND (until_day IS NULL OR until_day >= ${from}::date) AND (${until}::date IS NULL OR from_day <= ${until}::date)
    ORDER BY from_day LIMIT 1`.execute(db);
  return rows[0] ?? null;
}

export async function giveDuty(change: Change, given: Omit<Duty, 'id' | 'revision'>): Promise<string> {
  const duty: Duty = { id: change.newId(), ...given, revision: 1 };
  const { id, person, unit, source, from, until } = duty;
  await sql`
    INSERT INTO duties (organization_id, duty_id, person_id, duty, unit_id, source, from_day, until_day)
    VALUES (${change.organization}, ${id}, ${person}, ${duty.duty}, ${unit}, ${source}, ${from}, ${until})`.execute(change.db);
  change.audit({ action: 'duty.give', subject: { kind: 'duty', id }, content: duty });
  return id;
}

/** @param until the last day of it; one that is before its first day takes it away as if it had never been given */
export async function endDuty(change: Change, duty: Duty, until: Day): Promise<void> {
  const { organization, db } = change;
  const mine = sql`organization_id = ${organization} AND duty_id = ${duty.id}`;
  const after: Duty = { ...duty, until, revision: duty.revision + 1 };
  if (until < duty.from) await sql`DELETE FROM duties WHERE ${mine}`.execute(db);
  else await sql`UPDATE duties SET until_day = ${until}, revision = ${after.revision} WHERE ${mine}`.execute(db);
  change.audit({ action: 'duty.end', subject: { kind: 'duty', id: duty.id }, content: after });
}

/** @param until the last day of it, not before its first; null: until further notice */
export async function moveDutyEnd({ organization, db, audit }: Change, duty: Duty, until: Day | null): Promise<void> {
  const after: Duty = { ...duty, until, revision: duty.revision + 1 };
  await sql`UPDATE duties SET until_day = ${until}, revision = ${after.revision}
    WHERE organization_id = ${organization} AND duty_id = ${duty.id}`.execute(db);
  audit({ action: 'duty.change', subject: { kind: 'duty', id: duty.id }, content: after });
}

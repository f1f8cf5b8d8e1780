/** Duties that follow from being in a group: given to whoever is in it, ended at once for whoever no longer is. */
import { sql } from 'kysely';
import { batches, uuids } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import { type Day, dayAt, dayBefore } from '../../../platform/day.ts';
import type { Duty } from '../../duty.ts';
import { notifyMany } from '../inbox/notify.ts';
import type { GroupDutyRow } from '../store/scim-groups.ts';

const source = 'scim';

/** However many people: each batch is one question and three writes. To be called under `holdGroups`. */
export async function alignDuties(change: Change, persons: readonly string[]): Promise<void> {
  const today = dayAt(change.at);
  for (const some of batches([...new Set(persons)])) {
    const wanted = await wantedFor(change, some);
    const held = await heldBy(change, some, today);
    const keyOf = ({ person, duty, unit }: Pick<Duty, 'person' | 'duty' | 'unit'>) => `${person} ${duty} ${unit ?? ''}`;
    const wantedKeys = new Set(wanted.map(keyOf));
    // One with a last day ahead is not what follows from the group: it is given anew, without one.
    const kept = new Set(held.filter(({ until }) => until === null).map(keyOf));
    await end(
      change,
      held.filter((duty) => !wantedKeys.has(keyOf(duty))),
      today,
    );
    await give(
      change,
      wanted.filter((duty) => !kept.has(keyOf(duty))),
      today,
    );
  }
}

async function wantedFor({ db, organization }: Change, persons: readonly string[]): Promise<(GroupDutyRow & { person: string })[]> {
  const { rows } = await sql<GroupDutyRow & { person: string }>`
    SELECT DISTINCT m.person_id AS person, d.duty, d.unit_id AS unit FROM scim_members m
    JOIN scim_group_duties d ON d.organization_id = m.organization_id AND d.group_id = m.group_id
    WHERE m.organization_id = ${organization} AND m.person_id = ANY (${uuids(persons)})`.execute(db);
  return rows;
}

async function heldBy({ db, organization }: Change, persons: readonly string[], today: Day): Promise<Duty[]> {
  const { rows } = await sql<Duty>`
    SELECT duty_id AS id, person_id AS person, duty, unit_id AS unit, source, from_day AS "from", until_day AS until, revision FROM duties
    WHERE organization_id = ${organization} AND person_id = ANY (${uuids(persons)}) AND source = ${source}
      AND (until_day IS NULL OR until_day >= ${today}::date) FOR UPDATE`.execute(db);
  return rows;
}

/** One that began today was held on no whole day: it is as if it had never been given. */
async function end(change: Change, duties: readonly Duty[], today: Day): Promise<void> {
  if (duties.length === 0) return;
  const { db, organization } = change;
  const yesterday = dayBefore(today);
  const idsOf = (some: readonly Duty[]) => uuids(some.map(({ id }) => id));
  const gone = duties.filter(({ from }) => from > yesterday);
  const over = duties.filter(({ from }) => from <= yesterday);
  await sql`DELETE FROM duties WHERE organization_id = ${organization} AND duty_id = ANY (${idsOf(gone)})`.execute(db);
  await sql`UPDATE duties SET until_day = ${yesterday}, revision = revision + 1
    WHERE organization_id = ${organization} AND duty_id = ANY (${idsOf(over)})`.execute(db);
  for (const duty of duties)
    change.audit({
      action: 'duty.end',
      subject: { kind: 'duty', id: duty.id },
      content: { ...duty, until: yesterday, revision: duty.revision + 1 },
    });
  const told = duties.map(({ person, duty, unit }) => ({ to: person, values: { duty, unit, until: today } }));
  await notifyMany(change, 'duty-follows-ended', told);
}

async function give(change: Change, wanted: readonly (GroupDutyRow & { person: string })[], today: Day): Promise<void> {
  if (wanted.length === 0) return;
  const { db, organization, newId } = change;
  const duties = wanted.map((one): Duty => ({ id: newId(), ...one, source, from: today, until: null, revision: 1 }));
  const column = <K extends keyof Duty>(key: K) => duties.map((duty) => duty[key]);
  await sql`
    INSERT INTO duties (organization_id, duty_id, person_id, duty, unit_id, source, from_day)
    SELECT ${organization}, n.id, n.person, n.duty, n.unit, ${source}, ${today}
    FROM unnest(${column('id')}::uuid[], ${column('person')}::uuid[], ${column('duty')}::text[], ${column('unit')}::uuid[])
      AS n (id, person, duty, unit)`.execute(db);
  for (const duty of duties) change.audit({ action: 'duty.give', subject: { kind: 'duty', id: duty.id }, content: duty });
  const told = duties.map(({ person, duty, unit, from }) => ({ to: person, values: { duty, unit, from } }));
  await notifyMany(change, 'duty-follows', told);
}

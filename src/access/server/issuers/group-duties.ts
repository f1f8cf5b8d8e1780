/** Duties that follow from groups: at each sign-in those with this source become exactly what the groups say; all others stay. */
import { sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import { type Day, dayAt, dayBefore } from '../../../platform/day.ts';
import type { Duty } from '../../duty.ts';
import { type GroupDuty, type Issuer, sourceOf } from '../../issuer.ts';
import { holdAdministrators, isLastAdministrator } from '../duties/keep-administered.ts';
import { notifyMany } from '../inbox/notify.ts';
import { endDuty, giveDuty } from '../store/duties.ts';

const keyOf = ({ duty, unit }: Pick<GroupDuty, 'duty' | 'unit'>) => `${duty} ${unit ?? ''}`;

/** @param person held by this transaction, so that two sign-ins at the same moment do not both give */
export async function followGroups(change: Change, issuer: Issuer, person: string, groups: ReadonlySet<string>): Promise<void> {
  const today = dayAt(change.at);
  const wanted = new Map(issuer.groups.filter(({ group }) => groups.has(group)).map((one) => [keyOf(one), one]));
  const held = new Set<string>();
  // Before the duties themselves: whoever ends some of them for everybody holds this first.
  if (await administersBy(change, issuer, person)) await holdAdministrators(change);
  for (const duty of await dutiesFrom(change, issuer, today, person)) {
    const key = keyOf(duty);
    if (wanted.has(key) && !held.has(key)) held.add(key);
    // The last who administers stays so until somebody else does: to refuse the sign-in would lock everybody out all the same.
    else if (duty.duty === 'administrator' && (await isLastAdministrator(change, today, duty.id))) await noteKept(change, duty);
    else await end(change, today, duty);
  }
  for (const [key, { duty, unit }] of wanted)
    if (!held.has(key)) {
      await giveDuty(change, { person, duty, unit, source: sourceOf(issuer), from: today, until: null });
      await notifyMany(change, 'duty-follows', [{ to: person, values: { duty, unit, from: today } }]);
    }
}

async function end(change: Change, today: Day, duty: Duty): Promise<void> {
  await endDuty(change, duty, dayBefore(today));
  await notifyMany(change, 'duty-follows-ended', [{ to: duty.person, values: { duty: duty.duty, unit: duty.unit, until: today } }]);
}

/** Once, however often they sign in meanwhile. */
async function noteKept({ db, organization, audit }: Change, duty: Duty): Promise<void> {
  const { rows } = await sql<{ action: string }>`
    SELECT action FROM audit_entries WHERE organization_id = ${organization} AND subject_kind = 'duty' AND subject_id = ${duty.id}
    ORDER BY sequence DESC LIMIT 1`.execute(db);
  if (rows[0]?.action === 'duty.keep') return;
  audit({ action: 'duty.keep', subject: { kind: 'duty', id: duty.id }, content: { ...duty, reason: 'last-administrator' } });
}

async function administersBy({ db, organization }: Within, issuer: Issuer, person: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT FROM duties WHERE organization_id = ${organization} AND person_id = ${person} AND source = ${sourceOf(issuer)}
      AND duty = 'administrator' LIMIT 1`.execute(db);
  return rows.length > 0;
}

/** What no group gives any more ends for everybody at once, and is not kept until each signs in again. */
export async function endUngiven(change: Change, issuer: Issuer): Promise<void> {
  const today = dayAt(change.at);
  const given = new Set(issuer.enabled ? issuer.groups.map(keyOf) : []);
  for (const duty of await dutiesFrom(change, issuer, today)) if (!given.has(keyOf(duty))) await end(change, today, duty);
}

/** Those that hold, or will. */
async function dutiesFrom({ db, organization }: Within, issuer: Issuer, today: Day, person?: string): Promise<Duty[]> {
  const { rows } = await sql<Duty>`
    SELECT duty_id AS id, person_id AS person, duty, unit_id AS unit, source, from_day AS "from", until_day AS "until", revision FROM duties
    WHERE organization_id = ${organization} AND source = ${sourceOf(issuer)} AND (until_day IS NULL OR until_day >= ${today}::date)
      ${person === undefined ? sql`` : sql`AND person_id = ${person}`} ORDER BY duty_id FOR UPDATE`.execute(db);
  return rows;
}

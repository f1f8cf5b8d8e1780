/** Erasing somebody: what it would do, as plain data, and exactly that. */
import { sql } from 'kysely';
import type { Person } from '../../../people/person.ts';
import { foundPerson, heldPerson } from '../../../people/server/found.ts';
import { planDigest } from '../../../people/server/plan-digest.ts';
import { isErased, reportsFrom } from '../../../people/server/store/erasing.ts';
import { takeTime } from '../../../people/server/store/roster.ts';
import { canonical } from '../../../platform/audit/append.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { Day } from '../../../platform/day.ts';
import type { ErasurePart, PersonalData, Within } from '../../../platform/personal-data.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { Erased } from '../../contract/rights.ts';
import { erasureName, erasureReports, erasureStale, erasureStays, type Message, personErased } from '../../messages.generated.ts';

/** What some of a kind are called: enough to know what they are. */
const mostNames = 10;

export interface ErasurePlan {
  person: Person;
  parts: { share: string; part: ErasurePart }[];
  /** Why it cannot be done. */
  refusals: Message[];
  /** Of all that it says; null where it cannot be done. */
  digest: string | null;
}

export async function planErasure(within: Within, shares: readonly PersonalData[], id: string, today: Day): Promise<ErasurePlan> {
  const person = await foundPerson(within, id);
  if (await isErased(within, id)) return { person, parts: [], refusals: [personErased()], digest: null };
  const refusals: Message[] = [];
  if (person.leftOn === null || person.leftOn >= today) refusals.push(erasureStays({ name: person.name, day: person.leftOn ?? undefined }));
  const reports = await reportsFrom(within, id, today);
  if (reports > 0) refusals.push(erasureReports({ name: person.name, count: reports }));
  const parts: ErasurePlan['parts'] = [];
  for (const share of shares) {
    for (const part of await share.erasure(within, id)) parts.push({ share: share.name, part });
  }
  const digest = refusals.length > 0 ? null : planDigest(canonical({ person, parts }));
  return {
    person,
    parts: parts.map(({ share, part }) => ({ share, part: { ...part, names: part.names.slice(0, mostNames) } })),
    refusals,
    digest,
  };
}

export interface ErasureAsked {
  id: string;
  plan: string;
  /** As somebody typed it. */
  name: string;
}

/** To be done alone in the organisation: nobody has read before it what they write after it. */
export async function erasePerson(change: Change, shares: readonly PersonalData[], asked: ErasureAsked, today: Day): Promise<Erased> {
  await takeTime(change, 300);
  const plan = await planErasure(change, shares, asked.id, today);
  const [refusal] = plan.refusals;
  if (refusal) throw new Refusal(409, refusal);
  if (asked.plan !== plan.digest) throw new Refusal(409, erasureStale());
  if (spelt(asked.name) !== spelt(plan.person.name)) throw new Refusal(422, erasureName());
  return applyErasure(change, shares, plan);
}

/** Each room from the right to the left: what refers to others is gone before them. */
export async function applyErasure(
  change: Change,
  shares: readonly PersonalData[],
  { person: { id }, parts }: ErasurePlan,
): Promise<Erased> {
  await heldPerson(change, id);
  const ids = new Set<string>([id, ...(await removedEarlier(change, shares))]);
  for (const share of shares) for (const subject of await share.subjects(change, id)) ids.add(subject.id);
  for (const share of shares.toReversed()) for (const subject of await share.erase(change, id)) ids.add(subject.id);
  const { rows } = await sql<{ gone: number }>`SELECT forget_audit_salts(${[...ids]}::text[]) AS gone`.execute(change.db);
  // Nothing is said of what was: this entry could be guessed at as well.
  change.audit({ action: 'person.erase', subject: { kind: 'person', id } });
  return {
    id,
    erasedAt: change.at.toISOString(),
    parts: parts.map(({ share, part: { key, fate, count } }) => ({ share, key, fate, count })),
    salts: Number(rows[0]?.gone ?? 0),
  };
}

/** Records that are gone: nobody can say any more whose they were. */
async function removedEarlier({ db, organization }: Within, shares: readonly PersonalData[]): Promise<string[]> {
  const acts = shares.flatMap(({ removals }) => removals);
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT subject_id AS id FROM audit_entries WHERE organization_id = ${organization} AND action = ANY (${acts}::text[])
      AND subject_kind <> 'person'`.execute(db);
  return rows.map(({ id }) => id);
}

function spelt(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
}

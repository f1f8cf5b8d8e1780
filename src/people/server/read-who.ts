/**
 * Who can see the record of somebody today, and why: the ways of standing to a person, followed from the person outwards. Which of them
 * count is said by the policy alone.
 */
import { sql } from 'kysely';
import type { Language } from '../../compiler/language.ts';
import type { WhoView } from '../contract.ts';
import { peoplePolicyWords } from '../policy-words.ts';
import type { Eyes } from './eyes.ts';
import { foundPerson } from './found.ts';
import type { HandedIn } from './handed-in.ts';
import type { PeoplePolicy } from './policy.ts';
import { lineAbove } from './store/positions.ts';
import { unitOn } from './store/standings.ts';
import { holds, uuids } from './store/within.ts';

/** Somebody who stands so to the person. */
interface Stander {
  id: string;
  name: string;
  relation: string;
  of?: { id: string; name: string };
  unit?: string;
}

export async function readWho(eyes: Eyes, policy: PeoplePolicy, handed: HandedIn, id: string, language: Language): Promise<WhoView> {
  const { name, leftOn } = await foundPerson(eyes, id);
  const words = peoplePolicyWords(language);
  const allows = (act: 'record.read' | 'absence.read', relation: string) => policy[act].some((one) => one.name === relation);
  const isHere = leftOn === null || leftOn >= eyes.today;
  // Of somebody who left, nobody is a manager or has a line.
  const near = isHere ? [{ id, name, relation: 'self' }, ...(await inLine(eyes, id))] : [];
  const found: Stander[] = [...near, ...(await byDuty(eyes, handed, id))];
  const readers = new Map<string, WhoView['readers'][number]>();
  for (const { relation, of = null, unit = null, ...person } of found) {
    const [record, absence] = [allows('record.read', relation), allows('absence.read', relation)];
    if (!record && !absence) continue;
    const reader = readers.get(person.id) ?? { person, because: [], record: false, absence: false };
    readers.set(person.id, reader);
    const says = words.relations[relation as keyof typeof words.relations];
    reader.because.push({ relation, says, of, unit });
    reader.record ||= record;
    reader.absence ||= absence;
  }
  return { person: { id, name }, everybody: words.acts['person.find'], readers: [...readers.values()] };
}

/** Managers, who acts for them, and to whom there are dotted lines. Who has left sees nothing, whatever is still entered. */
async function inLine(eyes: Eyes, id: string): Promise<Stander[]> {
  const { db, organization, today } = eyes;
  const line = (await lineAbove(eyes, id, today)).map((above, i) => ({ ...above, relation: i === 0 ? 'manager' : 'manager-above' }));
  const here = sql`JOIN persons o ON o.organization_id = ${organization} AND (o.left_on IS NULL OR o.left_on >= ${today}::date)`;
  const { rows: delegates } = await sql<{ id: string; name: string; of: string }>`
    SELECT o.person_id AS id, o.name, e.person_id AS of FROM delegates e ${here} AND o.person_id = e.delegate_id
    WHERE e.organization_id = ${organization} AND e.person_id = ANY (${uuids(line.map((above) => above.id))}) AND ${holds('e', today)}
    ORDER BY o.sort_key, o.person_id`.execute(db);
  const { rows: dotted } = await sql<{ id: string; name: string }>`
    SELECT DISTINCT o.sort_key, o.person_id AS id, o.name FROM dotted_lines l ${here} AND o.person_id = l.to_id
    WHERE l.organization_id = ${organization} AND l.person_id = ${id} AND ${holds('l', today)} ORDER BY o.sort_key, o.person_id`.execute(
    db,
  );
  const { rows: present } = await sql<{ id: string }>`
    SELECT o.person_id AS id FROM unnest(${uuids(line.map((above) => above.id))}) AS asked (id) ${here} AND o.person_id = asked.id`.execute(
    db,
  );
  const stillHere = new Set(present.map((one) => one.id));
  return [
    ...line.filter((above) => stillHere.has(above.id)).map(({ id: person, name, relation }) => ({ id: person, name, relation })),
    ...delegates.map(({ of, ...person }) => ({
      ...person,
      relation: 'delegate',
      of: { id: of, name: line.find((above) => above.id === of)?.name ?? '' },
    })),
    ...dotted.map(({ id: person, name }) => ({ id: person, name, relation: 'dotted-line' })),
  ];
}

async function byDuty(eyes: Eyes, handed: HandedIn, id: string): Promise<Stander[]> {
  const { db, organization, today } = eyes;
  const { rows } = await sql<{ id: string }>`
    SELECT b.above_id AS id FROM units_above b WHERE b.organization_id = ${organization} AND b.unit_id = ${unitOn(eyes, today, sql`${id}::uuid`)}`.execute(
    db,
  );
  const units = new Set(rows.map((row) => row.id));
  const holders = await handed.holdersOf(eyes, ['people-partner', 'administrator'], today);
  return holders
    .filter(({ unit }) => unit === null || units.has(unit.id))
    .map(({ person, name, duty, unit }) => ({ id: person, name, relation: duty, ...(unit && { unit: unit.title }) }));
}

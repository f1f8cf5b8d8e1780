/** What versions keep of somebody: what they proposed, published and approved. It is the organisation's record, and stays. */
import { sql } from 'kysely';
import { type Entry, type PersonalData, type Within, whole } from '../../../platform/personal-data.ts';

export const versionsData: PersonalData = {
  name: 'versions',
  words: async (language) =>
    language === 'de' ? (await import('../../speech/personal-data.de.ts')).words : (await import('../../speech/personal-data.ts')).words,
  held: async (within, person) => ({
    sections: [whole('acts', { did: 'text', at: 'moment', version: 'text', notes: 'text' }, await actsOf(within, person))],
  }),
  erasure: async (within, person) => {
    const acts = await actsOf(within, person);
    const name = await nameOf(within, person);
    const naming = name === null ? 0 : await notesNaming(within, name);
    return [
      { key: 'acts', fate: 'kept' as const, count: acts.length, names: [] },
      { key: 'notes', fate: 'kept' as const, count: naming, names: [] },
    ].filter(({ count }) => count > 0);
  },
  subjects: async () => [],
  erase: async () => [],
  removals: [],
};

/** Words of others that stand with an act are not theirs: who approves wrote no notes. */
async function actsOf({ db, organization }: Within, person: string): Promise<Entry[]> {
  const by = (prefix: string) =>
    sql`organization_id = ${organization} AND ${sql.ref(`${prefix}_kind`)} = 'person' AND ${sql.ref(`${prefix}_id`)} = ${person}`;
  const { rows } = await sql<{ did: string; at: Date; version: string; notes: string | null }>`
    SELECT 'published' AS did, published_at AS at, version, notes FROM publications WHERE ${by('actor')}
    UNION ALL SELECT 'approved', published_at, version, NULL FROM publications WHERE ${by('approver')}
    UNION ALL SELECT 'proposed', proposed_at, version, notes FROM proposals WHERE ${by('actor')}
    UNION ALL SELECT 'decided', decided_at, version, NULL FROM proposals WHERE ${by('decider')}
    ORDER BY at DESC, did`.execute(db);
  return rows.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() }));
}

async function nameOf({ db, organization }: Within, person: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM persons WHERE organization_id = ${organization} AND person_id = ${person}`.execute(db);
  return rows[0]?.name ?? null;
}

/** Published notes never change. That they name somebody is told, so that nobody thinks it is gone. */
async function notesNaming({ db, organization }: Within, name: string): Promise<number> {
  const named = sql`organization_id = ${organization} AND position(lower(${name}) IN lower(notes)) > 0`;
  const { rows } = await sql<{ count: number }>`
    SELECT (SELECT count(*) FROM publications WHERE ${named}) + (SELECT count(*) FROM proposals WHERE ${named}) AS count`.execute(db);
  return rows[0]?.count ?? 0;
}

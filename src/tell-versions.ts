/** Front door: tells people that a new version changes what their level or role is held to; the room of versions knows no people. */
import { sql } from 'kysely';
import { notifyMany } from './access/server/inbox/notify.ts';
import type { HandedIn } from './people/server/handed-in.ts';
import type { Actor, Change, Database } from './platform/database/database.ts';
import type { Day } from './platform/day.ts';

const actor: Actor = { kind: 'program', id: 'versions' };
const noted = 'version.tell';
/** What was published longer ago is no news; so the demo, whose versions are old, tells nobody when it is filled. */
const newsFor = 7 * 86_400_000;
const portion = 2000;

interface Publication {
  sequence: number;
  effective: Day;
}

/**
 * To be called again and again: a publication is told of once, wherever it was made, all in one transaction with the entry of the audit
 * that says so. Who only has a sentence worded otherwise (a patch), or is in a unit that keeps another version, is told nothing.
 * @returns how many people were told
 */
export async function tellVersions(database: Database, organization: string, livesUnder: HandedIn['livesUnder']): Promise<number> {
  return database.change({ organization, actor }, async (change) => {
    // Of several servers one looks at a time.
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${organization} ${noted}`}, 0))`.execute(change.db);
    let count = 0;
    const untold = await untoldOf(change);
    for (const publication of untold) {
      const people = await concerned(change, publication, livesUnder);
      const values = { from: publication.effective };
      for (let start = 0; start < people.length; start += portion)
        await notifyMany(
          change,
          'version-published',
          people.slice(start, start + portion).map((to) => ({ to, values })),
          '/my/changes',
        );
      change.audit({
        action: noted,
        subject: { kind: 'publication', id: String(publication.sequence) },
        content: { people: people.length },
      });
      count += people.length;
    }
    if (untold.length === 0) change.nothing();
    return count;
  });
}

/** The first version changes nothing for anybody. */
async function untoldOf({ db, organization, at }: Change): Promise<Publication[]> {
  const { rows } = await sql<Publication>`
    SELECT p.sequence::int AS sequence, p.effective_day AS effective FROM publications p
    WHERE p.organization_id = ${organization} AND p.sequence > 1 AND p.published_at > ${new Date(at.getTime() - newsFor)}
      AND NOT EXISTS (SELECT FROM audit_entries e WHERE e.organization_id = ${organization}
        AND e.subject_kind = 'publication' AND e.subject_id = p.sequence::text AND e.action = ${noted})
    ORDER BY p.sequence`.execute(db);
  return rows;
}

/** Whoever holds, on the first day of it, a level or role of which it asks otherwise. */
async function concerned(change: Change, { sequence, effective }: Publication, livesUnder: HandedIn['livesUnder']): Promise<string[]> {
  const { db, organization } = change;
  const { rows } = await sql<{ person: string; unit: string | null }>`
    SELECT DISTINCT x.person_id AS person, x.unit_id AS unit FROM publication_reach r
    JOIN positions x ON x.organization_id = r.organization_id AND x.post_kind = r.kind AND x.post_id = r.holder AND x.kind = 'substantive'
      AND x.from_day <= ${effective}::date AND (x.until_day IS NULL OR x.until_day >= ${effective}::date)
    JOIN persons p ON p.organization_id = x.organization_id AND p.person_id = x.person_id
      AND p.erased_at IS NULL AND (p.left_on IS NULL OR p.left_on >= ${effective}::date)
    WHERE r.organization_id = ${organization} AND r.sequence = ${sequence} AND r.major + r.minor > 0`.execute(db);
  const keeping = new Set<string | null>();
  for (const unit of new Set(rows.map((row) => row.unit)))
    if ((await livesUnder(change, unit, effective))?.how === 'pinned') keeping.add(unit);
  return [...new Set(rows.flatMap(({ person, unit }) => (keeping.has(unit) ? [] : [person])))];
}

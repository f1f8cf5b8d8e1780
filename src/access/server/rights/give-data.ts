/** Giving out what is kept of somebody: to themselves at any time, to others with an entry in the audit and a notice to the person. */
import { sql } from 'kysely';
import { openEyes } from '../../../people/server/eyes.ts';
import { foundPerson, nothing } from '../../../people/server/found.ts';
import { isErased } from '../../../people/server/store/erasing.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import type { PersonalData, Within } from '../../../platform/personal-data.ts';
import { answers } from '../../../platform/policy/policy.ts';
import { notify } from '../inbox/notify.ts';
import { rulesOf } from '../store/retention.ts';
import { allowRight, type RightsPolicy } from './policy.ts';
import { type AboutPerson, type AllTold, tellAll } from './read-data.ts';

/** One giving, however often it is looked at within this time, is told once. */
const toldOnce = '1 hour';

export async function giveData(
  asked: Asked,
  { shares, policy }: { shares: readonly PersonalData[]; policy: RightsPolicy },
  id: string,
  language: string,
): Promise<{ about: AboutPerson; all: AllTold }> {
  const { viewer, clock, organization, today } = asked;
  const given = async (within: Within) => {
    const eyes = await openEyes(within, viewer, today);
    await allowRight(eyes, policy, 'data.export', id);
    const person = await foundPerson(within, id);
    if (await isErased(within, id)) throw nothing(id);
    const { 'opinions.export': seesOpinions } = await answers(eyes, policy, ['opinions.export'], sql`${id}::uuid`);
    const all = await tellAll(within, shares, id, { language, seesOpinions });
    return { about: { person, madeAt: clock(), keptFor: (await rulesOf(within)).rules.peopleMonths }, all };
  };
  if (viewer.person === id) return asked.read((db) => given({ db, organization }));
  return asked.change(async (change) => {
    const found = await given(change);
    await tell(change, id, found.about.person.leftOn !== null && found.about.person.leftOn < today);
    change.audit({ action: 'person.export', subject: { kind: 'person', id } });
    return found;
  });
}

async function tell(change: Change, id: string, isGone: boolean): Promise<void> {
  const { db, organization, actor, at } = change;
  if (isGone) return;
  const { rows } = await sql`
    SELECT FROM audit_entries WHERE organization_id = ${organization} AND subject_kind = 'person' AND subject_id = ${id}
      AND action = 'person.export' AND actor_kind = ${actor.kind} AND actor_id = ${actor.id}
      AND at > ${at}::timestamptz - ${toldOnce}::interval LIMIT 1`.execute(db);
  if (rows.length > 0) return;
  await notify(change, { to: id, kind: 'data-given', values: { by: actor.kind === 'person' ? actor.id : null }, link: '/my/data' });
}

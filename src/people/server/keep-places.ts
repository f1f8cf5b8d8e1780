/** Makes anew where everybody stands in the lines, after changes and when a day begins. */
import type { Actor, Database } from '../../platform/database/database.ts';
import type { Day } from '../../platform/day.ts';
import { arePlacesOld, makePlaces } from './store/line-places.ts';
import { takeTime } from './store/roster.ts';

const actor: Actor = { kind: 'program', id: 'lines' };

/** It changes nothing that anybody was told, so the audit has no entry of it. @returns whether there was something to do */
export async function keepPlaces(database: Database, organization: string, today: Day): Promise<boolean> {
  if (!(await database.read(organization, (db) => arePlacesOld({ db, organization }, today)))) return false;
  await database.change({ organization, actor }, async (change) => {
    await takeTime(change, 120);
    await makePlaces(change, today);
    change.nothing();
  });
  return true;
}

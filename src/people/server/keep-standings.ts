/** Makes anew where everybody stands, after changes and when a day begins. */
import type { Actor, Database } from '../../platform/database/database.ts';
import type { Day } from '../../platform/day.ts';
import { takeTime } from './store/roster.ts';
import { areStandingsOld, makeStandings } from './store/standings.ts';

const actor: Actor = { kind: 'program', id: 'standings' };

/** It changes nothing that anybody was told, so the audit has no entry of it. @returns whether there was something to do */
export async function keepStandings(database: Database, organization: string, today: Day): Promise<boolean> {
  if (!(await database.read(organization, (db) => areStandingsOld({ db, organization }, today)))) return false;
  await database.change({ organization, actor }, async (change) => {
    await takeTime(change, 120);
    await makeStandings(change, today);
    change.nothing();
  });
  return true;
}

/**
 * Looking ends by time: the session has its own eyes again at that moment, whoever asks. What is done here is that the audit says so, and
 * that nobody is named any more as looked at.
 */
import type { Actor, Change, Database } from '../../../platform/database/database.ts';
import { overViewings, setViewing } from '../store/viewing.ts';

const actor: Actor = { kind: 'program', id: 'viewing' };
const most = 100;

/** To be called again and again; of several servers each ends what no other is about to. @returns how many were ended */
export async function endOverViewings(database: Database, organization: string): Promise<number> {
  return database.change({ organization, actor }, async (change) => {
    const ended = await noteOver(change, null);
    if (ended === 0) change.nothing();
    return ended;
  });
}

/**
 * With the moment at which it was over, and not that at which it was noticed.
 * @param session null: of any
 * @returns how many were over
 */
export async function noteOver(change: Change, session: string | null): Promise<number> {
  const over = await overViewings(change, change.at, { most, session });
  for (const { session: id, person, by, until } of over) {
    await setViewing(change, id, null);
    change.audit({ action: 'viewing.end', subject: { kind: 'person', id: person }, content: { session: id, by, until, reason: 'time' } });
  }
  return over.length;
}

/** The routes of the contract: each is one read, or one change in one transaction. */
import type { HandedIn } from './handed-in.ts';
import { type PeoplePolicy, peoplePolicy } from './policy.ts';
import { checkHandlers } from './routes/check.ts';
import { entryHandlers } from './routes/entry.ts';
import { importHandlers } from './routes/import.ts';
import { personHandlers } from './routes/person.ts';
import { positionHandlers } from './routes/position.ts';
import { unitHandlers } from './routes/unit.ts';
import { os, shareAmongHandlers } from './routes/working.ts';

/** @param policy handed in, so that a test can weaken it and see that somebody notices */
export function peopleRoutes(handed: HandedIn, policy: PeoplePolicy = peoplePolicy) {
  const shared = shareAmongHandlers(handed, policy);
  return os.router({
    ...personHandlers(shared),
    ...positionHandlers(shared),
    ...entryHandlers(shared),
    ...unitHandlers(shared),
    ...importHandlers(shared),
    ...checkHandlers(shared),
  });
}

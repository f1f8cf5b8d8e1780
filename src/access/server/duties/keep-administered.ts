/** That Gradus can always be administered: whatever takes somebody's duty, account or time here away asks here. */
import { sql } from 'kysely';
import type { Change } from '../../../platform/database/database.ts';
import type { Day } from '../../../platform/day.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { dayWithoutAdministrator } from '../../administrators.ts';
import { dutyLastAdministrator, type Message } from '../../messages.generated.ts';
import { administering } from '../store/administering.ts';

/**
 * Does something, unless afterwards nobody who can sign in would administer, earlier than was so before. Such acts wait for each other:
 * of two who end each other's duty at once, the second finds only itself left.
 * @param says why not, where there is more to say than the day
 * @throws Refusal 409
 */
export async function keepAdministered(
  change: Change,
  today: Day,
  act: () => Promise<void>,
  says: (day: Day) => Message = (day) => dutyLastAdministrator({ day }),
): Promise<void> {
  await holdAdministrators(change);
  const before = dayWithoutAdministrator(await administering(change), today);
  await act();
  const after = dayWithoutAdministrator(await administering(change), today);
  if (isEarlier(after, before)) throw new Refusal(409, says(after));
}

/** Until the end of the transaction nobody else takes anything away that somebody administers by. */
export async function holdAdministrators({ db, organization }: Change): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`administrators ${organization}`}, 0))`.execute(db);
}

/** Whether without this duty nobody would administer, earlier than with it. To be asked under `holdAdministrators`. */
export async function isLastAdministrator(change: Change, today: Day, duty: string): Promise<boolean> {
  const before = dayWithoutAdministrator(await administering(change), today);
  const after = dayWithoutAdministrator(await administering(change, duty), today);
  return isEarlier(after, before);
}

function isEarlier(after: Day | null, before: Day | null): after is Day {
  return after !== null && (before === null || after < before);
}

/** Makes a change of people that the rules allow, with its audit entries; every act on a few people ends here. */
import type { Day } from '../../platform/day.ts';
import type { Change } from '../../platform/database/database.ts';
import { planStale } from '../messages.generated.ts';
import { isNothing, type PeopleChanges } from '../roster.ts';
import { judgeChanges } from './judge-changes.ts';
import { meetingOthers, refusalOf, refuseAny } from './refuse.ts';
import { auditOfRecords, writeChanges } from './store/write-changes.ts';

/** @throws Refusal where a rule forbids it, or a record has moved on since it was read */
export async function changePeople(change: Change, changes: PeopleChanges, today: Day): Promise<void> {
  if (isNothing(changes)) return change.nothing();
  const { refused } = await judgeChanges(change, changes, today);
  refuseAny(refused);
  const written = await meetingOthers(() => writeChanges(change, changes));
  if (!written) throw refusalOf(planStale());
  for (const entry of auditOfRecords(changes)) change.audit(entry);
}

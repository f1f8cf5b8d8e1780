/** Makes a change of people as it was planned, with its audit entries; every act on a few people ends here. */
import type { Change } from '../../platform/database/database.ts';
import { planStale } from '../messages.generated.ts';
import type { Planned } from '../planned.ts';
import { isNothing } from '../roster.ts';
import { meetingOthers, refusalOf, refuseAny } from './refuse.ts';
import { auditOfRecords, writeChanges } from './store/write-changes.ts';

/** @throws Refusal where a rule forbids it, or a record has moved on since it was read */
export async function changePeople(change: Change, { changes, messages }: Pick<Planned, 'changes' | 'messages'>): Promise<void> {
  refuseAny(messages.filter(({ severity }) => severity === 'error'));
  if (isNothing(changes)) return change.nothing();
  const written = await meetingOthers(() => writeChanges(change, changes));
  if (!written) throw refusalOf(planStale());
  for (const entry of auditOfRecords(changes)) change.audit(entry);
}

/** Locking somebody out at once, and letting them in again. Their employment is untouched: that is for whoever keeps the records of people. */
import type { Change } from '../../../platform/database/database.ts';
import { deleteLocks, insertLock, type LockSource } from '../store/locks.ts';
import { revokeTokensOf } from './revoke-tokens.ts';

/** What else ends with it, which sign-in knows of. */
export interface Ends {
  sessions(change: Change, person: string): Promise<unknown>;
}

/** @returns whether anything changed. Sessions and tokens that ended do not come back with the lock's end. */
export async function lockOut(change: Change, person: string, source: LockSource, ends: Ends): Promise<boolean> {
  if (!(await insertLock(change, person, source))) return false;
  await revokeTokensOf(change, person);
  await ends.sessions(change, person);
  change.audit({ action: 'person.lock', subject: { kind: 'person', id: person }, content: { source } });
  return true;
}

/** @returns whether anything changed */
export async function liftLocks(change: Change, person: string, sources: readonly LockSource[]): Promise<boolean> {
  const lifted = await deleteLocks(change, person, sources);
  if (lifted.length === 0) return false;
  change.audit({ action: 'person.unlock', subject: { kind: 'person', id: person }, content: { sources: lifted } });
  return true;
}

/** The ids of everything in a handbook, as its lock has them; as the pages alone give them where it has none. */

import type { Diagnostic } from '../diagnostic.ts';
import type { Host } from '../host.ts';
import { type Identified, knownOf } from '../lineage/known.ts';
import { lockLine, lockMerged, lockUnusable } from '../messages.generated.ts';
import { diagnoseLine } from '../report.ts';
import { phrase } from '../speech/phrase.ts';
import { isPlain } from './live.ts';
import { lockFile } from './lock.ts';
import { parseLock, type ReadLock } from './parse-lock.ts';
import { type LockMatch, matchLock } from './plan-lock.ts';

export interface Identity {
  /** The lock as it is written; null: there is none, and all ids are provisional. */
  text: string | null;
  read: ReadLock | null;
  /** The pages beside the lock; null where there is none that can be used. */
  match: LockMatch | null;
}

/** @param before of an earlier compile of the same handbook: a lock is read once as long as nobody writes it */
export function identify(graph: Identified, host: Host, before: Identity | null): Identity {
  const text = host.read(lockFile);
  if (text === null && !host.files().includes(lockFile)) return { text: null, read: null, match: null };
  const read = before?.read && before.text === text ? before.read : readLock(text);
  if (read.refusal !== null) return { text, read, match: null };
  const live = before?.read === read && before.match && isPlain(read.lock, before.match.live) ? before.match.live : undefined;
  return { text, read, match: matchLock(knownOf(graph), read.lock, [], live) };
}

/** A lock that is there and cannot be read is not as none: its ids would be given away. */
function readLock(text: string | null): ReadLock {
  return text === null ? { ...parseLock(''), refusal: phrase('lockNoText') } : parseLock(text);
}

/** What is wrong with a lock, as findings. */
export function lockFindings({ read }: Identity): Diagnostic[] {
  if (read === null) return [];
  if (read.refusal !== null) return [diagnoseLine(lockUnusable({ reason: read.refusal }), lockFile, 1)];
  return [
    ...read.problems.map(({ line, words }) => diagnoseLine(lockLine({ problem: words }), lockFile, line)),
    ...(read.isMerged ? [diagnoseLine(lockMerged(), lockFile, 1)] : []),
  ];
}

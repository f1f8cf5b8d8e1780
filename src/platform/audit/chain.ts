/** Whether the chain of an organisation is as it was written: every entry hashes what it says and the hash before it. */
import { createHash } from 'node:crypto';

/** As `append_audit` wrote it (migrations/0001-ground.ts). */
export interface AuditRow {
  sequence: number;
  /** `2026-11-21T18:00:00.000Z` */
  at: string;
  actorKind: string;
  actorId: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  /** In hexadecimal digits, as `hash`. */
  digest: string;
  hash: string;
}

export interface ChainFault {
  sequence: number;
  fault: 'missing' | 'altered' | 'head';
}

export interface ChainHead {
  sequence: number;
  hash: string;
}

export interface ChainReader {
  /** Entries in order, to be called until the last. */
  add(row: AuditRow): void;
  /** @param head what the organisation's head says is the last one */
  end(head: ChainHead): { entries: number; faults: readonly ChainFault[] };
}

/** Goes along a chain that is too long to be held whole. After a fault it goes on from the entry as it stands, so that one change is told once. */
export function readChain(organization: string): ChainReader {
  const faults: ChainFault[] = [];
  let last: ChainHead = { sequence: 0, hash: '' };
  let entries = 0;
  return {
    add: (row) => {
      entries++;
      for (let absent = last.sequence + 1; absent < row.sequence && faults.length < 1000; absent++)
        faults.push({ sequence: absent, fault: 'missing' });
      const follows = row.sequence === last.sequence + 1;
      if (follows && hashOf(organization, last.hash, row) !== row.hash) faults.push({ sequence: row.sequence, fault: 'altered' });
      last = { sequence: row.sequence, hash: row.hash };
    },
    end: (head) => {
      if (head.sequence !== last.sequence || head.hash !== last.hash) faults.push({ sequence: head.sequence, fault: 'head' });
      return { entries, faults };
    },
  };
}

function hashOf(organization: string, before: string, row: AuditRow): string {
  const { sequence, at, actorKind, actorId, action, subjectKind, subjectId, digest } = row;
  const lines = [before, organization, sequence, at, actorKind, actorId, action, subjectKind, subjectId, digest];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

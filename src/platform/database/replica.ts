/**
 * When a read may go to a server that follows the primary: when that has everything that was acknowledged before the read began, whoever
 * wrote it and by whichever process (docs/adr/0017-reads-from-a-replica.md). Positions in the log of the database say so.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { Log } from '../log.ts';

export interface Standing {
  /** False: it has become a primary itself. */
  standby: boolean;
  /** Up to where it shows what it received. */
  replayed: bigint;
  received: bigint;
}

export interface ReplicaOptions {
  /** Up to where the primary has written its log for good: everything that was acknowledged. Rejects while it is away. */
  written(): Promise<bigint>;
  /** How the replica stands. Rejects while it is away. */
  look(): Promise<Standing>;
  log: Log;
  /** Longest that a read waits for the replica, in milliseconds; 100. */
  patience?: number;
  /** How long one that was away is left alone, in milliseconds; 1000. */
  pause?: number;
}

export interface Replica {
  /** Whether a read that begins now may go to it. */
  mayRead(): Promise<boolean>;
  /** Said by whoever met an error there. */
  failed(error: Error): void;
}

type State = 'following' | 'behind' | 'away' | 'promoted' | 'alone';

const says: Record<State, string> = {
  following: 'The replica is up to date: reads go to it.',
  behind: 'The replica is too far behind: reads go to the primary until it has caught up.',
  away: 'The replica cannot be reached: reads go to the primary.',
  promoted: 'The replica takes changes itself now: it is no replica any longer, and reads go where changes go.',
  alone: 'The primary cannot be reached: reads go on from the replica.',
};

export function followReplica({ written, look, log, patience = 100, pause = 1000 }: ReplicaOptions): Replica {
  const [wanted, standing] = [shared(written), shared(look)];
  let state: State = 'following';
  /** What it was seen to show. */
  let reached = 0n;
  let last = { replayed: 0n, received: 0n, since: 0 };
  let pausing = false;
  let catching = false;
  const become = (next: State, why = '') => {
    if (state === next) return;
    state = next;
    (next === 'following' ? log.info : log.warn)(`${says[next]}${why && ` (${why})`}`);
  };
  const leaveAlone = (next: 'away' | 'promoted', why?: string) => {
    become(next, why);
    pausing = true;
    setTimeout(() => {
      pausing = false;
    }, pause).unref();
    return false;
  };
  const seen = async (): Promise<Standing> => {
    const found = await standing();
    if (found.replayed > reached) reached = found.replayed;
    return found;
  };
  /** Waits for it, but not long. null: it has become something else. */
  const reaches = async (position: bigint): Promise<boolean | null> => {
    for (const end = performance.now() + patience; reached < position; await wait(2)) {
      const { standby } = await seen();
      if (!standby) return null;
      if (reached >= position) return true;
      if (performance.now() >= end) return false;
    }
    return true;
  };
  /** Of a log that broke off in the middle of an entry, the beginning of that is received and never shown. */
  const isStill = ({ replayed, received }: Standing): boolean => {
    const now = performance.now();
    if (last.replayed !== replayed || last.received !== received) last = { replayed, received, since: now };
    return now - last.since >= patience;
  };
  /** One at a time, and nobody waits for it. */
  const catchUp = async (position: bigint) => {
    if (catching) return;
    catching = true;
    try {
      if (await reaches(position)) become('following');
    } catch (error) {
      leaveAlone('away', (error as Error).message);
    } finally {
      catching = false;
    }
  };
  return {
    mayRead: async () => {
      if (pausing) return false;
      const position = await wanted().catch(() => null);
      try {
        if (position === null) {
          // What it received is all that there is: it is shown to the end before anybody reads.
          const found = await seen();
          if (!found.standby) return leaveAlone('promoted');
          become('alone');
          return found.replayed >= found.received || isStill(found);
        }
        if (state === 'behind') {
          void catchUp(position);
          return false;
        }
        const there = await reaches(position);
        if (there === null) return leaveAlone('promoted');
        become(there ? 'following' : 'behind');
        return there;
      } catch (error) {
        return leaveAlone('away', (error as Error).message);
      }
    },
    failed: (error) => void leaveAlone('away', error.message),
  };
}

/** One question at a time: whoever asks while one is under way shares the next, which begins after they asked. */
function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const begin = () => {
    const mine = ask().finally(() => {
      if (running === mine) running = null;
    });
    running = mine;
    return mine;
  };
  return () => {
    if (running === null) return begin();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return begin();
      });
    return next;
  };
}

/** `16/B374D848` */
function positionOf(text: string): bigint {
  const [high = '0', low = '0'] = text.split('/');
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

/** What was acknowledged is flushed, and what is flushed is sent. */
export async function writtenOn(primary: pg.Pool): Promise<bigint> {
  const { rows } = await primary.query('SELECT pg_current_wal_flush_lsn()::text AS at');
  return positionOf(rows[0].at);
}

export async function standingOf(replica: pg.Pool): Promise<Standing> {
  const { rows } = await replica.query(
    'SELECT pg_is_in_recovery() AS standby, pg_last_wal_replay_lsn()::text AS replayed, pg_last_wal_receive_lsn()::text AS received',
  );
  const { standby, replayed, received } = rows[0];
  return { standby, replayed: positionOf(replayed ?? '0/0'), received: positionOf(received ?? '0/0') };
}

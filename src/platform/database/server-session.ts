/**
 * Who uses the server, kept by the server itself: everybody holds a lock in a session for as long as they live. The session ends with
 * its process, however that ends, so there is no mark that could be left behind, and no number of a process to be mistaken about.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Client, type DatabaseError } from 'pg';
import { isAlive } from '../is-alive.ts';
import { DatabaseFolderError } from './folder-error.ts';
import { owner } from './server-cluster.ts';

/** Numbers of advisory locks in the database `postgres`. */
const room = 0x67726164;
/** Shared by all who use the server; alone by the one who ends it. */
const use = 1;
/** Of the one program that serves. */
const serving = 2;

/** That of a database that was made with the cluster and belongs to nobody. */
const meetingPlace = 'postgres';

export type Purpose = 'serve' | 'command';

export interface Session {
  /** Nobody else used the server when this session began. */
  alone: boolean;
  /** True: nobody else uses the server, and from now on nobody can join; whoever asked is to end it. */
  mayEnd(): Promise<boolean>;
  close(): Promise<void>;
  /** Comes when the session is over. */
  over: Promise<void>;
}

/**
 * null: the server is starting or ending, and may be asked again.
 * @throws DatabaseFolderError when another program serves from it
 */
export async function joinServer(port: number, password: string, purpose: Purpose): Promise<Session | null> {
  const name = `gradus ${purpose} ${process.pid}`;
  const client = new Client({ host: '127.0.0.1', port, user: owner, password, database: meetingPlace, application_name: name });
  // An idle session keeps no process alive. The package has both, its types have neither.
  const loop = client as Client & { ref(): void; unref(): void };
  // Whoever waits for an answer is told by that; whoever does not, by the end of the session.
  client.on('error', () => {});
  const over = new Promise<void>((resolve) => client.on('end', resolve));
  const ask = async (what: string, lock: number) => (await client.query(`select ${what} as it`, [room, lock])).rows[0]?.it;
  try {
    await client.connect();
    if (!(await ask('pg_try_advisory_lock_shared($1, $2)', use))) {
      await client.end();
      return null;
    }
    const others = Number(await ask(`(select count(*) from ${holders} and pid <> pg_backend_pid())`, use));
    if (purpose === 'serve') await serveAlone(ask);
    loop.unref();
    return {
      alone: others === 0,
      mayEnd: async () => {
        loop.ref();
        return (await ask('pg_advisory_unlock_shared($1, $2)', use)) && (await ask('pg_try_advisory_lock($1, $2)', use));
      },
      close: async () => {
        loop.ref();
        await client.end().catch(() => {});
      },
      over,
    };
  } catch (error) {
    await client.end().catch(() => {});
    if (isPassing(error)) return null;
    throw error;
  }
}

const holders = `pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' and granted and classid = $1 and objid = $2`;

async function serveAlone(ask: (what: string, lock: number) => Promise<unknown>): Promise<void> {
  while (!(await ask('pg_try_advisory_lock($1, $2)', serving))) {
    const name = await ask(`(select application_name from ${holders})`, serving);
    const pid = Number(/\d+$/.exec(String(name))?.[0]);
    if (pid > 0 && isAlive(pid))
      throw new DatabaseFolderError(
        `Another Gradus (process ${pid}) serves from this data folder. Stop it first, or name another folder in GRADUS_DATA.`,
      );
    // It was killed a moment ago, and the server is about to find out.
    await wait(5);
  }
}

/** Not there yet, or just gone. */
function isPassing(error: unknown): boolean {
  const { code, message } = error as DatabaseError;
  const lost = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'];
  return lost.includes(code ?? '') || message === 'Connection terminated unexpectedly';
}

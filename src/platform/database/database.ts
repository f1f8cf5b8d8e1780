/**
 * Reads and changes inside one organisation. Each is one transaction that names the organisation first; row-level security then shows no
 * other's rows, whatever a query forgets. A change ends with its audit entries, or it does not happen.
 */
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type AuditEntry, appendAudit } from '../audit/append.ts';
import type { Clock } from '../clock.ts';
import type { Enqueue } from '../jobs/queue.ts';
import type { Log } from '../log.ts';
import { isId, type NewId } from '../new-id.ts';
import { openPool } from './pool.ts';
import { followReplica, standingOf, writtenOn } from './replica.ts';
import { isCollision, isUnreachable } from './unreachable.ts';

/** A room says which tables are its own: `db.withTables<PeopleTables>()`. */
export type Db = Kysely<unknown>;

/** Who does something: a person, whoever runs the program on this machine, or a part of the program. */
export interface Actor {
  kind: 'person' | 'operator' | 'program';
  id: string;
}

export interface By {
  organization: string;
  actor: Actor;
}

export interface Change extends By {
  db: Db;
  at: Date;
  newId: NewId;
  /** Kept, and appended at the end of the transaction. */
  audit(entry: AuditEntry): void;
  /** Said when it turned out that there is nothing to change. */
  nothing(): void;
  /** In this transaction: the work begins when it is over, or never. */
  enqueue(job: string, data: object): Promise<string>;
}

export interface Database {
  /** What it reads is of one moment, and not older than the moment it was asked for. It may be begun anew where a server is lost: nothing is given out before it is over. */
  read<T>(organization: string, work: (db: Db) => Promise<T>): Promise<T>;
  change<T>(by: By, work: (change: Change) => Promise<T>, how?: How): Promise<T>;
  /** Whether it answers at all. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface How {
  /**
   * While it goes on no other change of the organisation does: none has read before it what it writes after it. For what must leave nothing
   * behind; it is refused when others are not done in time.
   */
  alone?: boolean;
}

export interface DatabaseOptions {
  /** As the application's role. */
  url: string;
  clock: Clock;
  newId: NewId;
  enqueue: Enqueue;
  /** The most connections at once; 20. */
  connections?: number;
  /** A server that follows the primary, where reads go when it has what they may ask for. */
  replica?: { url: string; log: Log };
  onError: (error: Error) => void;
}

/** How often a change that met another is tried. */
const attempts = 4;

export function openDatabase({ url, clock, newId, enqueue, connections = 20, replica, onError }: DatabaseOptions): Database {
  const pool = openPool(url, { max: connections, name: 'gradus', onError });
  const whole = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });

  const beside = replica === undefined ? null : openReplica(url, replica, connections);

  const readFrom = <T>(server: Db, organization: string, work: (db: Db) => Promise<T>): Promise<T> =>
    server
      .transaction()
      .setAccessMode('read only')
      .setIsolationLevel('repeatable read')
      .execute(async (db) => {
        await enter(db, organization);
        return work(db);
      });

  const read: Database['read'] = async (organization, work) => {
    if (beside === null || !(await beside.mayRead())) return readFrom(whole, organization, work);
    try {
      return await readFrom(beside.db, organization, work);
    } catch (error) {
      // A replica gives up what is in the way of what it follows, with the code of a collision.
      if (!isUnreachable(error) && !isCollision(error)) throw error;
      if (isUnreachable(error)) beside.failed(error as Error);
      return readFrom(whole, organization, work);
    }
  };

  const once = <T>(by: By, work: (change: Change) => Promise<T>, { alone = false }: How): Promise<T> =>
    whole.transaction().execute(async (db) => {
      await enter(db, by.organization);
      await (alone ? keepOthersOut(db, by.organization) : keepTogether(db, by.organization));
      const entries: AuditEntry[] = [];
      let nothing = false;
      const at = clock();
      const result = await work({
        ...by,
        db,
        at,
        newId,
        audit: (entry) => entries.push(entry),
        nothing: () => {
          nothing = true;
        },
        enqueue: (job, data) => enqueue(db, job, by.organization, data),
      });
      if (entries.length === 0 && !nothing) throw new Error('A change without an audit entry.');
      if (entries.length > 0) await appendAudit(db, by.actor, at, entries);
      return result;
    });

  return {
    read,
    change: async (by, work, how = {}) => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(by, work, how);
        } catch (error) {
          if (attempt >= attempts || !isCollision(error)) throw error;
        }
      }
    },
    ping: async () => {
      try {
        await sql`SELECT 1`.execute(whole);
      } catch (error) {
        // Reads go on.
        if (beside === null || !(await beside.mayRead())) throw error;
      }
    },
    close: async () => {
      await Promise.all([whole.destroy(), beside?.close()]);
    },
  };
}

/** Positions are asked for by connections of their own: they are not to wait for anybody's work. */
function openReplica(primaryUrl: string, { url, log }: { url: string; log: Log }, connections: number) {
  // One that is lost is met by the next read, which says so.
  const onError = () => undefined;
  const asking = { max: 1, name: 'gradus position', patience: 2_000, onError };
  const [primary, standby] = [openPool(primaryUrl, asking), openPool(url, asking)];
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: openPool(url, { max: connections, name: 'gradus', onError }) }) });
  const following = followReplica({ written: () => writtenOn(primary), look: () => standingOf(standby), log });
  return {
    ...following,
    db,
    close: async () => {
      await Promise.all([db.destroy(), primary.end(), standby.end()]);
    },
  };
}

async function enter(db: Db, organization: string): Promise<void> {
  if (!isId(organization)) throw new Error('An organisation is named by its id.');
  await sql`SELECT set_config('app.organization', ${organization}, true), set_config('statement_timeout', '20s', true), set_config('idle_in_transaction_session_timeout', '60s', true)`.execute(
    db,
  );
}

/** Two locks of one name: whoever changes something holds it with others, whoever has to be alone holds it against them. */
const name = (organization: string) => sql`hashtextextended(${`changes ${organization}`}, 0)`;

async function keepTogether(db: Db, organization: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock_shared(${name(organization)})`.execute(db);
}

/** Those who come meanwhile wait, so it is not waited for long. */
async function keepOthersOut(db: Db, organization: string): Promise<void> {
  await sql`SELECT set_config('lock_timeout', '3s', true)`.execute(db);
  await sql`SELECT pg_advisory_xact_lock(${name(organization)})`.execute(db);
  await sql`SELECT set_config('lock_timeout', '0', true)`.execute(db);
}

/**
 * Reads and changes inside one organisation. Each is one transaction that names the organisation first; row-level security then shows no
 * other's rows, whatever a query forgets. A change ends with its audit entries, or it does not happen.
 */
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type AuditEntry, appendAudit } from '../audit/append.ts';
import type { Clock } from '../clock.ts';
import type { Enqueue } from '../jobs/queue.ts';
import { isId, type NewId } from '../new-id.ts';
import { openPool } from './pool.ts';
import { isCollision } from './unreachable.ts';

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
  read<T>(organization: string, work: (db: Db) => Promise<T>): Promise<T>;
  change<T>(by: By, work: (change: Change) => Promise<T>): Promise<T>;
  /** Whether it answers at all. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** As the application's role. */
  url: string;
  clock: Clock;
  newId: NewId;
  enqueue: Enqueue;
  /** The most connections at once; 20. */
  connections?: number;
  onError: (error: Error) => void;
}

/** How often a change that met another is tried. */
const attempts = 4;

export function openDatabase({ url, clock, newId, enqueue, connections = 20, onError }: DatabaseOptions): Database {
  const pool = openPool(url, { max: connections, name: 'gradus', onError });
  const whole = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });

  const read: Database['read'] = (organization, work) =>
    whole
      .transaction()
      .setAccessMode('read only')
      .setIsolationLevel('repeatable read')
      .execute(async (db) => {
        await enter(db, organization);
        return work(db);
      });

  const once = <T>(by: By, work: (change: Change) => Promise<T>): Promise<T> =>
    whole.transaction().execute(async (db) => {
      await enter(db, by.organization);
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
    change: async (by, work) => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(by, work);
        } catch (error) {
          if (attempt >= attempts || !isCollision(error)) throw error;
        }
      }
    },
    ping: async () => {
      await sql`SELECT 1`.execute(whole);
    },
    close: () => whole.destroy(),
  };
}

async function enter(db: Db, organization: string): Promise<void> {
  if (!isId(organization)) throw new Error('An organisation is named by its id.');
  await sql`SELECT set_config('app.organization', ${organization}, true), set_config('statement_timeout', '20s', true), set_config('idle_in_transaction_session_timeout', '60s', true)`.execute(
    db,
  );
}

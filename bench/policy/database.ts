/** Databases for the organisation of the policy's cases, on a server that is gone afterwards: copies of one that is filled once. */
import { sql } from 'kysely';
import pg from 'pg';
import { migrations } from '../../migrations/list.ts';
import { keepStandings } from '../../src/people/server/keep-standings.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { startLocalServer } from '../../src/platform/database/local-server.ts';
import { makeDatabase } from '../../src/platform/database/make-database.ts';
import { prepareDatabase } from '../../src/platform/database/migrate.ts';
import { makeOrganization } from '../../src/platform/database/organization.ts';
import { newIds } from '../../src/platform/new-id.ts';
import { fillPolicyDatabase, type PolicyDatabase, today } from '../../src/policy-site.fixture.ts';

const quiet = { info: () => undefined, warn: (text: string) => process.stderr.write(`${text}\n`) };
const filled = 'policy';

interface Copy {
  database: PolicyDatabase;
  /** How far its audit was. */
  state: string;
}

export interface PolicyDatabases {
  /**
   * As it was filled: the one that was given last, unless something has been done in it.
   * @param standings whether they are made, and so believed
   */
  asFilled(standings: boolean): Promise<PolicyDatabase>;
  close(): Promise<void>;
}

export async function openPolicyDatabases(folder: string): Promise<PolicyDatabases> {
  const server = await startLocalServer({ folder, purpose: 'command', log: quiet, durable: false });
  const clock = () => new Date('2026-11-02T09:00:00Z');
  const newId = newIds(clock);
  const organizations: [string, string] = [newId(), newId()];
  const open = async (name: string): Promise<PolicyDatabase> => {
    const { applicationUrl: url } = await prepareDatabase(server.url(name), migrations);
    const onError = (error: Error) => quiet.warn(error.message);
    // Work that is asked for is done by nobody.
    const database = openDatabase({ url, clock, newId, enqueue: async () => newId(), connections: 8, onError });
    return { database, organizations, actor: { kind: 'operator', id: 'bench' }, clock, newId, sessions: new Map() };
  };

  await makeDatabase(server.url('postgres'), filled);
  await prepareDatabase(server.url(filled), migrations);
  for (const id of organizations) await makeOrganization(server.url(filled), 'real', { id, title: 'Policy' });
  const first = await open(filled);
  await fillPolicyDatabase(first);
  await first.database.close();

  let count = 0;
  const copies = new Map<boolean, Copy>();
  return {
    asFilled: async (standings) => {
      const copy = copies.get(standings);
      if (copy && (await stateOf(copy.database)) === copy.state) return copy.database;
      await copy?.database.database.close();
      const name = `${filled}_${++count}`;
      await asOwner(server.url('postgres'), `CREATE DATABASE ${name} TEMPLATE ${filled}`);
      const database = await open(name);
      if (standings) await keepStandings(database.database, organizations[0], today);
      copies.set(standings, { database, state: await stateOf(database) });
      return database;
    },
    close: async () => {
      for (const { database } of copies.values()) await database.database.close();
      await server.stop();
    },
  };
}

/** Whatever is done is audited. */
function stateOf({ database, organizations: [organization] }: PolicyDatabase): Promise<string> {
  return database.read(organization, async (db) => JSON.stringify((await sql`SELECT sequence FROM audit_heads`.execute(db)).rows));
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

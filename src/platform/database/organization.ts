/** Making an organisation: by whoever owns the database, never by a request. */
import pg from 'pg';
import { DatabaseSetupError } from './setup-error.ts';

export type InstallationKind = 'real' | 'demo';

export interface NewOrganization {
  id: string;
  title: string;
}

const says: Record<InstallationKind, string> = { real: 'real data', demo: 'the demo' };

/**
 * All organisations of a database are of one kind: the first one decides it. One that is there already is left as it is.
 * @throws DatabaseSetupError when the database holds the other kind
 */
export async function makeOrganization(ownerUrl: string, kind: InstallationKind, wanted: NewOrganization): Promise<void> {
  await asOwner(ownerUrl, (client) => make(client, kind, wanted));
}

async function make(client: pg.Client, kind: InstallationKind, { id, title }: NewOrganization): Promise<void> {
  await client.query('INSERT INTO installation (kind, served) VALUES ($1, $2) ON CONFLICT DO NOTHING', [kind, id]);
  const { rows } = await client.query('SELECT kind FROM installation');
  if (rows[0].kind !== kind)
    throw new DatabaseSetupError(
      `This database holds ${says[rows[0].kind as InstallationKind]}; ${says[kind]} never stands beside it. Use another database.`,
    );
  await client.query("SELECT set_config('app.organization', $1, true)", [id]);
  await client.query('INSERT INTO organizations (organization_id, kind, title) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    id,
    kind,
    title,
  ]);
  await client.query('INSERT INTO audit_heads (organization_id) VALUES ($1) ON CONFLICT DO NOTHING', [id]);
}

/**
 * The organisation that is served where nobody says which: the first that was made; made now, where there is none. Programs that start at
 * the same moment agree on one.
 * @throws DatabaseSetupError when the database holds the other kind
 */
export async function servedOrganization(ownerUrl: string, kind: InstallationKind, wanted: NewOrganization): Promise<string> {
  return asOwner(ownerUrl, async (client) => {
    await client.query('LOCK TABLE installation IN EXCLUSIVE MODE');
    const { rows } = await client.query('SELECT served FROM installation');
    const id = rows[0]?.served ?? wanted.id;
    await make(client, kind, { ...wanted, id });
    return id;
  });
}

/** In one transaction. */
async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

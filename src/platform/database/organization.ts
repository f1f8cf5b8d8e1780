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
 * @returns whether it was made now
 * @throws DatabaseSetupError when the database holds the other kind
 */
export async function makeOrganization(ownerUrl: string, kind: InstallationKind, { id, title }: NewOrganization): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('INSERT INTO installation (kind, served) VALUES ($1, $2) ON CONFLICT DO NOTHING', [kind, id]);
    const { rows } = await client.query('SELECT kind FROM installation');
    if (rows[0].kind !== kind)
      throw new DatabaseSetupError(
        `This database holds ${says[rows[0].kind as InstallationKind]}; ${says[kind]} never stands beside it. Use another database.`,
      );
    await client.query("SELECT set_config('app.organization', $1, true)", [id]);
    const made = await client.query(
      'INSERT INTO organizations (organization_id, kind, title) VALUES ($1, $2, $3) ON CONFLICT (organization_id) DO NOTHING',
      [id, kind, title],
    );
    await client.query('INSERT INTO audit_heads (organization_id) VALUES ($1) ON CONFLICT DO NOTHING', [id]);
    await client.query('COMMIT');
    return made.rowCount === 1;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

/** The organisation that is served where nobody says which: the first that was made; null before. */
export async function servedOrganization(ownerUrl: string): Promise<{ id: string; kind: InstallationKind } | null> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query('SELECT served AS id, kind FROM installation');
    return rows[0] ?? null;
  } finally {
    await client.end();
  }
}

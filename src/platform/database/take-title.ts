/** The organisation is called as its handbook calls the company, wherever it is named: on the page of sign-in, in mails, by a passkey. */
import { sql } from 'kysely';
import type { Actor, Database } from './database.ts';

const actor: Actor = { kind: 'program', id: 'title' };

/** @returns whether it was called otherwise before */
export async function takeTitle(database: Database, organization: string, title: string): Promise<boolean> {
  return database.change({ organization, actor }, async ({ db, audit, nothing }) => {
    const { rows } = await sql`
      UPDATE organizations SET title = ${title} WHERE organization_id = ${organization} AND title <> ${title} RETURNING 1`.execute(db);
    if (rows.length === 0) nothing();
    else audit({ action: 'organization.title', subject: { kind: 'organization', id: organization }, content: { title } });
    return rows.length > 0;
  });
}

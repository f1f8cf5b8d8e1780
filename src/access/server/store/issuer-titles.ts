/** What the issuers are called. */
import { sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';

export type IssuerTitles = ReadonlyMap<string, string>;

export async function issuerTitles({ db, organization }: Within): Promise<IssuerTitles> {
  const { rows } = await sql<{ id: string; title: string }>`
    SELECT issuer_id AS id, title FROM issuers WHERE organization_id = ${organization}`.execute(db);
  return new Map(rows.map(({ id, title }) => [id, title]));
}

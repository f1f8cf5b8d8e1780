/** Issuers as they are kept. */
import { domainToUnicode } from 'node:url';
import { sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { GroupDuty, Issuer } from '../../issuer.ts';

const columns = sql`i.issuer_id AS id, i.title, i.url, i.client_id AS "clientId", i.secret_place AS "secretPlace", i.scopes,
  i.groups_claim AS "groupsClaim", i.just_in_time AS "justInTime", i.domains, i.max_age AS "maxAge", i.prompt, i.enabled, i.revision,
  COALESCE((SELECT jsonb_agg(jsonb_build_object('group', g.group_name, 'duty', g.duty, 'unit', g.unit_id) ORDER BY g.place) FROM issuer_groups g
    WHERE g.organization_id = i.organization_id AND g.issuer_id = i.issuer_id), '[]'::jsonb) AS groups`;

export async function allIssuers({ db, organization }: Within): Promise<Issuer[]> {
  const { rows } = await sql<Issuer>`
    SELECT ${columns} FROM issuers i WHERE i.organization_id = ${organization} ORDER BY i.title, i.issuer_id`.execute(db);
  return rows;
}

/** @param hold until the end of the transaction nobody else changes it */
export async function issuerById({ db, organization }: Within, id: string, hold = false): Promise<Issuer | null> {
  const { rows } = await sql<Issuer>`
    SELECT ${columns} FROM issuers i WHERE i.organization_id = ${organization} AND i.issuer_id = ${id} ${hold ? sql`FOR UPDATE` : sql``}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** Those through which one can sign in, for the page where one does. */
export async function offeredIssuers({ db, organization }: Within): Promise<{ id: string; title: string }[]> {
  const { rows } = await sql<{ id: string; title: string }>`
    SELECT issuer_id AS id, title FROM issuers WHERE organization_id = ${organization} AND enabled ORDER BY title, issuer_id`.execute(db);
  return rows;
}

/** A slash at the end makes no other issuer of it. */
export async function issuersAt({ db, organization }: Within, url: string): Promise<Issuer[]> {
  const bare = url.replace(/\/$/u, '');
  const { rows } = await sql<Issuer>`
    SELECT ${columns} FROM issuers i WHERE i.organization_id = ${organization} AND i.url = ANY (${[bare, `${bare}/`]}::text[])
    ORDER BY i.issuer_id`.execute(db);
  return rows;
}

/** The number of persons tied to each issuer; one that nobody is tied to is missing. */
export async function peopleByIssuer({ db, organization }: Within): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; people: number }>`
    SELECT issuer_id AS id, count(*) AS people FROM external_identities WHERE organization_id = ${organization} GROUP BY issuer_id`.execute(
    db,
  );
  return new Map(rows.map(({ id, people }) => [id, people]));
}

export async function insertIssuer({ db, organization }: Change, issuer: Issuer): Promise<void> {
  const { id, title, url, clientId, secretPlace, scopes, groupsClaim, justInTime, domains, maxAge, prompt, enabled } = issuer;
  await sql`
    INSERT INTO issuers (organization_id, issuer_id, title, url, client_id, secret_place, scopes, groups_claim, just_in_time, domains, max_age,
      prompt, enabled)
    VALUES (${organization}, ${id}, ${title}, ${url}, ${clientId}, ${secretPlace}, ${scopes}::text[], ${groupsClaim}, ${justInTime},
      ${domains}::text[], ${maxAge}, ${prompt}, ${enabled})`.execute(db);
  await insertGroups({ db, organization }, id, issuer.groups);
}

/** As it is to be, one revision on. Its address and client stay what they were: another of these is another issuer. */
export async function updateIssuer({ db, organization }: Change, issuer: Issuer): Promise<void> {
  const { id, title, secretPlace, scopes, groupsClaim, justInTime, domains, maxAge, prompt, enabled, revision } = issuer;
  await sql`
    UPDATE issuers SET title = ${title}, secret_place = ${secretPlace}, scopes = ${scopes}::text[], groups_claim = ${groupsClaim},
      just_in_time = ${justInTime}, domains = ${domains}::text[], max_age = ${maxAge}, prompt = ${prompt}, enabled = ${enabled}, revision = ${revision}
    WHERE organization_id = ${organization} AND issuer_id = ${id}`.execute(db);
  await sql`DELETE FROM issuer_groups WHERE organization_id = ${organization} AND issuer_id = ${id}`.execute(db);
  await insertGroups({ db, organization }, id, issuer.groups);
}

async function insertGroups({ db, organization }: Within, id: string, groups: readonly GroupDuty[]): Promise<void> {
  if (groups.length === 0) return;
  const column = <K extends keyof GroupDuty>(key: K) => groups.map((one) => one[key]);
  await sql`
    INSERT INTO issuer_groups (organization_id, issuer_id, place, group_name, duty, unit_id)
    SELECT ${organization}, ${id}, n.place, n.group_name, n.duty, n.unit_id
    FROM unnest(${column('group')}::text[], ${column('duty')}::text[], ${column('unit')}::uuid[]) WITH ORDINALITY
      AS n (group_name, duty, unit_id, place)`.execute(db);
}

/** With all that hangs on it: whom it meant by its subjects, and what was begun. */
export async function deleteIssuer({ db, organization }: Change, id: string): Promise<void> {
  await sql`DELETE FROM issuers WHERE organization_id = ${organization} AND issuer_id = ${id}`.execute(db);
}

/** Whether somebody who has left had an address; `email` as accounts write it. */
export async function hasLeft({ db, organization }: Within, email: string): Promise<boolean> {
  const [name = '', host = ''] = email.split('@');
  // Records have the address as it was typed: the domain may stand there in its own letters.
  const written = [email, `${name}@${domainToUnicode(host)}`];
  const { rows } = await sql`
    SELECT FROM persons WHERE organization_id = ${organization} AND email_key = ANY (${written}::text[]) AND left_on IS NOT NULL LIMIT 1`.execute(
    db,
  );
  return rows.length > 0;
}

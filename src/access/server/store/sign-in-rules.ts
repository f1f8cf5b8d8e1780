/** Of whom an organisation asks two factors, as it is kept, and whom each choice concerns. */
import { sql } from 'kysely';
import { holds, type Within } from '../../../people/server/store/within.ts';
import type { Day } from '../../../platform/day.ts';
import type { TwoFactorRule } from '../../two-factors.ts';
import { mayComeIn } from '../sign-in/may-come-in.ts';

export interface SignInRules {
  twoFactors: TwoFactorRule;
  /** 0: nobody has said anything yet. */
  revision: number;
}

export async function signInRulesOf({ db, organization }: Within, hold = false): Promise<SignInRules> {
  const { rows } = await sql<SignInRules>`
    SELECT two_factors AS "twoFactors", revision FROM sign_in_rules WHERE organization_id = ${organization}
    ${hold ? sql`FOR UPDATE` : sql``}`.execute(db);
  return rows[0] ?? { twoFactors: 'nobody', revision: 0 };
}

/** The row there is from now on, held until the end of the transaction. */
export async function heldSignInRules(within: Within): Promise<SignInRules> {
  await sql`INSERT INTO sign_in_rules (organization_id) VALUES (${within.organization}) ON CONFLICT DO NOTHING`.execute(within.db);
  return signInRulesOf(within, true);
}

export async function setSignInRules({ db, organization }: Within, { twoFactors, revision }: SignInRules): Promise<void> {
  await sql`
    UPDATE sign_in_rules SET two_factors = ${twoFactors}, revision = ${revision} WHERE organization_id = ${organization}`.execute(db);
}

export interface Concerned {
  people: number;
  /** Of them, who would have to add a passkey first: they have none, and come by no other service. */
  without: number;
}

/** Whom each choice would concern: of those who can sign in today. */
export async function concernedBy({ db, organization }: Within, today: Day): Promise<Record<'duties' | 'everybody', Concerned>> {
  const count = (which: ReturnType<typeof sql>) => sql`count(*) FILTER (WHERE ${which})`;
  const { rows } = await sql<Record<'dutiesAll' | 'dutiesWithout' | 'all' | 'without', number>>`
    SELECT ${count(sql`duty`)} AS "dutiesAll", ${count(sql`duty AND NOT two`)} AS "dutiesWithout",
      ${count(sql`true`)} AS "all", ${count(sql`NOT two`)} AS "without"
    FROM (
      SELECT w.password OR w.two AS can, w.two,
        EXISTS (SELECT FROM duties d WHERE d.organization_id = ${organization} AND d.person_id = p.person_id AND ${holds('d', today)}) AS duty
      FROM (SELECT person_id FROM accounts WHERE organization_id = ${organization}
        UNION SELECT person_id FROM external_identities WHERE organization_id = ${organization}) u
      JOIN persons p ON p.organization_id = ${organization} AND p.person_id = u.person_id
      CROSS JOIN LATERAL (SELECT
        EXISTS (SELECT FROM accounts a WHERE a.organization_id = ${organization} AND a.person_id = p.person_id AND a.password IS NOT NULL)
          AS password,
        EXISTS (SELECT FROM passkeys k WHERE k.organization_id = ${organization} AND k.person_id = p.person_id)
          OR EXISTS (SELECT FROM external_identities e
            JOIN issuers i ON i.organization_id = e.organization_id AND i.issuer_id = e.issuer_id AND i.enabled
            WHERE e.organization_id = ${organization} AND e.person_id = p.person_id) AS two) w
      WHERE ${mayComeIn('p', today)}) somebody
    WHERE can`.execute(db);
  const { dutiesAll = 0, dutiesWithout = 0, all = 0, without = 0 } = rows[0] ?? {};
  return { duties: { people: dutiesAll, without: dutiesWithout }, everybody: { people: all, without } };
}

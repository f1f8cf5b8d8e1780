/** How long what is kept, as it is said for an organisation. */
import { sql } from 'kysely';
import type { Within } from '../../../platform/personal-data.ts';
import { type RetentionRules, usualRules } from '../../retention.ts';

export interface KeptRules {
  rules: RetentionRules;
  lookedAt: Date | null;
  /** 0: nobody has said anything yet. */
  revision: number;
}

const columns = sql`people_months AS "peopleMonths", erase_people AS "erasePeople", import_days AS "importDays", notice_days AS "noticeDays",
  session_days AS "sessionDays", invitation_days AS "invitationDays"`;

export async function rulesOf({ db, organization }: Within, hold = false): Promise<KeptRules> {
  const { rows } = await sql<RetentionRules & Omit<KeptRules, 'rules'>>`
    SELECT ${columns}, looked_at AS "lookedAt", revision FROM retention WHERE organization_id = ${organization}
    ${hold ? sql`FOR UPDATE` : sql``}`.execute(db);
  const [row] = rows;
  if (row === undefined) return { rules: usualRules, lookedAt: null, revision: 0 };
  const { lookedAt, revision, ...rules } = row;
  return { rules, lookedAt, revision };
}

/** The row there is from now on, as the usual rules have it where nobody said anything; held until the end of the transaction. */
export async function heldRules(within: Within): Promise<KeptRules> {
  const { db, organization } = within;
  const { peopleMonths, erasePeople, importDays, noticeDays, sessionDays, invitationDays } = usualRules;
  await sql`
    INSERT INTO retention (organization_id, people_months, erase_people, import_days, notice_days, session_days, invitation_days)
    VALUES (${organization}, ${peopleMonths}, ${erasePeople}, ${importDays}, ${noticeDays}, ${sessionDays}, ${invitationDays})
    ON CONFLICT DO NOTHING`.execute(db);
  return rulesOf(within, true);
}

export async function setRules({ db, organization }: Within, rules: RetentionRules, revision: number): Promise<void> {
  const { peopleMonths, erasePeople, importDays, noticeDays, sessionDays, invitationDays } = rules;
  await sql`
    UPDATE retention SET people_months = ${peopleMonths}, erase_people = ${erasePeople}, import_days = ${importDays}, notice_days = ${noticeDays},
      session_days = ${sessionDays}, invitation_days = ${invitationDays}, revision = ${revision}
    WHERE organization_id = ${organization}`.execute(db);
}

export async function noteLooked({ db, organization }: Within, at: Date): Promise<void> {
  await sql`UPDATE retention SET looked_at = ${at} WHERE organization_id = ${organization}`.execute(db);
}

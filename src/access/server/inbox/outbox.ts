/**
 * Mails as they wait, are sent, and end. A row says how far one is; whoever sends one holds it for a while, and whoever comes later sees
 * that. What is not noted afterwards is sent again: at least once, and recognisable by its id.
 */
import { sql } from 'kysely';
import type { Language } from '../../../compiler/language.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { Day } from '../../../platform/day.ts';

export type MailEnd = 'sent' | 'failed' | 'left-out';
/** Why one was given up, or left out. */
export type MailReason =
  | 'refused'
  | 'message-refused'
  | 'gave-up'
  | 'unwritable'
  | 'no-public-address'
  | 'no-mail'
  | 'no-address'
  | 'left'
  | 'opted-out'
  | 'unknown-kind';

/** A mail that is due, with what is known of its reader at this moment. */
export interface DueMail {
  notice: string;
  kind: string;
  told: Readonly<Record<string, unknown>>;
  link: string | null;
  once: string | null;
  attempts: number;
  since: Date;
  person: string;
  name: string;
  /** That of the record; where it has none, the one they sign in with. */
  email: string | null;
  leftOn: Day | null;
  optOut: readonly string[] | null;
  quietFrom: number | null;
  quietUntil: number | null;
  zone: string | null;
  language: Language | null;
}

/** Takes the mail that is due longest and that nobody else has; null: there is none. It is held until the transaction is over. */
export async function takeDue({ db, organization, at }: Change): Promise<DueMail | null> {
  const { rows } = await sql<DueMail>`
    SELECT m.notice_id AS notice, n.kind, n.told, n.link, m.once, m.attempts, m.since, n.person_id AS person, p.name, coalesce(p.email, a.email) AS email,
      p.left_on AS "leftOn", s.opt_out AS "optOut", s.quiet_from AS "quietFrom", s.quiet_until AS "quietUntil", s.zone, s.language
    FROM notice_mails m
      JOIN notices n ON n.organization_id = m.organization_id AND n.notice_id = m.notice_id
      JOIN persons p ON p.organization_id = n.organization_id AND p.person_id = n.person_id
      LEFT JOIN accounts a ON a.organization_id = n.organization_id AND a.person_id = n.person_id
      LEFT JOIN mail_settings s ON s.organization_id = n.organization_id AND s.person_id = n.person_id
    WHERE m.organization_id = ${organization} AND m.state IN ('waiting', 'sending') AND m.due <= ${at}
      AND (m.held_until IS NULL OR m.held_until <= ${at})
    ORDER BY m.due, m.notice_id LIMIT 1 FOR UPDATE OF m SKIP LOCKED`.execute(db);
  return rows[0] ?? null;
}

/** @returns which attempt it is */
export async function hold({ db, organization }: Change, { notice, attempts }: DueMail, until: Date): Promise<number> {
  await sql`
    UPDATE notice_mails SET state = 'sending', attempts = ${attempts + 1}, held_until = ${until}
    WHERE organization_id = ${organization} AND notice_id = ${notice}`.execute(db);
  return attempts + 1;
}

export async function putOff({ db, organization }: Change, notice: string, due: Date, answer: string | null = null): Promise<void> {
  await sql`
    UPDATE notice_mails SET state = 'waiting', held_until = NULL, due = ${due}, answer = coalesce(${answer}, answer)
    WHERE organization_id = ${organization} AND notice_id = ${notice}`.execute(db);
}

/** What stood in it alone is forgotten. */
export async function end(
  { db, organization, at }: Change,
  notice: string,
  { state, reason = null, answer = null }: { state: MailEnd; reason?: MailReason | null; answer?: string | null },
): Promise<void> {
  await sql`
    UPDATE notice_mails SET state = ${state}, reason = ${reason}, answer = coalesce(${answer}, answer), once = NULL, held_until = NULL, ended_at = ${at}
    WHERE organization_id = ${organization} AND notice_id = ${notice}`.execute(db);
}

/** Whether it is still the one who began this attempt that holds it. */
export async function isHeld({ db, organization }: Change, notice: string, attempt: number): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM notice_mails WHERE organization_id = ${organization} AND notice_id = ${notice} AND state = 'sending' AND attempts = ${attempt}
    FOR UPDATE`.execute(db);
  return rows.length > 0;
}

export interface MailCounts {
  waiting: number;
  failed: number;
}

export async function countMails({ db, organization }: Within): Promise<MailCounts> {
  const { rows } = await sql<MailCounts>`
    SELECT (SELECT count(*) FROM notice_mails WHERE organization_id = ${organization} AND state IN ('waiting', 'sending')) AS waiting,
      (SELECT count(*) FROM notice_mails WHERE organization_id = ${organization} AND state = 'failed') AS failed`.execute(db);
  return rows[0] ?? { waiting: 0, failed: 0 };
}

export interface FailedMail {
  id: string;
  kind: string;
  told: Readonly<Record<string, unknown>>;
  person: string;
  name: string;
  reason: 'refused' | 'message-refused' | 'gave-up' | 'unwritable' | 'no-public-address';
  answer: string | null;
  attempts: number;
  at: Date;
}

/** The latest first. */
export async function failedMails({ db, organization }: Within, most: number): Promise<FailedMail[]> {
  const { rows } = await sql<FailedMail>`
    SELECT m.notice_id AS id, n.kind, n.told, n.person_id AS person, p.name, m.reason, m.answer, m.attempts, m.ended_at AS at
    FROM notice_mails m
      JOIN notices n ON n.organization_id = m.organization_id AND n.notice_id = m.notice_id
      JOIN persons p ON p.organization_id = n.organization_id AND p.person_id = n.person_id
    WHERE m.organization_id = ${organization} AND m.state = 'failed'
    ORDER BY m.ended_at DESC, m.notice_id DESC LIMIT ${most}`.execute(db);
  return rows;
}

/** @returns the kind of what it tells; null: no mail of that id was given up */
export async function failedKind({ db, organization }: Change, notice: string): Promise<string | null> {
  const { rows } = await sql<{ kind: string }>`
    SELECT n.kind FROM notice_mails m JOIN notices n ON n.organization_id = m.organization_id AND n.notice_id = m.notice_id
    WHERE m.organization_id = ${organization} AND m.notice_id = ${notice} AND m.state = 'failed' FOR UPDATE OF m`.execute(db);
  return rows[0]?.kind ?? null;
}

/** As if it had just been written. */
export async function beginAgain({ db, organization, at }: Change, notice: string): Promise<void> {
  await sql`
    UPDATE notice_mails SET state = 'waiting', reason = NULL, answer = NULL, attempts = 0, since = ${at}, due = ${at}, ended_at = NULL
    WHERE organization_id = ${organization} AND notice_id = ${notice}`.execute(db);
}

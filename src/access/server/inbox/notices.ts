/** What somebody was told, as it is kept. */
import { sql } from 'kysely';
import { unsealed } from '../../../people/server/cursor.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import { mostUnread } from '../../contract/inbox.ts';
import { isNoticeKind, type NoticeKind } from '../../notice.ts';

export interface StoredNotice {
  id: string;
  kind: NoticeKind;
  told: Readonly<Record<string, unknown>>;
  link: string | null;
  at: Date;
  readAt: Date | null;
}

export interface NoticesAsked {
  unread?: boolean;
  after?: string | undefined;
  limit: number;
}

/** Newest first. What a newer program told, and this one has no words for, is passed over. */
export async function noticesOf({ db, organization }: Within, person: string, asked: NoticesAsked): Promise<StoredNotice[]> {
  const [at = null, id = null] = unsealed(asked.after, ['moment', 'id']) ?? [];
  const { rows } = await sql<StoredNotice>`
    SELECT notice_id AS id, kind, told, link, at, read_at AS "readAt" FROM notices
    WHERE organization_id = ${organization} AND person_id = ${person}
      ${asked.unread ? sql`AND read_at IS NULL` : sql``}
      ${at === null ? sql`` : sql`AND (at, notice_id) < (${at}::timestamptz, ${id}::uuid)`}
    ORDER BY at DESC, notice_id DESC LIMIT ${asked.limit}`.execute(db);
  return rows.filter(({ kind }) => isNoticeKind(kind));
}

/** Counted as far as anybody wants to know. */
export async function unreadOf({ db, organization }: Within, person: string): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    SELECT count(*) AS unread FROM (
      SELECT 1 FROM notices WHERE organization_id = ${organization} AND person_id = ${person} AND read_at IS NULL LIMIT ${mostUnread}) AS counted`.execute(
    db,
  );
  return rows[0]?.unread ?? 0;
}

/** @returns whether they were told it at all */
export async function markNotice({ db, organization, at }: Change, person: string, id: string, read: boolean): Promise<boolean> {
  const { rows } = await sql`
    UPDATE notices SET read_at = ${read ? sql`coalesce(read_at, ${at})` : null}
    WHERE organization_id = ${organization} AND person_id = ${person} AND notice_id = ${id} RETURNING 1`.execute(db);
  return rows.length > 0;
}

/** With everything before it. @returns whether they were told it at all */
export async function markUntil({ db, organization, at }: Change, person: string, until: string): Promise<boolean> {
  const mine = sql`organization_id = ${organization} AND person_id = ${person}`;
  const { rows } = await sql<{ at: Date }>`SELECT at FROM notices WHERE ${mine} AND notice_id = ${until}`.execute(db);
  const [last] = rows;
  if (last === undefined) return false;
  await sql`
    UPDATE notices SET read_at = ${at} WHERE ${mine} AND read_at IS NULL AND (at, notice_id) <= (${last.at}, ${until}::uuid)`.execute(db);
  return true;
}

/**
 * Removes what was told before a moment, with its mail and the addresses for leaving mail that are as old: the words of retention say
 * from when on. Mail that is still under way stays.
 * @returns how many notices went
 */
export async function forgetNotices({ db, organization }: Change, before: Date): Promise<number> {
  await sql`DELETE FROM mail_unsubscribes WHERE organization_id = ${organization} AND at < ${before}`.execute(db);
  const { numAffectedRows = 0n } = await sql`
    DELETE FROM notices n WHERE n.organization_id = ${organization} AND n.at < ${before} AND NOT EXISTS (
      SELECT 1 FROM notice_mails m
      WHERE m.organization_id = n.organization_id AND m.notice_id = n.notice_id AND m.state IN ('waiting', 'sending'))`.execute(db);
  return Number(numAffectedRows);
}

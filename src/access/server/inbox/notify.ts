/** Tells somebody something: into their inbox, and by mail where they want it. Both come about with the change that is told of, or not at all. */
import { sql } from 'kysely';
import type { Change } from '../../../platform/database/database.ts';
import type { NoticeKind, ValuesOf } from '../../notice.ts';
import { checkedValues, pathOfSite } from './checked-values.ts';

/** Says that there is mail to be sent; who sends it is in `send-mails.ts`. */
export const mailJob = 'mail';

export interface MailJob {
  notice: string;
}

export interface NewNotice<K extends NoticeKind = NoticeKind> {
  /** The id of a person. */
  to: string;
  kind: K;
  values: ValuesOf<K>;
  /** A page of this site: `/my/sessions`. */
  link: string | null;
  /**
   * A page of this site that works once, with its secret: it stands in the mail instead of `link`, never in the inbox, and is forgotten when
   * the mail was sent or given up.
   */
  once?: string;
}

/** @returns the id of the notice */
export async function notify<K extends NoticeKind>(change: Change, { to, kind, values, link, once }: NewNotice<K>): Promise<string> {
  const { db, organization, at, newId } = change;
  const id = newId();
  const told = JSON.stringify(checkedValues(kind, values));
  await sql`
    INSERT INTO notices (organization_id, notice_id, person_id, kind, told, link, at)
    VALUES (${organization}, ${id}, ${to}, ${kind}, ${told}::jsonb, ${link && pathOfSite(link)}, ${at})`.execute(db);
  await sql`
    INSERT INTO notice_mails (organization_id, notice_id, state, once, since, due)
    VALUES (${organization}, ${id}, 'waiting', ${once === undefined ? null : pathOfSite(once)}, ${at}, ${at})`.execute(db);
  await change.enqueue(mailJob, { notice: id } satisfies MailJob);
  return id;
}

/**
 * The same kind of thing, told to many at once: each has a notice and a mail of their own, however many they are in three questions.
 * Who sends mail is told once, for it goes on until nothing is due.
 */
export async function notifyMany<K extends NoticeKind>(
  change: Change,
  kind: K,
  notices: readonly { to: string; values: ValuesOf<K> }[],
  link: string | null = null,
): Promise<void> {
  const { db, organization, at, newId } = change;
  const told = notices.map(({ to, values }) => ({ id: newId(), to, told: JSON.stringify(checkedValues(kind, values)) }));
  const [first] = told;
  if (first === undefined) return;
  const ids = told.map(({ id }) => id);
  await sql`
    INSERT INTO notices (organization_id, notice_id, person_id, kind, told, link, at)
    SELECT ${organization}, n.id, n.person, ${kind}, n.told::jsonb, ${link && pathOfSite(link)}, ${at}
    FROM unnest(${ids}::uuid[], ${told.map(({ to }) => to)}::uuid[], ${told.map((one) => one.told)}::text[]) AS n (id, person, told)`.execute(
    db,
  );
  await sql`
    INSERT INTO notice_mails (organization_id, notice_id, state, since, due)
    SELECT ${organization}, n.id, 'waiting', ${at}, ${at} FROM unnest(${ids}::uuid[]) AS n (id)`.execute(db);
  await change.enqueue(mailJob, { notice: first.id } satisfies MailJob);
}

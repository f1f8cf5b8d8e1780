/**
 * Sends what is due, one after another, until nothing is. Everything about the reader is asked at that moment: whether they are still
 * here, their address, what they opted out of, and whether it is quiet where they are. Many programs may do it at the same time.
 */
import { sql } from 'kysely';
import { languageOf } from '../../../compiler/language.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Actor, Change, Database } from '../../../platform/database/database.ts';
import { dayAt } from '../../../platform/day.ts';
import type { Log } from '../../../platform/log.ts';
import { isPlainAddress } from '../../../platform/mail/plain-address.ts';
import { quietUntil } from '../../../platform/mail/quiet-hours.ts';
import type { Message, SendMail, Sent } from '../../../platform/mail/send.ts';
import { alwaysMailed, type ChoosableGroup, groupOf, isNoticeKind, noticeKinds } from '../../notice.ts';
import { type DueMail, end, hold, isHeld, putOff, takeDue } from './outbox.ts';
import { tell } from './tell.ts';
import { newUnsubscribe } from './unsubscribe-tokens.ts';
import { writeMail } from './write-mail.ts';

export interface MailParts {
  database: Database;
  organization: string;
  clock: Clock;
  log: Log;
  /** null: this server sends no mail, and what waits is left out. */
  outgoing: {
    send: SendMail;
    /** Behind the `@` of the ids of messages. */
    domain: string;
  } | null;
  /** `https://gradus.example.org`; null: nobody said how the site is reached, and no mail leads there. */
  publicAddress: string | null;
}

const actor: Actor = { kind: 'program', id: 'mail' };
const minute = 60_000;
/** After the first try, the second, and so on. Who greylists takes it after some minutes, a server that is mended after some hours. */
const pauses = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * minute);
/** Longest that anything is tried. */
const mostAge = 3 * 24 * 60 * minute;
/** Well above the time that handing over one message may take. */
const holding = 5 * minute;

/** @param signal ends it between two mails */
export async function sendMails(parts: MailParts, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted) {
    const next = await prepareNext(parts);
    if (next === 'none') return;
    if (next === 'done') continue;
    const sent = await next.send(next.message).catch(unsendable);
    await note(parts, next, sent);
    // With a server that takes nothing there is no need to ask it for each: the others wait for the next round.
    if (sent.kind === 'later' && sent.of === 'server') return;
  }
}

interface Prepared {
  notice: string;
  attempt: number;
  message: Message;
  send: SendMail;
}

/** `done`: of the one that was due there was nothing to send, now or ever. */
function prepareNext(parts: MailParts): Promise<'none' | 'done' | Prepared> {
  const { database, organization, clock, log, outgoing } = parts;
  return database.change({ organization, actor }, async (change) => {
    change.nothing();
    const due = await takeDue(change);
    if (due === null) return 'none';
    const without = whyNot(due, parts);
    if (without !== null) {
      await end(change, due.notice, without);
      return 'done';
    }
    const later = quietFor(due, clock());
    if (later !== null) {
      await putOff(change, due.notice, later);
      return 'done';
    }
    if (outgoing === null) throw new Error('Without a server it was left out.');
    const message = await messageOf(change, due, outgoing.domain, parts).catch(brokenHere);
    if (message === null) {
      log.warn('Mail: one could not be written, and is kept among those that were given up.');
      await end(change, due.notice, { state: 'failed', reason: 'unwritable' });
      return 'done';
    }
    const attempt = await hold(change, due, new Date(clock().getTime() + holding));
    return { notice: due.notice, attempt, message, send: outgoing.send };
  });
}

type Without = Parameters<typeof end>[2];

function whyNot(due: DueMail, { clock, outgoing, publicAddress }: MailParts): Without | null {
  const now = clock();
  const leftOut = (reason: Without['reason']): Without => ({ state: 'left-out', reason: reason ?? null });
  if (outgoing === null) return leftOut('no-mail');
  if (!isNoticeKind(due.kind)) return leftOut('unknown-kind');
  if (due.leftOn !== null && due.leftOn < dayAt(now)) return leftOut('left');
  if (due.email === null || !isPlainAddress(due.email)) return leftOut('no-address');
  const group = groupOf(due.kind);
  if (group !== alwaysMailed && due.optOut?.includes(group)) return leftOut('opted-out');
  if ('needsLink' in noticeKinds[due.kind] && publicAddress === null) return { state: 'failed', reason: 'no-public-address' };
  const isTooOld = now.getTime() - due.since.getTime() > mostAge;
  return isTooOld || due.attempts > pauses.length ? { state: 'failed', reason: 'gave-up' } : null;
}

function quietFor({ kind, quietFrom, quietUntil: quietEnd, zone }: DueMail, now: Date): Date | null {
  if (quietFrom === null || quietEnd === null || zone === null) return null;
  if (isNoticeKind(kind) && groupOf(kind) === alwaysMailed) return null;
  return quietUntil(now, { from: quietFrom, until: quietEnd, zone });
}

async function messageOf(change: Change, due: DueMail, domain: string, { publicAddress, clock }: MailParts): Promise<Message> {
  const { kind, told, email } = due;
  if (!isNoticeKind(kind) || email === null) throw new Error('What cannot be sent was left out.');
  const group = groupOf(kind);
  const canLeave = group !== alwaysMailed;
  const language = languageOf(due.language === null ? [] : [due.language]);
  const [said] = await tell(change, [{ kind, told }], language);
  if (said === undefined) throw new Error('A notice is told in words.');
  const siteOf = (path: string | null) => (path === null || publicAddress === null ? null : `${publicAddress}${path}`);
  // Who answers with one click is a program of the reader's mail: it takes encrypted addresses alone.
  const isEncrypted = publicAddress?.startsWith('https://') ?? false;
  const token = canLeave && isEncrypted ? await newUnsubscribe(change, due.person, group as ChoosableGroup) : null;
  return writeMail({
    ...said,
    id: `${due.notice}.${change.organization}@${domain}`,
    to: email,
    name: due.name,
    organization: await titleOf(change),
    language,
    at: clock(),
    page: siteOf(due.once ?? due.link),
    settings: siteOf('/inbox/settings'),
    unsubscribe: siteOf(token === null ? null : `/unsubscribe/${token}`),
    canLeave,
  });
}

async function titleOf({ db, organization }: Change): Promise<string> {
  const { rows } = await sql<{ title: string }>`SELECT title FROM organizations WHERE organization_id = ${organization}`.execute(db);
  return rows[0]?.title ?? '';
}

function note({ database, organization, clock, log }: MailParts, { notice, attempt }: Prepared, sent: Sent): Promise<void> {
  return database.change({ organization, actor }, async (change) => {
    change.nothing();
    // It took so long that somebody else has it by now: they say what becomes of it. That it was taken holds whoever says so.
    if (sent.kind !== 'taken' && !(await isHeld(change, notice, attempt))) return;
    if (sent.kind === 'taken') return end(change, notice, { state: 'sent' });
    if (sent.kind === 'refused')
      return end(change, notice, {
        state: 'failed',
        reason: sent.of === 'recipient' ? 'refused' : 'message-refused',
        answer: sent.answer,
      });
    const pause = pauses[attempt - 1];
    const { what, answer } = sent;
    if (pause === undefined) {
      log.warn(`Mail: one was given up after ${attempt} attempts; at the last, of the mail server: ${what}.`);
      return end(change, notice, { state: 'failed', reason: 'gave-up', answer });
    }
    log.warn(`Mail: one could not be handed over and is tried again; of the mail server: ${what}.`);
    return putOff(change, notice, new Date(clock().getTime() + pause), answer);
  });
}

/** What the database says is its own matter, and ends the round; anything else is of this one mail. Its text can hold the letter: it is not logged. */
function brokenHere(error: unknown): null {
  if (error instanceof Error && 'code' in error && !String(error.code).startsWith('ERR_')) throw error;
  return null;
}

function unsendable(): Sent {
  return { kind: 'later', of: 'message', what: 'nothing, the message could not be put together', answer: null };
}

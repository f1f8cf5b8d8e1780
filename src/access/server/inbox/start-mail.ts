/** Mail as a server sends it: at once what was just told, and every minute whatever else is due by then. */
import type { Jobs } from '../../../platform/jobs/queue.ts';
import type { MailServer } from '../../../platform/mail/mail-server.ts';
import { domainOf, sendingOver } from '../../../platform/mail/send.ts';
import { mailJob } from './notify.ts';
import { type MailParts, sendMails } from './send-mails.ts';

/** A word from the queue says that there is something; that it comes for each of a hundred makes no more work. */
const wordsAtOnce = 100;
const seconds = 60;

export function outgoingOver(server: MailServer): NonNullable<MailParts['outgoing']> {
  return { send: sendingOver(server), domain: domainOf(server.from.address) };
}

export async function startMail(jobs: Pick<Jobs, 'work' | 'every'>, parts: MailParts): Promise<void> {
  await jobs.work(mailJob, ({ signal }) => sendMails(parts, signal), wordsAtOnce);
  // What waits for the end of a night or for the next attempt, and what a program left behind that is no more.
  jobs.every('mail', seconds, () => sendMails(parts));
}

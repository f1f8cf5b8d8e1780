/** The routes of the inbox: everybody their own, and for administrators what became of mail. */
import { implement } from '@orpc/server';
import type { Language } from '../../../compiler/language.ts';
import type { Spoken } from '../../../frameworks/speech/spoken.ts';
import { sealed } from '../../../people/server/cursor.ts';
import { personById } from '../../../people/server/store/persons.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { isPlainAddress } from '../../../platform/mail/plain-address.ts';
import { isZone } from '../../../platform/mail/quiet-hours.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { inboxContract, type MailSettings, type MailState } from '../../contract/inbox.ts';
import {
  inboxOfNobody,
  inboxPrivate,
  mailLinkGone,
  mailUnknown,
  noticeUnknown,
  quietEmpty,
  zoneUnknown,
} from '../../messages.generated.ts';
import { groupOf, isNoticeKind, noticeKinds } from '../../notice.ts';
import { type AccessPolicy, allowAccess } from '../policy.ts';
import { accountOf } from '../sign-in/accounts.ts';
import { clockText, minutesOf } from './clock-time.ts';
import { keepMailChoices, type MailChoices, mailChoicesOf } from './mail-settings.ts';
import { markNotice, markUntil, noticesOf, unreadOf } from './notices.ts';
import { mailJob } from './notify.ts';
import { beginAgain, countMails, failedKind, failedMails } from './outbox.ts';
import { tell } from './tell.ts';

export interface InboxParts {
  /** Whether this server sends mail. */
  sends: boolean;
  /** Of mail to somebody who chose none. */
  usualLanguage(): Language;
  policy: AccessPolicy;
}

const usualPage = 30;
/** Mails that were given up, shown at once. */
const mostFailures = 100;

/** @throws Refusal where somebody else's inbox would be opened, or nobody's */
function ownerOf({ viewer: { person, viewedBy, scopes } }: Asked): string {
  if (viewedBy !== null || scopes !== null) throw new Refusal(403, inboxPrivate());
  if (person === null) throw new Refusal(403, inboxOfNobody());
  return person;
}

export function inboxRouter({ sends, usualLanguage, policy }: InboxParts) {
  const os = implement(inboxContract).$context<Asked & Spoken>();

  const settingsOf = async (within: Within, person: string): Promise<MailSettings> => {
    const [kept, record] = [await mailChoicesOf(within, person), await personById(within, person)];
    const { revision, quiet, ...choices } = kept ?? { optOut: [], quiet: null, zone: 'UTC', language: usualLanguage(), revision: 0 };
    const address = record?.email ?? (await accountOf(within, person))?.email ?? null;
    return {
      ...choices,
      optOut: [...choices.optOut],
      quiet: quiet && { from: clockText(quiet.from), until: clockText(quiet.until) },
      address: address !== null && isPlainAddress(address) ? address : null,
      sends,
      revision,
    };
  };

  const mailState = async (within: Within, language: Language): Promise<MailState> => {
    const failed = (await failedMails(within, mostFailures)).flatMap((one) => (isNoticeKind(one.kind) ? [{ ...one, kind: one.kind }] : []));
    const told = await tell(within, failed, language);
    return {
      sends,
      ...(await countMails(within)),
      failures: told.map(({ id, kind, subject, person, name, reason, answer, attempts, at }) => ({
        id,
        kind,
        subject,
        person: { id: person, name },
        reason,
        answer,
        attempts,
        at: at.toISOString(),
      })),
    };
  };

  return os.router({
    list: os.list.handler(({ input: { unread, after, limit = usualPage }, context }) => {
      const person = ownerOf(context);
      return context.read(async (db) => {
        const within = { db, organization: context.organization };
        const found = await noticesOf(within, person, { unread: unread === 'true', after, limit: limit + 1 });
        const told = await tell(within, found.slice(0, limit), context.speech.language);
        const last = told.at(-1);
        return {
          notices: told.map(({ id, kind, subject, line, link, at, readAt }) => ({
            id,
            kind,
            group: groupOf(kind),
            subject,
            line,
            link,
            at: at.toISOString(),
            read: readAt !== null,
          })),
          unread: await unreadOf(within, person),
          next: found.length > limit && last ? sealed([last.at.toISOString(), last.id]) : null,
        };
      });
    }),
    unread: os.unread.handler(({ context }) => {
      const { person, viewedBy, scopes } = context.viewer;
      // It stands on every page, for everybody: whoever has no inbox has nothing unread.
      if (person === null || viewedBy !== null || scopes !== null) return { unread: 0 };
      return context.read(async (db) => ({ unread: await unreadOf({ db, organization: context.organization }, person) }));
    }),
    mark: os.mark.handler(({ input: { id, read }, context }) => {
      const person = ownerOf(context);
      return context.change(async (change) => {
        // When somebody reads what is nobody else's business: it is not in the audit.
        change.nothing();
        if (!(await markNotice(change, person, id, read))) throw new Refusal(404, noticeUnknown({ id }));
        return { id, read, unread: await unreadOf(change, person) };
      });
    }),
    markAll: os.markAll.handler(({ input: { until }, context }) => {
      const person = ownerOf(context);
      return context.change(async (change) => {
        change.nothing();
        if (!(await markUntil(change, person, until))) throw new Refusal(404, noticeUnknown({ id: until }));
        return { unread: await unreadOf(change, person) };
      });
    }),
    settings: os.settings.handler(({ context }) => {
      const person = ownerOf(context);
      return context.read(async (db) => {
        const settings = await settingsOf({ db, organization: context.organization }, person);
        context.revisionIs(settings.revision);
        return settings;
      });
    }),
    setSettings: os.setSettings.handler(({ input, context }) => {
      const person = ownerOf(context);
      const choices = checkedChoices(input);
      const before = context.revisionAsked();
      return context.change(async (change) => {
        context.mustBe((await mailChoicesOf(change, person))?.revision ?? 0);
        if (!(await keepMailChoices(change, person, choices, before))) context.mustBe((await mailChoicesOf(change, person))?.revision ?? 0);
        const settings = await settingsOf(change, person);
        context.revisionIs(settings.revision);
        return settings;
      });
    }),
    mail: os.mail.handler(async ({ context }) => {
      await allowAccess(context, policy, 'mail.read');
      return context.read((db) => mailState({ db, organization: context.organization }, context.speech.language));
    }),
    sendAgain: os.sendAgain.handler(async ({ input: { id }, context }) => {
      await allowAccess(context, policy, 'mail.send-again');
      return context.change(async (change) => {
        const kind = await failedKind(change, id);
        if (kind === null) throw new Refusal(404, mailUnknown({ id }));
        if (isNoticeKind(kind) && 'needsLink' in noticeKinds[kind]) throw new Refusal(409, mailLinkGone());
        await beginAgain(change, id);
        await change.enqueue(mailJob, {});
        change.audit({ action: 'mail.again', subject: { kind: 'notice', id } });
        return mailState(change, context.speech.language);
      });
    }),
  });
}

/** @throws Refusal 422 */
function checkedChoices({ optOut, quiet, zone, language }: Pick<MailSettings, 'optOut' | 'quiet' | 'zone' | 'language'>): MailChoices {
  if (!isZone(zone)) throw new Refusal(422, zoneUnknown({ zone }));
  if (quiet !== null && quiet.from === quiet.until) throw new Refusal(422, quietEmpty());
  return {
    optOut: [...new Set(optOut)],
    quiet: quiet && { from: minutesOf(quiet.from), until: minutesOf(quiet.until) },
    zone,
    language,
  };
}

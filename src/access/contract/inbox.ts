/** What somebody was told, and which mail they want, as it crosses the wire. */
import { oc } from '@orpc/contract';
import * as z from 'zod';
import { type InboxRouteName, inboxRoutes } from '../inbox-routes.ts';
import { choosableGroups, type NoticeKind, noticeGroups, noticeKinds } from '../notice.ts';

/** Above this nobody is told how many exactly. */
export const mostUnread = 100;

const unread = z.int().min(0).max(mostUnread).describe(`How many are unread; ${mostUnread}: that many or more`);

const notice = z.object({
  id: z.guid(),
  kind: z.enum(Object.keys(noticeKinds) as [NoticeKind, ...NoticeKind[]]),
  group: z.enum(noticeGroups),
  subject: z.string().describe('In the language of the answer'),
  line: z.string().describe('The same in a sentence or two'),
  link: z.string().nullable().describe('A page of this site; null: there is nothing to go to'),
  at: z.string().describe('When it came about'),
  read: z.boolean(),
});

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'a time such as 22:00');

const quiet = z.object({
  from: clockTime.describe('By the clock where the person is, such as 22:00'),
  until: clockTime.describe('The same; earlier than `from`: on the next morning'),
});

const choices = {
  optOut: z
    .array(z.enum(choosableGroups))
    .max(choosableGroups.length)
    .describe('Groups of which one wants no mail; the inbox has them all the same'),
  quiet: quiet.nullable().describe('When no mail is sent; it follows afterwards. Mail about security is sent at any hour'),
  zone: z.string().min(1).max(100).describe('The time zone, as `Europe/Berlin`'),
  language: z.enum(['en', 'de']).describe('Of the mail'),
};

const settings = z.object({
  ...choices,
  address: z.string().nullable().describe('Where mail goes; null: none is known, and nothing is sent'),
  sends: z.boolean().describe('Whether this server sends mail at all'),
  revision: z.int().describe('0: nothing was chosen so far'),
});

const failure = z.object({
  id: z.guid(),
  kind: notice.shape.kind,
  subject: z.string(),
  person: z.object({ id: z.guid(), name: z.string() }),
  reason: z.enum(['refused', 'message-refused', 'gave-up', 'unwritable', 'no-public-address']),
  answer: z.string().nullable().describe('What the mail server said'),
  attempts: z.int(),
  at: z.string().describe('When it was given up'),
});

const mail = z.object({
  sends: z.boolean(),
  waiting: z.int().describe('Mails that are still to be sent'),
  failed: z.int().describe('Mails that were given up'),
  failures: z.array(failure).describe('The latest of them, at most a hundred'),
});

const route = (name: InboxRouteName) => oc.route({ ...inboxRoutes[name], tags: ['inbox'] });
const refused = { NOT_ALLOWED: { status: 403 } } as const;
const notFound = { NOT_FOUND: { status: 404 } } as const;
const revisions = { PRECONDITION_FAILED: { status: 412 }, PRECONDITION_REQUIRED: { status: 428 } } as const;

export const inboxContract = {
  list: route('list')
    .errors({ ...refused, ...notFound })
    .input(
      z.object({
        unread: z.enum(['true']).optional().describe('Only what is unread'),
        after: z.string().min(1).max(200).optional().describe('`next` of the page before'),
        limit: z.coerce.number().int().min(1).max(100).optional().describe('30 unless told'),
      }),
    )
    .output(z.object({ notices: z.array(notice), unread, next: z.string().nullable() })),
  unread: route('unread').output(z.object({ unread })),
  mark: route('mark')
    .errors({ ...refused, ...notFound })
    .input(z.object({ id: z.guid(), read: z.boolean() }))
    .output(z.object({ id: z.guid(), read: z.boolean(), unread })),
  markAll: route('markAll')
    .errors({ ...refused, ...notFound })
    .input(z.object({ until: z.guid().describe('The newest that was seen: what came after it stays unread') }))
    .output(z.object({ unread })),
  settings: route('settings').errors(refused).output(settings),
  setSettings: route('setSettings')
    .errors({ ...refused, UNPROCESSABLE: { status: 422 }, ...revisions })
    .input(z.object(choices))
    .output(settings),
  mail: route('mail').errors(refused).output(mail),
  sendAgain: route('sendAgain')
    .errors({ ...refused, ...notFound, CONFLICT: { status: 409 } })
    .input(z.object({ id: z.guid() }))
    .output(mail),
};

/** The parts by name, so that a description of the routes can point at each instead of repeating it. */
export const inboxParts = { MailSettings: settings, Notice: notice, MailState: mail };

export type InboxContract = typeof inboxContract;
export type Notice = z.infer<typeof notice>;
export type MailSettings = z.infer<typeof settings>;
export type MailState = z.infer<typeof mail>;

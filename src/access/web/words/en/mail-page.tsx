/** The page of mail that could not be delivered. */
import type { ReactNode } from 'react';
import { format } from './frame.tsx';

const mails = (count: number) => format.counted(count, { one: 'mail', other: 'mails' });

export const mailPage = {
  title: 'Mail',
  notSent: 'This server sends no mail. Everybody is told in their inbox; links of invitations are given by hand.',
  waiting: (count: number) => (count === 0 ? 'No mail is waiting to be sent.' : `${mails(count)} still to be sent.`),
  failed: 'Not delivered',
  latest: (shown: number, all: number) => `The latest ${format.number(shown)} of ${format.number(all)}.`,
  none: 'Every mail was delivered',
  noneMeans: 'What a mail server refuses for good, or does not take after many attempts, is listed here.',
  subject: 'Mail',
  to: 'To',
  why: 'Why',
  at: 'Given up',
  reasons: {
    refused: 'The mail server does not know the address, or takes nothing for it.',
    'message-refused': 'The mail server refused the mail.',
    'gave-up': 'The mail server did not take it for a long time.',
    unwritable: 'The mail could not be written: what it is about is not there any more.',
    'no-public-address': 'The mail needs the public address of Gradus, and none is set.',
  },
  answer: (answer: ReactNode) => <>It said: {answer}</>,
  attempts: (count: number) => format.counted(count, { one: 'attempt', other: 'attempts' }),
  again: 'Send again',
  againNamed: (subject: string, name: string) => `Send again to ${name}: ${subject}`,
  onItsWay: (name: string) => `The mail to ${name} is on its way again.`,
  inviteAnew: (link: ReactNode) => <>The link in it is kept no longer. {link}</>,
  invite: 'Invite them again',
};

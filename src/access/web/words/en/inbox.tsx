/** The inbox and the settings of mail. */
import type { ReactNode } from 'react';
import { format } from './frame.tsx';

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

export const inbox = {
  title: 'Inbox',
  /** Of the badge on every page. */
  badge: (unread: number, most: number) =>
    unread === 0
      ? 'Inbox, nothing unread'
      : `Inbox, ${unread >= most ? `${format.number(most - 1)} and more` : format.number(unread)} unread`,
  count: (unread: number, most: number) => (unread >= most ? `${most - 1}+` : format.number(unread)),
  unread: (unread: number, most: number) =>
    unread === 0 ? 'Nothing is unread.' : unread >= most ? `More than ${most - 1} are unread.` : `${format.number(unread)} unread`,
  which: 'Which of them',
  all: 'All',
  onlyUnread: 'Unread',
  moment: (at: string) => moments.format(new Date(at)),
  isUnread: 'Unread:',
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
  /** For who listens: which of them. */
  ofNotice: (act: string, subject: string) => `${act}: ${subject}`,
  markAll: 'Mark all as read',
  older: 'Show older',
  loading: 'Loading …',
  none: 'Nothing here yet',
  noneMeans:
    'When something about your account or your duties changes, or a version of the framework is published that touches you, it says so here.',
  noneUnread: 'Everything is read',
  noneUnreadMeans: 'What you were told before is still here, under “All”.',
  notDone: 'That did not work. Try once more.',
};

export const mail = {
  title: 'Mail settings',
  crumbs: 'Where you are',
  goesTo: (address: ReactNode) => <>Mail goes to {address}. It is the address of your record; whoever keeps the records can change it.</>,
  noAddress: 'Your record has no mail address, so nothing is sent. Everything stands in your inbox.',
  notSent: 'This server sends no mail. Everything stands in your inbox; what you choose here holds from the day on which it does.',
  groups: 'Mail about',
  security: 'The security of your account',
  securityIs: 'Always, and at any hour: whoever got into your account must not be able to keep you from hearing of it.',
  duties: 'Your duties',
  dutiesIs: 'When you are given one, or one ends.',
  system: 'Versions and exports',
  systemIs: 'When what is expected of you changes, and when an export is ready.',
  quiet: 'Quiet hours',
  quietIs: 'No mail in these hours. It comes when they are over.',
  quietOn: 'Keep quiet hours',
  from: 'From',
  until: 'Until',
  nextMorning: 'On the next morning.',
  zone: 'Time zone',
  zoneIs: 'Whose clock the hours are by, also when clocks are changed.',
  zoneHere: (zone: string) => `Take ${zone}, that of this device`,
  language: 'Language of mail',
  languages: { en: 'English', de: 'Deutsch' },
  save: 'Save',
  saving: 'Saving …',
  saved: 'Saved.',
  toMend: (count: number) => (count === 1 ? 'One thing is to be mended' : `${format.number(count)} things are to be mended`),
  timeMissing: 'Enter a time for the beginning and the end.',
  sameTimes: 'Beginning and end are the same. Enter two different times.',
  lost: 'Nobody knows whether that arrived',
  lostMeans: 'The server did not answer. Save once more: nothing is done twice.',
  meanwhile: 'These settings were changed meanwhile',
  meanwhileMeans: 'In another window, or by an address in a mail. Below is what holds now.',
};

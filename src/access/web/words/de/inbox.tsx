import type { AccessWords } from '../en.ts';
import { format } from './frame.tsx';

const moments = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeStyle: 'short' });

export const inbox: AccessWords['inbox'] = {
  title: 'Posteingang',
  badge: (unread, most) =>
    unread === 0
      ? 'Posteingang, nichts ungelesen'
      : `Posteingang, ${unread >= most ? `${format.number(most - 1)} und mehr` : format.number(unread)} ungelesen`,
  count: (unread, most) => (unread >= most ? `${format.number(most - 1)}+` : format.number(unread)),
  unread: (unread, most) =>
    unread === 0 ? 'Nichts ist ungelesen.' : unread >= most ? `Mehr als ${most - 1} sind ungelesen.` : `${format.number(unread)} ungelesen`,
  which: 'Welche davon',
  all: 'Alle',
  onlyUnread: 'Ungelesene',
  moment: (at) => moments.format(new Date(at)),
  isUnread: 'Ungelesen:',
  markRead: 'Als gelesen markieren',
  markUnread: 'Als ungelesen markieren',
  ofNotice: (act, subject) => `${act}; Nachricht: ${subject}`,
  markAll: 'Alle als gelesen markieren',
  older: 'Ältere zeigen',
  loading: 'Wird geladen …',
  none: 'Noch nichts da',
  noneMeans:
    'Wenn sich etwas an Ihrem Konto oder Ihren Aufgaben ändert, oder eine Fassung des Frameworks veröffentlicht wird, die Sie betrifft, steht es hier.',
  noneUnread: 'Alles ist gelesen',
  noneUnreadMeans: 'Was Ihnen früher mitgeteilt wurde, steht weiter hier, unter „Alle“.',
  notDone: 'Das hat nicht geklappt. Noch einmal versuchen.',
};

export const mail: AccessWords['mail'] = {
  title: 'E-Mail-Einstellungen',
  crumbs: 'Wo Sie sind',
  goesTo: (address) => <>E-Mails gehen an {address}. Das ist die Adresse Ihres Eintrags; wer die Einträge pflegt, kann sie ändern.</>,
  noAddress: 'Ihr Eintrag hat keine E-Mail-Adresse, also wird nichts gesendet. Alles steht in Ihrem Posteingang.',
  notSent:
    'Dieser Server sendet keine E-Mails. Alles steht in Ihrem Posteingang; was Sie hier wählen, gilt von dem Tag an, an dem er es tut.',
  groups: 'E-Mails über',
  security: 'die Sicherheit Ihres Kontos',
  securityIs: 'Immer und zu jeder Stunde: Wer in Ihr Konto gelangt ist, darf nicht verhindern können, dass Sie davon hören.',
  duties: 'Ihre Aufgaben',
  dutiesIs: 'Wenn Sie eine bekommen, oder eine endet.',
  system: 'Fassungen und Exporte',
  systemIs: 'Wenn sich ändert, was von Ihnen erwartet wird, und wenn ein Export fertig ist.',
  quiet: 'Ruhezeit',
  quietIs: 'In diesen Stunden keine E-Mails. Sie kommen, wenn die Ruhezeit vorbei ist.',
  quietOn: 'Ruhezeit einhalten',
  from: 'Von',
  until: 'Bis',
  nextMorning: 'Am nächsten Morgen.',
  zone: 'Zeitzone',
  zoneIs: 'Nach wessen Uhr die Stunden gelten, auch wenn Uhren umgestellt werden.',
  zoneHere: (zone) => `${zone} nehmen, die dieses Geräts`,
  language: 'Sprache der E-Mails',
  languages: { en: 'English', de: 'Deutsch' },
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert.',
  toMend: (count) => (count === 1 ? 'Eines ist zu berichtigen' : `${format.number(count)} Dinge sind zu berichtigen`),
  timeMissing: 'Eine Zeit für Beginn und Ende eintragen.',
  sameTimes: 'Beginn und Ende sind gleich. Zwei verschiedene Zeiten eintragen.',
  lost: 'Niemand weiß, ob das angekommen ist',
  lostMeans: 'Der Server hat nicht geantwortet. Noch einmal speichern: Nichts geschieht doppelt.',
  meanwhile: 'Diese Einstellungen wurden inzwischen geändert',
  meanwhileMeans: 'In einem anderen Fenster, oder durch eine Adresse in einer E-Mail. Unten steht, was jetzt gilt.',
};

/** Die Seite der E-Mails, die nicht zugestellt werden konnten. */
import type { AccessWords } from '../en.ts';
import { format } from './frame.tsx';

const mails = (count: number) => format.counted(count, { one: 'E-Mail ist', other: 'E-Mails sind' });

export const mailPage: AccessWords['mailPage'] = {
  title: 'E-Mail',
  notSent: 'Dieser Server verschickt keine E-Mails. Alle erfahren es in ihrem Posteingang; Links von Einladungen gibt man selbst weiter.',
  waiting: (count) => (count === 0 ? 'Keine E-Mail wartet auf den Versand.' : `${mails(count)} noch zu verschicken.`),
  failed: 'Nicht zugestellt',
  latest: (shown, all) => `Die letzten ${format.number(shown)} von ${format.number(all)}.`,
  none: 'Jede E-Mail wurde zugestellt',
  noneMeans: 'Was ein Mailserver endgültig ablehnt oder auch nach vielen Versuchen nicht annimmt, steht hier.',
  subject: 'Betreff',
  to: 'An',
  why: 'Warum',
  at: 'Aufgegeben',
  reasons: {
    refused: 'Der Mailserver kennt die Adresse nicht oder nimmt für sie nichts an.',
    'message-refused': 'Der Mailserver hat die E-Mail abgelehnt.',
    'gave-up': 'Der Mailserver hat sie lange Zeit nicht angenommen.',
    unwritable: 'Die E-Mail ließ sich nicht schreiben: Das, worum es geht, gibt es nicht mehr.',
    'no-public-address': 'Die E-Mail braucht die öffentliche Adresse von Gradus, und es ist keine gesetzt.',
  },
  answer: (answer) => <>Seine Antwort: {answer}</>,
  attempts: (count) => format.counted(count, { one: 'Versuch', other: 'Versuche' }),
  again: 'Noch einmal senden',
  againNamed: (subject, name) => `Noch einmal senden an ${name}: ${subject}`,
  onItsWay: (name) => `Die E-Mail an ${name} ist wieder unterwegs.`,
  inviteAnew: (link) => <>Der Link darin ist nicht mehr aufbewahrt. {link}</>,
  invite: 'Noch einmal einladen',
};

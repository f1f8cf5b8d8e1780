/** Was Menschen mitgeteilt wird, auf Deutsch. */
import type { DutyName } from '../duty.ts';
import type { NoticeWords } from './notices.ts';

const days = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' });
const day = (on: string) => days.format(new Date(`${on}T00:00:00Z`));

const duties: Record<DutyName, string> = {
  administrator: 'Verwaltung',
  auditor: 'Revision',
  'people-partner': 'Personalbetreuung',
  'framework-owner': 'Framework-Verantwortung',
};
const ofUnit = (unit: string | null) => (unit === null ? '' : ` für ${unit}`);
const ifNotYou = 'Waren Sie das nicht, sagen Sie es sofort der Verwaltung.';

export const german: NoticeWords = {
  kinds: {
    invitation: ({ by }) => ({
      subject: 'Sie sind zu Gradus eingeladen',
      line: `${by} hat ein Konto für Sie angelegt. Wählen Sie, wie Sie sich anmelden möchten.`,
    }),
    'password-changed': () => ({ subject: 'Ihr Passwort wurde geändert', line: `Ab jetzt melden Sie sich mit dem neuen an. ${ifNotYou}` }),
    'passkey-added': ({ passkey }) => ({
      subject: 'Ein Passkey ist dazugekommen',
      line: `Sie können sich jetzt mit dem Passkey „${passkey}“ anmelden. ${ifNotYou}`,
    }),
    'passkey-removed': ({ passkey }) => ({
      subject: 'Ein Passkey wurde entfernt',
      line: `Der Passkey „${passkey}“ öffnet Ihr Konto nicht mehr. ${ifNotYou}`,
    }),
    'recovery-codes-made': () => ({
      subject: 'Sie haben neue Ersatzcodes',
      line: `Die Sie bisher hatten, gelten nicht mehr. ${ifNotYou}`,
    }),
    'recovery-code-used': ({ left }) => ({
      subject: 'Jemand hat sich mit einem Ihrer Ersatzcodes angemeldet',
      line: `${left === 0 ? 'Es war der letzte: Legen Sie neue an.' : left === 1 ? 'Einer ist übrig.' : `${left} sind übrig.`} ${ifNotYou}`,
    }),
    'new-device': ({ device }) => ({
      subject: 'Sie haben sich auf einem anderen Gerät angemeldet',
      line: `Es ${device === '' ? 'sagt nicht, was es ist' : `nennt sich ${device.replace(' on ', ' auf ')}`}, und bisher hatte sich dort niemand als Sie angemeldet. ${ifNotYou}`,
    }),
    'issuer-linked': ({ issuer }) => ({
      subject: 'Ein weiterer Weg, sich anzumelden',
      line: `Wer sich bei ${issuer} als Sie anmeldet, ist auch hier angemeldet. ${ifNotYou}`,
    }),
    'token-made': ({ token }) => ({
      subject: 'In Ihrem Namen wurde ein API-Token angelegt',
      line: `Mit dem Token „${token}“ kann ein Programm lesen oder ändern, was Sie dürfen. ${ifNotYou}`,
    }),
    'sessions-ended': ({ by }) => ({
      subject: 'Sie wurden abgemeldet',
      line: `Ihre Sitzungen wurden beendet; veranlasst hat es: ${by}. Melden Sie sich wieder an, wo Sie es brauchen.`,
    }),
    'data-given': ({ by }) => ({
      subject: `${by} hat alles entnommen, was über Sie aufbewahrt ist`,
      line: `${by} hat einen Auszug dessen gemacht, was Gradus über Sie aufbewahrt, wie auf Ihre Bitte oder beim Weggang. Wenn Sie nicht darum gebeten haben, fragen Sie nach dem Grund.`,
    }),
    'viewed-as': ({ by }) => ({
      subject: `${by} hat Gradus mit Ihren Augen gesehen`,
      line: `${by} verwaltet Gradus und hat gesehen, was Sie sehen. Ändern ließ sich dabei nichts, und es steht im Protokoll.`,
    }),
    'duty-given': ({ duty, unit, by, from }) => ({
      subject: `Sie haben eine Aufgabe: ${duties[duty]}${ofUnit(unit)}`,
      line: `Sie beginnt am ${day(from)}; vergeben hat sie: ${by}.`,
    }),
    'duty-ended': ({ duty, unit, by, until }) => ({
      subject: `Eine Aufgabe endet: ${duties[duty]}${ofUnit(unit)}`,
      line: `Der letzte Tag ist der ${day(until)}; beendet hat sie: ${by}.`,
    }),
    'duty-follows': ({ duty, unit, from }) => ({
      subject: `Sie haben eine Aufgabe: ${duties[duty]}${ofUnit(unit)}`,
      line: `Sie folgt aus einer Gruppe, in der Sie bei der Anmeldung geführt werden, und beginnt am ${day(from)}.`,
    }),
    'duty-follows-ended': ({ duty, unit, until }) => ({
      subject: `Eine Aufgabe endet: ${duties[duty]}${ofUnit(unit)}`,
      line: `Keine Gruppe gibt sie Ihnen mehr. Sie endete am ${day(until)}.`,
    }),
    'export-ready': ({ until }) => ({
      subject: 'Der Export Ihrer Daten ist fertig',
      line: `Alles, was über Sie gespeichert ist, können Sie bis zum ${day(until)} herunterladen.`,
    }),
    'version-published': ({ from }) => ({
      subject: 'Was von Ihnen erwartet wird, ändert sich',
      line: `Eine neue Fassung des Frameworks wurde veröffentlicht, mit Änderungen für Ihre Stufe oder Rolle. Sie gilt ab dem ${day(from)}.`,
    }),
  },
  operator: 'Wer Gradus betreibt',
  gone: 'Jemand, der nicht mehr bekannt ist',
  mail: {
    hello: (name) => `Guten Tag ${name},`,
    open: 'Hier steht es:',
    from: (organization) => `Gradus von ${organization}`,
    always: 'E-Mails zur Sicherheit Ihres Kontos werden immer gesendet.',
    choose: 'Welche E-Mails Sie wann bekommen:',
    chooseThere: 'Welche E-Mails Sie wann bekommen, wählen Sie in Gradus in Ihrem Posteingang.',
  },
};

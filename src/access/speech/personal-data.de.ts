/** What the room of access keeps of somebody, in German. */
import type { ShareWords } from '../../platform/personal-data.ts';
import { actions, subjects } from './actions.de.ts';

const made = { at: 'Wann' };
const duties = {
  administrator: 'Verwaltung',
  auditor: 'Revision',
  'people-partner': 'Personalbetreuung',
  'framework-owner': 'Rahmenverantwortung',
};

export const words: ShareWords = {
  sections: {
    account: {
      title: 'Konto',
      about:
        'Wie sich jemand anmeldet. Vom Passwort ist nur eine Prüfsumme aufbewahrt, die nicht gezeigt wird: Mit ihr ließen sich Passwörter erraten.',
      fields: { email: 'Adresse', made: 'Angelegt', password: 'Passwort gesetzt', codes: 'Ersatzcodes gemacht' },
    },
    sessions: {
      title: 'Sitzungen',
      about: 'Wo jemand angemeldet ist, damit sich beenden lässt, was man nicht kennt.',
      fields: {
        method: {
          title: 'Mit',
          values: {
            password: 'Passwort',
            passkey: 'Passkey',
            issuer: 'Anmeldung der Organisation',
            recovery: 'Ersatzcode',
            invitation: 'Einladung',
            persona: 'Demo',
          },
        },
        device: 'Gerät',
        started: 'Begonnen',
        used: 'Zuletzt genutzt',
      },
    },
    passkeys: {
      title: 'Passkeys',
      about: 'Anmeldung ohne Passwort. Aufbewahrt ist nur Öffentliches; das Geheimnis hat das Gerät nie verlassen.',
      fields: { name: 'Name', synced: 'Auf mehreren Geräten', added: 'Hinzugefügt', used: 'Zuletzt genutzt' },
    },
    challenges: {
      title: 'Mit einem Passkey begonnene Anmeldungen',
      about: 'Was ein Passkey unterschreiben soll, für einige Minuten.',
      fields: { until: 'Bis' },
    },
    recoveryCodes: { title: 'Ersatzcodes', about: 'Nur Prüfsummen: wie viele übrig sind.', fields: {} },
    devices: {
      title: 'Bekannte Geräte',
      about: 'Prüfsummen dessen, was ein Browser hält, damit niemand warten muss, weil Fremde etwas versuchen.',
      fields: { used: 'Zuletzt genutzt' },
    },
    identities: {
      title: 'Anmeldung der Organisation',
      about: 'Wen ein Aussteller von OpenID Connect mit seinem eigenen Namen für diese Person meint.',
      fields: { issuer: 'Aussteller', subject: 'Sein Name für sie', first: 'Zuerst genutzt', last: 'Zuletzt genutzt' },
    },
    invitations: {
      title: 'Einladungen',
      about: 'Dass jemand eingeladen wurde, sich anzumelden. Der Link selbst ist nicht aufbewahrt.',
      fields: {
        email: 'An',
        state: { title: 'Zustand', values: { open: 'offen', accepted: 'angenommen', revoked: 'zurückgenommen', replaced: 'ersetzt' } },
        made: 'Gemacht',
        sent: 'Gesendet',
        until: 'Bis',
      },
    },
    tokens: {
      title: 'Tokens',
      about: 'Damit handeln Programme für diese Person. Aufbewahrt sind nur Prüfsummen.',
      fields: { name: 'Name', scopes: 'Darf', made: 'Gemacht', until: 'Bis', used: 'Zuletzt genutzt', revoked: 'Widerrufen' },
    },
    duties: {
      title: 'Aufgaben',
      about: 'Was dieser Person über ihre eigenen Angaben hinaus Zugang gibt.',
      fields: { duty: { title: 'Aufgabe', values: duties }, unit: 'Für', source: 'Woher', from: 'Von', until: 'Bis' },
    },
    locks: {
      title: 'Ausgesperrt',
      about: 'Dass sich diese Person nicht anmelden kann, und seit wann.',
      fields: { source: { title: 'Durch', values: { given: 'die Verwaltung', scim: 'den Identitätsanbieter' } }, at: 'Seit' },
    },
    provider: {
      title: 'Vom Identitätsanbieter',
      about: 'Was er über diese Person sagte, in seinen Worten, denn er vergleicht sie mit dem, was er liest.',
      fields: {
        userName: 'Benutzername',
        externalId: 'Seine Kennung',
        displayName: 'Angezeigter Name',
        givenName: 'Vorname',
        familyName: 'Nachname',
        formattedName: 'Voller Name',
        removed: 'Entfernt',
      },
    },
    groups: { title: 'Gruppen des Identitätsanbieters', about: 'Aus ihnen können Aufgaben folgen.', fields: { group: 'Gruppe' } },
    notices: {
      title: 'Nachrichten',
      about: 'Was dieser Person im Posteingang gesagt wurde.',
      fields: { kind: 'Art', values: 'Mit', at: 'Wann', read: 'Gelesen' },
    },
    mailChoices: {
      title: 'Wahl der E-Mails',
      about: 'Welche E-Mails diese Person will, und wann.',
      fields: { zone: 'Zeitzone', language: 'Sprache', left: 'Nicht gewünscht' },
    },
    mailLinks: {
      title: 'Links zum Abbestellen',
      about: 'Prüfsummen dessen, was am Ende einer Nachricht steht.',
      fields: { group: 'Von', at: 'Gesendet' },
    },
    invitationsMade: {
      title: 'Ausgesprochene Einladungen',
      about: 'Wer eingeladen wurde, betrifft diese anderen und fehlt hier.',
      fields: made,
    },
    tokensMade: { title: 'Tokens für Programme', about: 'Für Programme, die für niemanden handeln.', fields: made },
    locksMade: { title: 'Ausgesperrte Personen', about: 'Wer es war, betrifft diese anderen und fehlt hier.', fields: made },
    audit: {
      title: 'Protokoll',
      about:
        'Was diese Person tat, und was mit dem Ihren geschah. Das Protokoll enthält keine Texte, nur dass etwas geschah. Andere, die es taten oder die es betraf, sind nicht genannt.',
      fields: {
        at: 'Wann',
        action: { title: 'Was', values: actions },
        by: {
          title: 'Von',
          values: { self: 'der Person selbst', person: 'jemand anderem', operator: 'dem Betrieb des Programms', program: 'dem Programm' },
        },
        about: { title: 'Woran', values: { self: 'am Eigenen', ...subjects } },
      },
    },
  },
  parts: {
    account: { title: 'Das Konto', why: 'Niemand meldet sich mehr damit an.' },
    sessions: { title: 'Sitzungen', why: 'Sie sind vorbei.' },
    passkeys: { title: 'Passkeys', why: 'Sie öffnen nichts mehr.' },
    challenges: { title: 'Mit einem Passkey begonnene Anmeldungen', why: 'Sie führen nirgends mehr hin.' },
    recoveryCodes: { title: 'Ersatzcodes', why: 'Sie öffnen nichts mehr.' },
    devices: { title: 'Bekannte Geräte', why: 'Niemand meldet sich mehr von ihnen an.' },
    identities: { title: 'Verknüpfungen mit der Anmeldung der Organisation', why: 'Niemand meldet sich mehr damit an.' },
    invitations: { title: 'Einladungen', why: 'Sie enthalten die Adresse.' },
    tokens: { title: 'Tokens', why: 'Kein Programm handelt mehr für die Person.' },
    duties: { title: 'Aufgaben', why: 'Niemand hat sie mehr.' },
    locks: { title: 'Die Aussperrung', why: 'Es ist niemand mehr da, der ausgesperrt wäre.' },
    provider: {
      title: 'Was der Identitätsanbieter sagte',
      why: 'Es betrifft diese Person. Auch dort muss sie entfernt werden, sonst wird sie neu angelegt.',
    },
    groups: { title: 'Zugehörigkeit zu Gruppen des Identitätsanbieters', why: 'Sie betrifft diese Person.' },
    notices: { title: 'Nachrichten', why: 'Sie waren für diese Person, samt den E-Mails, die daraus wurden.' },
    mailChoices: { title: 'Wahl der E-Mails', why: 'Es werden keine E-Mails mehr gesendet.' },
    mailLinks: { title: 'Links zum Abbestellen', why: 'Es werden keine E-Mails mehr gesendet.' },
    invitationsMade: { title: 'Ausgesprochene Einladungen', why: 'Sie betreffen andere. Gemacht hat sie „Erased person“.' },
    tokensMade: { title: 'Tokens für Programme', why: 'Die Programme laufen weiter. Gemacht hat sie „Erased person“.' },
    locksMade: { title: 'Ausgesperrte Personen', why: 'Sie bleiben ausgesperrt. Getan hat es „Erased person“.' },
    audit: {
      title: 'Einträge des Protokolls von der Person und über sie',
      why: 'Dass etwas geschah, bleibt, damit die Kette ganz ist. Was dazu geschrieben stand, kann niemand mehr erraten: Das Salz der Prüfsummen wird vergessen.',
    },
    looking: { title: 'Sehen mit den Augen der Person', why: 'Es gibt nichts mehr zu sehen.' },
  },
};

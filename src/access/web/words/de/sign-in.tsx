import type { AccessWords } from '../en.ts';
import { format } from './frame.tsx';

const moments = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short' });
const codes = (count: number) => format.counted(count, { one: 'Ersatzcode', other: 'Ersatzcodes' });

export const signIn: AccessWords['signIn'] = {
  program: 'Gradus',
  title: 'Anmelden',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  newPassword: 'Neues Passwort',
  passwordRules:
    'Mindestens 12 Zeichen. Gut sind vier oder fünf Wörter, die nichts miteinander zu tun haben; was leicht zu erraten ist, wird abgelehnt.',
  show: 'Zeigen',
  hide: 'Verbergen',
  showLong: 'Das Passwort zeigen',
  hideLong: 'Das Passwort verbergen',
  doIt: 'Anmelden',
  doing: 'Einen Moment …',
  or: 'oder',
  withPasskey: 'Mit einem Passkey anmelden',
  withIssuer: (name) => `Mit ${name} anmelden`,
  inAnotherTab: (name) => `In einem anderen Tab mit ${name} anmelden`,
  passkeysElsewhere: (address) => <>Unter einer Adresse aus Ziffern haben Browser keine Passkeys. Es gibt sie unter {address}.</>,

  noWayIn: 'Nichts davon geht?',
  withCode: 'Mit einem Ersatzcode anmelden',
  askAdministrator: 'Ohne einen Code hilft die Verwaltung von Gradus mit einer neuen Einladung.',
  code: 'Ersatzcode',
  codeHint: 'Einer von denen, die einmal gezeigt wurden. Er ist danach verbraucht.',
  otherWays: 'Zurück zu den anderen Wegen',
  codeUsed: 'Die Anmeldung hat geklappt',
  codesLeft: (left) =>
    left === 0
      ? 'Das war der letzte Ersatzcode. Jetzt ist es Zeit für einen Zugang, der bleibt, und für neue Codes.'
      : `Es ${left === 1 ? 'bleibt' : 'bleiben'} ${codes(left)}. Besser ist ein Zugang, der bleibt, damit es keinen davon braucht.`,
  toAccount: 'Zu den Zugängen meines Kontos',
  goOn: 'Weiter',

  emailMissing: 'Die E-Mail-Adresse fehlt.',
  passwordMissing: 'Das Passwort fehlt.',
  codeMissing: 'Der Ersatzcode fehlt.',
  nameMissing: 'Der Name fehlt.',
  toMend: (count) => (count === 1 ? 'Das hat noch nicht geklappt' : 'Das hat aus diesen Gründen noch nicht geklappt'),
  lost: 'Der Server hat nicht geantwortet',
  lostMeans: 'Was eingegeben wurde, ist noch da. Gleich noch einmal versuchen.',
  tryAgain: 'Noch einmal versuchen',

  passkey: {
    'not-used': 'Es wurde kein Passkey benutzt. Noch einmal versuchen, oder einen anderen Weg nehmen.',
    'there-already': 'Auf diesem Gerät gibt es schon einen Passkey für dieses Konto.',
    impossible: 'Dieser Browser kann das mit einem Passkey nicht. Einen anderen Weg nehmen, oder einen anderen Browser.',
  },
  passkeyNotMade: 'Es wurde kein Passkey angelegt. Noch einmal versuchen, oder ein Passwort nehmen.',
  ofDevice: (browser, system) => `${browser} unter ${system}`,
  ownDevice: 'Mein Gerät',

  already: (name) => `Angemeldet als ${name}`,
  alreadyMeans: 'Hier ist nichts mehr zu tun.',
  asOther: 'Als jemand anderes anmelden',
  noAdministrator: 'Noch verwaltet hier niemand Gradus. Dort, wo es gestartet wurde, steht dafür ein Link.',
  demo: 'In der Demo muss sich niemand anmelden',
  demoMeans: 'Alle Personen darin sind erfunden. Auf den Seiten über Personen lässt sie sich als eine von ihnen betrachten.',
  toDemo: 'Zu den Personen der Demo',

  issuer: {
    'issuer-unknown': 'Diesen Weg zur Anmeldung gibt es nicht mehr. Es braucht einen anderen.',
    'address-unset':
      'Gradus kennt seine öffentliche Adresse nicht, die für die Anmeldung über einen anderen Dienst nötig ist. Die Verwaltung kann sie angeben.',
    'begin-again': 'Diese Anmeldung wurde in einem anderen Fenster begonnen, oder vor zu langer Zeit. Bitte neu beginnen.',
    'issuer-away': 'Der Dienst für die Anmeldung ist gerade nicht erreichbar. Später noch einmal versuchen, oder einen anderen Weg nehmen.',
    'issuer-refused': 'Der Dienst für die Anmeldung hat abgelehnt. Neu beginnen, oder diejenigen fragen, die ihn betreuen.',
    'answer-wrong': 'Was der Dienst geschickt hat, weist niemanden aus. Neu beginnen; bleibt es so, sollte die Verwaltung davon wissen.',
    'address-unchecked': 'Der Dienst sagt nicht, dass die E-Mail-Adresse geprüft ist. Diejenigen fragen, die ihn betreuen.',
    'address-elsewhere': 'Mit dieser E-Mail-Adresse kommt über diesen Dienst niemand herein.',
    'person-unknown': 'Die E-Mail-Adresse, die der Dienst nennt, hat hier niemand. Die Verwaltung kann die Person anlegen.',
    'person-unclear': 'Die E-Mail-Adresse, die der Dienst nennt, haben hier mehrere Personen. Die Verwaltung kann das berichtigen.',
    'person-away': 'Wer ausgeschieden ist oder noch nicht begonnen hat, kann sich nicht anmelden. Ist das falsch, so stimmt ein Tag nicht.',
    'account-other': 'Hier ist ein anderes Konto dieses Dienstes bekannt. Mit jenem geht die Anmeldung.',
    'groups-too-many': 'Es sind mehr Gruppen, als der Dienst mitschickt. Die Verwaltung muss sie eingrenzen lassen.',
    'too-often': 'In kurzer Zeit wurden zu viele Anmeldungen begonnen. Eine Minute warten, dann neu beginnen.',
  },

  again: 'Die Sitzung ist vorbei',
  againMeans: 'Nach einer neuen Anmeldung geht es dort weiter, wo es aufgehört hat: von dem, was eingegeben wurde, geht nichts verloren.',
  fresh: 'Bitte noch einmal anmelden',
  freshMeans: 'Vor dem, was schwer wiegt, braucht es eine neue Anmeldung. Sie gilt zehn Minuten lang.',
  notNow: 'Nicht jetzt',
  anotherPerson: (name) => `Jetzt angemeldet: ${name}`,
  anotherPersonMeans: 'Die Seite dahinter gehört jemand anderem, und was dort eingegeben wurde auch. Sie muss neu geladen werden.',
  loadAnew: 'Die Seite neu laden',

  firstTitle: 'Die erste Person der Verwaltung',
  firstMeans: (organization) =>
    `Wer Gradus für ${organization} einrichtet, lädt die anderen ein und gibt ihnen ihre Aufgaben. Was Menschen über die Arbeit anderer denken, wird dadurch nicht sichtbar.`,
  name: 'Mein Name',
  emailHint: 'Damit geht künftig die Anmeldung.',
  become: 'Die Verwaltung übernehmen',

  welcome: (name) => `Willkommen, ${name}`,
  invited: (organization, email) => (
    <>
      Das ist eine Einladung zu Gradus von {organization}. Die Anmeldung geht künftig mit {email}.
    </>
  ),
  resets: 'Es gab schon Zugänge. Sobald die Einladung angenommen ist, sind sie und ihre Sitzungen vorbei.',
  accept: 'Annehmen und anmelden',
  linkHolds: (until) => `Der Link gilt einmal, bis zum ${moments.format(new Date(until))}.`,

  wayTitle: 'Wie die Anmeldung künftig geht',
  wayPasskey: 'Mit einem Passkey',
  wayPasskeyMeans:
    'Mit Fingerabdruck, Gesicht oder dem Code des Geräts. Es gibt nichts zu merken, und nichts, was hier gestohlen werden kann.',
  wayPassword: 'Mit einem Passwort',
  wayPasswordMeans: 'Ein Passwort-Manager kann eines erzeugen und behalten.',

  linkAgain: 'Den Link noch einmal öffnen',
  linkAgainMeans:
    'Was diese Seite öffnet, steht hinter dem # des Links und wird hier nicht behalten. Bitte den ganzen Link noch einmal öffnen.',
  linkOver: 'Dieser Link öffnet nichts',
  toSignIn: 'Zur Anmeldung',
};

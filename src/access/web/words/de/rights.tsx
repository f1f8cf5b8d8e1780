/** Die eigenen Daten, Löschung, Aufbewahrung und das Protokoll. */
import type { rights as english } from '../en/rights.tsx';
import { format } from './frame.tsx';

const moments = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });
const seconds = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'medium' });
const entries = (count: number) => format.counted(count, { one: 'Eintrag', other: 'Einträge' });
const days = (count: number) => format.counted(count, { one: 'Tag', other: 'Tage' });
const months = (count: number) => format.counted(count, { one: 'Monat', other: 'Monate' });

export const rights: typeof english = {
  moment: (moment: string) => moments.format(new Date(moment)),
  second: (moment: string) => seconds.format(new Date(moment)),
  day: format.day,
  number: format.number,
  yes: 'ja',
  no: 'nein',
  nothing: '–',

  yours: 'Meine Daten',
  yoursMeans: 'Alles, was Gradus über Sie aufbewahrt. Andere stehen nur darin, wo Sie mit ihnen zu tun haben.',
  noPerson: 'Sie sind niemand in dieser Organisation',
  noPersonMeans: 'Wer das Programm betreibt oder die Demo besucht, hat keine Akte. In der Demo erst eine der Personen wählen.',
  of: (name: string) => `Daten von ${name}`,
  ofMeans: 'Alles, was Gradus über diese Person aufbewahrt.',
  notYours: (name) => `Was von ${name} aufbewahrt ist, sehen ${name} selbst, die Personalbetreuung der Einheit und die Verwaltung.`,
  givenMeans: (name: string) =>
    `Was über jemanden aufbewahrt ist, wird ausgegeben, wenn die Person darum bittet oder geht. Dass Sie es taten, steht im Protokoll, und ${name} erfährt es.`,
  give: 'Alles zeigen',
  giving: 'Wird zusammengetragen …',
  file: 'Als Datei entnehmen',
  print: 'Drucken',
  madeAt: (moment: string) => `Stand ${moments.format(new Date(moment))}`,
  keptFor: (count: number | null) =>
    count === null ? 'Aufbewahrt, bis die Verwaltung es löscht.' : `Aufbewahrt bis ${months(count)} nach dem Weggang.`,
  rights: 'Worum Sie bitten können',
  rightsMean:
    'Dass Falsches berichtigt wird: die Personalbetreuung fragen. Dass es nach dem Weggang gelöscht oder nicht mehr genutzt wird: die Verwaltung fragen. Wer mit der Antwort nicht zufrieden ist, kann sich bei der Datenschutzbehörde beschweren.',
  contents: 'Inhalt',
  count: entries,
  cut: (shown: number, count: number) => `Gezeigt sind die neuesten ${format.number(shown)}; die Datei enthält alle ${entries(count)}.`,
  onlyCounted: (count: number) => `${format.counted(count, { one: 'einmal', other: 'insgesamt' })}; zu zeigen ist nur, dass sie da sind.`,
  withheld: 'Was andere über die Person denken, wird der Verwaltung nicht gezeigt. Die Personalbetreuung kann es entnehmen.',
  unreleased: 'Noch nicht freigegeben',
  unreleasedMeans: 'Es ist da und wird gezeigt, sobald es freigegeben ist.',
  when: (day: string | null) => (day === null ? 'noch nicht bekannt' : `am ${format.day(day)}`),

  erasure: 'Löschen',
  erasureMeans:
    'Wer gegangen ist, kann endgültig gelöscht werden. Erst zeigt ein Plan mit Namen und Zahl, was geht, was geleert wird und was warum bleibt.',
  plan: 'Den Plan zeigen',
  planning: 'Der Plan entsteht …',
  fate: { erased: 'Wird gelöscht', emptied: 'Wird geleert', kept: 'Bleibt' },
  what: 'Was',
  howMany: 'Wie viele',
  why: 'Warum',
  among: (names: readonly string[], count: number) =>
    names.length < count ? `${names.join('; ')}; und ${format.number(count - names.length)} weitere` : names.join('; '),
  cannot: 'Diese Person kann jetzt nicht gelöscht werden',
  typeName: (name: string) => (
    <>
      <b>{name}</b> tippen, um diese Person endgültig zu löschen
    </>
  ),
  typeNameHint: 'Das lässt sich nicht zurücknehmen, außer aus einer Sicherung der Datenbank.',
  nameDiffers: 'Das ist nicht der Name der Person.',
  erase: 'Endgültig löschen',
  planAnew: 'Den Plan zeigen, wie er jetzt ist',
  erasedNow: 'Diese Person wurde gelöscht',
  erasedMeans: (salts: number) =>
    `Nichts, was sie nennt, ist übrig. Das Protokoll ist ganz; zu ${format.counted(salts, { one: 'Gegenstand', other: 'Gegenständen' })} darin kann niemand mehr erraten, was geschrieben stand.`,
  toDirectory: 'Zum Verzeichnis',

  retention: 'Wie lange etwas aufbewahrt wird',
  retentionMeans: 'Was fällig ist, wird einmal am Tag entfernt. Bevor etwas gespeichert wird, sehen Sie, was ginge.',
  months,
  days,
  forEver: 'für immer',
  lookedAt: (moment: string | null) =>
    moment === null ? 'Noch wurde nichts entfernt.' : `Zuletzt entfernt: ${moments.format(new Date(moment))}.`,
  people: 'Personen, nach dem Weggang',
  peopleHint:
    'In Monaten. Leer gelassen: bis die Verwaltung sie löscht. Drei Jahre sind üblich: so lange können Ansprüche aus der Beschäftigung erhoben werden.',
  erasePeople: 'Wenn ihre Zeit gekommen ist',
  eraseChoices: { list: 'Hier auflisten; die Verwaltung löscht einzeln', erase: 'Von selbst löschen' },
  eraseNeedsTime: 'Um Personen von selbst zu löschen, muss Gradus wissen, wann.',
  imports: 'Was Importe über Personen sagen',
  importsHint:
    'In Tagen, nachdem eine Datei eingelesen oder übernommen wurde: die Datei und die Zeilen ihres Plans. Dass es einen Import gab, bleibt.',
  notices: 'Nachrichten im Posteingang',
  noticesHint: 'In Tagen. Leer gelassen: so lange wie die Person.',
  sessions: 'Beendete Sitzungen',
  sessionsHint: 'In Tagen nach ihrem Ende.',
  invitations: 'Einladungen',
  invitationsHint: 'In Tagen, nachdem sie angenommen, zurückgenommen oder abgelaufen sind.',
  numberNeeded: (most: number) => `Eine ganze Zahl von 1 bis ${format.number(most)}.`,
  usual: (value: number | null) => (value === null ? 'Üblich: für immer.' : `Üblich: ${format.number(value)}.`),
  auditStays: 'Das Protokoll bleibt für immer: Es enthält keine Texte, und jeder Eintrag bürgt für die davor.',
  preview: 'Sehen, was ginge',
  save: 'Diese Regeln speichern',
  saved: 'Gespeichert. Was fällig ist, geht innerhalb eines Tages.',
  removeNow: 'Fälliges jetzt entfernen',
  removedNow: (count: number, erased: number) =>
    `${format.counted(count, { one: 'Eintrag', other: 'Einträge' })} entfernt, ${format.counted(erased, { one: 'Person', other: 'Personen' })} gelöscht.`,
  wouldGo: 'Was nach diesen Regeln jetzt ginge',
  thing: {
    sessions: 'Beendete Sitzungen',
    invitations: 'Einladungen',
    traces: 'Spuren, die das Programm zwei Tage lang braucht',
    notices: 'Nachrichten',
    imports: 'Importe, deren Texte gehen',
  },
  olderThan: (moment: string) => `älter als ${moments.format(new Date(moment))}`,
  nothingDue: 'Nichts ist fällig.',
  due: 'Personen, deren Zeit gekommen ist',
  dueMeans: (count: number, erases: boolean) =>
    `${format.counted(count, { one: 'Person', other: 'Personen' })}; ${erases ? 'sie werden von selbst gelöscht.' : 'zum Plan der Löschung einzeln öffnen.'}`,
  nobodyDue: 'Niemand ist fällig.',
  leftOn: 'Gegangen',
  dueOn: 'Fällig seit',
  reportsStill: (count: number) => `${format.counted(count, { one: 'Person berichtet', other: 'Personen berichten' })} noch an sie`,

  audit: 'Protokoll',
  auditMeans: 'Wer was wann tat. Texte stehen nicht darin; jeder Eintrag bürgt für alle davor.',
  action: 'Was getan wurde',
  anyAction: 'Irgendetwas',
  from: 'Von',
  until: 'Bis',
  who: 'Wer',
  whoIs: { person: 'Irgendwer aus der Organisation', operator: 'Wer das Programm betreibt', program: 'Das Programm' },
  anyone: 'Irgendwer oder irgendetwas',
  oneActor: (name: string) => `Von ${name}`,
  oneSubject: (name: string) => `Über ${name}`,
  allActors: 'Von irgendwem',
  allSubjects: 'Über irgendetwas',
  at: 'Wann',
  by: 'Von wem',
  did: 'Was geschah',
  to: 'Woran',
  nameless: 'niemand mehr',
  onlyThese: (name: string) => `Nur, was ${name} tat`,
  onlyAbout: (name: string) => `Nur, was ${name} betraf`,
  noEntries: 'Dergleichen geschah nicht',
  noEntriesMean: 'Andere Tage wählen, oder irgendetwas, was getan wurde.',
  forgetChoices: 'Alles zeigen',
  older: 'Ältere Einträge zeigen',
  loading: 'Wird geladen …',
  csv: 'Als CSV',
  ndjson: 'Als NDJSON',
  exportMeans: 'Eine Datei enthält, was hier gewählt ist, mit den Prüfsummen. Dass sie entnommen wurde, ist selbst ein Eintrag.',
  verify: 'Die Kette prüfen',
  verifying: 'Wird gelesen …',
  whole: (count: number) => `Die Kette ist ganz: ${entries(count)}, jeder so, wie er geschrieben wurde.`,
  broken: (count: number) => `Die Kette ist an ${format.counted(count, { one: 'Stelle', other: 'Stellen' })} gebrochen`,
  brokenMeans:
    'Jemand hat das Protokoll an Gradus vorbei geändert, in der Datenbank selbst. Eine Kopie der Datenbank sichern, wie sie ist, und klären, wer Zugang zu ihr hatte.',
  fault: { missing: 'fehlt', altered: 'ist nicht, wie er geschrieben wurde', head: 'das Ende ist nicht, wo es sein sollte' },
  entry: (sequence: number) => `Eintrag ${format.number(sequence)}`,
  noteHead: 'Anderswo notieren. Wer es später nennt, erfährt, ob das Ende seither neu geschrieben wurde:',
};

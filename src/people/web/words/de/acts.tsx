/** Was gesagt wird, wo jemand etwas über Menschen ändert. */
import type { PeopleWords } from '../en.ts';
import { format } from './frame.tsx';

const moments = new Intl.DateTimeFormat('de', { dateStyle: 'medium', timeStyle: 'short' });
const people = (count: number) => format.counted(count, { one: 'Person', other: 'Personen' });
const units = (count: number) => format.counted(count, { one: 'Einheit', other: 'Einheiten' });
const changes = (count: number) => format.counted(count, { one: 'Änderung', other: 'Änderungen' });
const days = (from: string, until: string | null) =>
  until === null ? `seit ${format.day(from)}` : from === until ? format.day(from) : `${format.day(from)} bis ${format.day(until)}`;

export const acts: PeopleWords['acts'] = {
  day: format.day,
  days,
  number: format.number,
  moment: (moment) => moments.format(new Date(moment)),
  since: (day) => `ab ${format.day(day)}`,
  names: (names, more) =>
    more > 0 ? `${names.join(', ')}${names.length > 0 ? ' und ' : ''}${format.number(more)} weitere` : format.and(names),

  move: 'Versetzen',
  edit: 'Bearbeiten',
  record: 'Einträge',
  leaving: 'Austritt',
  export: 'Als CSV exportieren',
  cancel: 'Abbrechen',
  back: 'Zurück',
  save: 'Speichern',
  more: 'Mehr zeigen',
  doing: 'Einen Moment …',
  showPlan: 'Zeigen, was sich ändert',
  notSaved: 'Von dem, was Sie eingegeben haben, ist noch nichts gespeichert.',
  keepOn: 'Weiter bearbeiten',
  throwAway: 'Schließen, ohne zu speichern',

  facts: {
    post: 'Stufe oder Rolle',
    grade: 'Grad',
    unit: 'Einheit',
    manager: 'Führungskraft',
    days: 'Tage',
    position: 'Position',
    membership: 'Zugehörigkeit',
    dottedLine: 'Gestrichelte Linie',
    leave: 'Abwesenheit',
    delegate: 'Stellvertretung',
    number: 'Personalnummer',
    name: 'Name',
    email: 'E-Mail',
    startedOn: 'Erster Tag hier',
    leftOn: 'Letzter Tag hier',
    title: 'Titel',
    kind: 'Art',
    parent: 'Unterhalb von',
    closedOn: 'Geschlossen ab',
  },
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  warning: 'Warnung',
  was: 'vorher',
  becomes: 'nachher',
  nothing: 'keine Angabe',
  reportsTo: (manager) => `berichtet an ${manager}`,

  grade: (grade) => `Grad ${format.number(grade)}`,
  gradeOfHandbook: (grade) => `${format.number(grade)}, wie im Handbuch`,
  gradeHint: 'Das Handbuch nennt dafür keinen. Eine ganze Zahl, oder nichts.',
  gradeWrong: 'Ein Grad ist eine ganze Zahl, oder nichts.',
  proposed: 'Vorgeschlagen',
  nothingFits: 'Zu diesen Worten passt nichts.',
  looking: 'Wird gesucht …',
  clear: 'Herausnehmen',
  found: (count) => `${format.number(count)} zur Auswahl`,
  typeName: 'Tippen Sie einen Teil des Namens, der Nummer oder der Adresse.',
  nobodyFits: (words) => `Zu „${words}“ wird niemand gefunden.`,

  kind: 'Art der Position',
  substantive: 'Die eigene Position',
  acting: 'Vertretungsweise',
  actingMeans: 'Für eine Weile neben der eigenen Position, nach der weiterhin beurteilt wird.',
  postHint: 'Tippen Sie einen Teil des Titels, der Gruppe oder des Grads.',
  postNeeded: 'Wählen Sie eine Stufe oder Rolle.',
  managerHint: 'Niemand, wer ganz oben steht.',
  firstDay: 'Erster Tag',
  lastDay: 'Letzter Tag',
  openEnd: 'Nichts: bis auf Weiteres.',
  dayNeeded: 'Wählen Sie einen Tag.',
  untilBeforeFrom: 'Der letzte Tag liegt vor dem ersten.',
  personNeeded: 'Wählen Sie eine Person.',
  unitNeeded: 'Wählen Sie eine Einheit.',
  nothingChosen: 'Noch ist nichts anders. Wählen Sie eine andere Stufe oder Rolle, Einheit oder Führungskraft.',
  toMend: (count) => (count === 1 ? 'Das ist zuerst zu berichtigen' : `${format.number(count)} Dinge sind zuerst zu berichtigen`),

  lost: 'Der Server hat nicht geantwortet, wie er sollte',
  lostMeans:
    'Was Sie eingegeben haben, ist noch da. Versuchen Sie es noch einmal: Kam der erste Versuch doch an, geschieht es trotzdem nur einmal.',
  tryAgain: 'Noch einmal versuchen',
  refused: 'Das ist nicht möglich.',
  meanwhile: (name) => `${name} wurde inzwischen von jemand anderem geändert`,
  nothingSeen: 'Nichts, was hier zu sehen ist, ist inzwischen anders.',
  planAnew: 'Der Plan wurde neu gemacht. Sehen Sie ihn noch einmal an, bevor Sie weitergehen.',
  saveAnew: 'Was Sie eingegeben haben, ist noch da. Sehen Sie es noch einmal an und speichern Sie dann.',

  howMove: 'Wie',
  moveForGood: 'Auf Dauer',
  moveActing: 'Vertretungsweise, für eine Weile',
  moveTitle: (name) => `${name} versetzen`,
  moveDayHint: 'Der erste Tag, an dem es gilt; die jetzige Position endet am Tag davor.',
  planOfMove: (name, on) => `Was sich ändert, wenn ${name} am ${format.day(on)} wechselt`,
  doMove: (name, on) => `${name} zum ${format.day(on)} versetzen`,
  moved: (name) => `${name} wurde versetzt.`,
  reportsOf: (count) => `${people(count)} ${count === 1 ? 'berichtet' : 'berichten'} an diese Person`,
  reportsStay: (name) => `Berichten weiterhin an ${name}`,
  reportsHandOver: 'Bekommen eine andere Führungskraft',
  reportsToNobody: 'Berichten an niemanden',
  reportsTake: 'Wer sie übernimmt',

  leavingTitle: (name) => `Austritt von ${name}`,
  lastDayHere: 'Letzter Tag hier',
  lastDayHint: 'Positionen enden mit ihm; solche, die später beginnen sollten, entfallen.',
  planOfLeaving: (name, on) => `Was sich ändert, wenn ${name} am ${format.day(on)} austritt`,
  doLeaving: (name, on) => `${name} tritt am ${format.day(on)} aus`,
  leftSaid: (name, on) => `Vermerkt ist: ${name} tritt am ${format.day(on)} aus.`,

  reportsGoOn: (count, names) => `${people(count)} ${count === 1 ? 'berichtet' : 'berichten'} weiterhin an diese Person: ${names}.`,
  planNothing: 'Keine Position ist betroffen.',
  othersTouched: (count) =>
    `Betroffen ${count === 1 ? 'ist auch eine weitere Person' : `sind auch ${format.number(count)} weitere Personen`}:`,
  step: {
    moves: (on, until) => (until === null ? `Ab ${format.day(on)}:` : `Von ${format.day(on)} bis ${format.day(until)}:`),
    begins: (title, from, until, isActing) => (
      <>
        {isActing ? 'Vertretungsweise' : 'Beginnt als'} {title}, {until === null ? `ab ${format.day(from)}` : days(from, until)}
      </>
    ),
    ends: (title, until, isActing) => (
      <>
        {isActing && 'Vertretungsweise '}
        {title} endet am {format.day(until)}
      </>
    ),
    changes: (title) => <>{title} ändert sich:</>,
    removed: (title, from) => (
      <>
        {title}, ab {format.day(from)}, entfällt
      </>
    ),
  },

  editTitle: (name) => `${name} bearbeiten`,
  saved: (name) => `${name} ist gespeichert.`,
  numberHint: 'Wie sie im Personalsystem steht; hier hat sie sonst niemand.',
  emailHint: 'Nichts, wo es keine gibt.',
  startedHint: 'Positionen beginnen frühestens an diesem Tag.',
  nameNeeded: 'Geben Sie einen Namen ein.',
  numberNeeded: 'Geben Sie eine Personalnummer ein.',
  emailWrong: 'Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org.',
  notYours: 'Sie können keine Personen hinzufügen',
  addPersonTitle: 'Person hinzufügen',
  addNamed: (name) => `${name} hinzufügen`,
  firstPosition: 'Erste Position',
  withPosition: 'Mit einer ersten Position',

  entriesTitle: (name) => `Einträge zu ${name}`,
  entries: {
    position: 'Positionen',
    leave: 'Abwesenheit',
    delegate: 'Stellvertretung',
    'dotted-line': 'Gestrichelte Linien',
    membership: 'Zugehörigkeiten',
  },
  entry: {
    position: 'Die Position',
    leave: 'Die Abwesenheit',
    delegate: 'Die Stellvertretung',
    'dotted-line': 'Die gestrichelte Linie',
    membership: 'Die Zugehörigkeit',
  },
  noEntry: {
    position: 'Noch keine Position.',
    leave: 'Keine.',
    delegate: 'Niemand vertritt diese Person.',
    'dotted-line': 'Keine.',
    membership: 'Keine neben der Einheit der Position.',
  },
  addEntry: {
    position: 'Position hinzufügen',
    leave: 'Abwesenheit hinzufügen',
    delegate: 'Stellvertretung benennen',
    'dotted-line': 'Gestrichelte Linie hinzufügen',
    membership: 'Zugehörigkeit hinzufügen',
  },
  newEntry: {
    position: (name) => `Position von ${name}`,
    leave: (name) => `Abwesenheit von ${name}`,
    delegate: (name) => `Stellvertretung für ${name}`,
    'dotted-line': (name) => `Gestrichelte Linie von ${name}`,
    membership: (name) => `Zugehörigkeit von ${name}`,
  },
  mendEntry: {
    position: (name) => `Position von ${name} berichtigen`,
    leave: (name) => `Abwesenheit von ${name} berichtigen`,
    delegate: (name) => `Stellvertretung von ${name} berichtigen`,
    'dotted-line': (name) => `Gestrichelte Linie von ${name} berichtigen`,
    membership: (name) => `Zugehörigkeit von ${name} berichtigen`,
  },
  mend: 'Berichtigen',
  mendNamed: (title, days) => `${title}, ${days}, berichtigen`,
  remove: 'Entfernen',
  removeNamed: (title, days) => `${title}, ${days}, entfernen`,
  removeAsked: 'Diesen Eintrag entfernen?',
  removeMeans: (title, days, name) => (
    <>
      {title} ({days}) verschwindet aus den Einträgen zu {name}, als wäre es nie gewesen. Was geendet hat, bekommt stattdessen einen letzten
      Tag.
    </>
  ),
  doRemove: 'Entfernen',
  keep: 'Behalten',
  entryAdded: (what, name) => `${what} von ${name} ist hinzugefügt.`,
  entryMended: (what, name) => `${what} von ${name} ist gespeichert.`,
  entryRemoved: (what, name) => `${what} von ${name} ist entfernt.`,
  leaveMeans: 'Festgehalten werden nur die Tage, kein Grund.',
  positionEntryMeans:
    'Eine vergangene, jetzige oder künftige Position. Soll die jetzige enden und eine andere beginnen, nehmen Sie „Versetzen“.',
  positionMendMeans: 'Für falsch Eingegebenes: Es war nie so. Soll sich ab einem Tag etwas ändern, nehmen Sie „Versetzen“.',
  delegateWho: (name) => `Wer ${name} vertritt`,
  dottedTo: 'Zu wem',

  unitKind: {
    company: 'Unternehmen',
    function: 'Bereich',
    department: 'Abteilung',
    'sub-department': 'Unterabteilung',
    team: 'Team',
    specialty: 'Fachgebiet',
    unit: 'Einheit',
  },
  addUnit: 'Einheit hinzufügen',
  addUnitBelow: 'Einheit darunter hinzufügen',
  unitAdded: (title) => `${title} ist hinzugefügt.`,
  unitTitle: (title) => `${title} bearbeiten`,
  titleNeeded: 'Geben Sie einen Titel ein.',
  parentHint: 'Nichts: ganz oben.',
  closeUnit: 'Einheit schließen',
  closeUnitTitle: (title) => `${title} schließen`,
  closeMeans: (heads, below, leaders) =>
    heads === 0 && below.length === 0
      ? 'Niemand ist in ihr, und keine Einheit steht darunter. In der Geschichte derer, die in ihr waren, bleibt sie.'
      : `${[
          heads > 0 &&
            `${people(heads)} ${heads === 1 ? 'ist' : 'sind'} in ihr${leaders.length > 0 ? `, geführt von ${format.and(leaders)}` : ''}.`,
          below.length > 0 && `Darunter ${below.length === 1 ? 'steht' : 'stehen'} ${format.and(below)}.`,
        ]
          .filter(Boolean)
          .join(' ')} Bis zu dem Tag müssen sie anderswo sein.`,
  closedFrom: 'Geschlossen ab',
  doCloseUnit: (title) => `${title} schließen`,
  unitClosed: (title) => `Vermerkt ist: ${title} wird geschlossen.`,
  takeUnits: 'Aus dem Handbuch übernehmen',
  takeUnitsTitle: 'Einheiten des Handbuchs übernehmen',
  takeUnitsMean: 'Einheiten des Handbuchs heißen und stehen so, wie es seine Seiten sagen. Eigene Einheiten bleiben, wie sie sind.',
  unitsMeanwhile: 'Einheiten wurden inzwischen von jemand anderem geändert',
  unitsSame: 'Die Einheiten sind so, wie das Handbuch sie hat. Es gibt nichts zu übernehmen.',
  unitSteps: {
    create: (count) => `${units(count)} ${count === 1 ? 'kommt' : 'kommen'} hinzu`,
    rename: (count) => `${units(count)} ${count === 1 ? 'heißt' : 'heißen'} anders`,
    kind: (count) => `${units(count)} ${count === 1 ? 'ist' : 'sind'} von anderer Art`,
    move: (count) => `${units(count)} ${count === 1 ? 'steht' : 'stehen'} anderswo`,
    close: (count) => `${units(count)} ${count === 1 ? 'wird' : 'werden'} geschlossen`,
    reopen: (count) => `${units(count)} ${count === 1 ? 'wird' : 'werden'} wieder geöffnet`,
  },
  unitFrom: (was) => (was === null ? 'stand ganz oben' : `stand unterhalb von ${was}`),
  peopleInIt: (count) => `heute ${people(count)} darin`,
  doTakeUnits: (count) => `${changes(count)} übernehmen`,
  unitsTaken: (count) => `${changes(count)} an Einheiten übernommen.`,
};

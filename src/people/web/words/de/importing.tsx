/** Was gesagt wird, wo Personen aus einer Datei kommen. */
import type { PeopleWords } from '../en.ts';
import { format } from './frame.tsx';

const { counted, number } = format;
const problems = (count: number) => counted(count, { one: 'Problem', other: 'Probleme' });
const warnings = (count: number) => counted(count, { one: 'Warnung', other: 'Warnungen' });
const people = (count: number) => counted(count, { one: 'Person', other: 'Personen' });
const rows = (count: number) => counted(count, { one: 'Zeile', other: 'Zeilen' });

export const importing: PeopleWords['importing'] = {
  title: 'Personen importieren',
  lead: 'Aus einer Datei Ihres Personalsystems. Zuerst sehen Sie mit Namen, was sich ändern würde; geändert wird nichts, bevor Sie es sagen.',
  notYours: 'Sie können keine Personen importieren',
  notYoursMeans: 'Fragen Sie, wer hier die Personendaten führt.',
  file: 'Datei',
  chooseFile: 'Eine Datei mit Personen (CSV)',
  dropHint: 'Wählen Sie sie, oder legen Sie sie hier ab. In einer Tabelle speichern Sie sie als „CSV UTF-8“.',
  chosenFile: (name, bytes) =>
    `${name}, ${bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 1_000_000))} MB`}`,
  pasteInstead: 'Stattdessen Zeilen einfügen',
  chooseInstead: 'Stattdessen eine Datei wählen',
  pasteHere: 'Zeilen, zuerst die Überschriften',
  pasteHint: 'Aus einer Tabelle kopiert, oder als CSV.',
  pastedName: 'Eingefügte Zeilen',
  fileNeeded: 'Wählen Sie eine Datei, oder fügen Sie Zeilen ein.',
  fileTooLarge: (megabytes) =>
    `Die Datei ist größer als ${number(megabytes)} MB. Teilen Sie sie und importieren Sie die Teile nacheinander.`,
  fileUnreadable: (name) => `${name} lässt sich hier nicht lesen. Wurde sie verschoben oder geschlossen? Wählen Sie sie noch einmal.`,
  effective: 'Ab wann es gilt',
  effectiveHint: 'Für Zeilen, die es nicht selbst sagen. Nichts: heute.',
  missing: 'Personen, die hier sind, aber nicht in der Datei',
  missingKeep: 'Bleiben, wie sie sind',
  missingEnd: 'Sind ausgetreten',
  missingEndMeans: 'Ihre Positionen enden am Tag davor. Für eine Datei, die alle nennt.',
  newUnits: 'Einheiten, die hier niemand kennt',
  newUnitsRefuse: 'Sind ein Problem, das zu beheben ist',
  newUnitsCreate: 'Werden angelegt, ganz oben',
  preview: 'Vorschau',
  previewMeans: 'Die Vorschau ändert nichts.',
  reading: 'Die Datei wird gelesen …',
  whichColumns: 'Welche Spalten gelesen werden',
  columnsNeeded: 'Die erste Zeile benennt die Spalten. „Personalnummer“ und „Name“ sind nötig.',
  columnsKnown:
    'Gelesen werden auch: E-Mail, Eintritt, Austritt, Stellenbezeichnung oder Stellencode, Stufe oder Rolle, Grad, Einheit, Führungskraft (mit Personalnummer oder E-Mail), ab, bis und Art (vertretungsweise). Die üblichen Namen von Personalsystemen sind bekannt, auf Deutsch und Englisch. Andere Spalten bleiben beiseite, und Sie erfahren, welche.',

  past: 'Bisherige Importe',
  noPast: 'Noch keiner.',
  earlier: 'Frühere zeigen',
  when: 'Wann',
  by: 'Von',
  byProgram: 'wer Gradus betreibt',
  state: 'Stand',
  what: 'Was',
  states: {
    asking: 'hat Fragen',
    ready: 'kann angewendet werden',
    refused: 'hat Probleme',
    waiting: 'wartet',
    applying: 'wird angewendet',
    applied: 'angewendet',
    failed: 'gescheitert',
    stale: 'neu zu planen',
  },
  about: (count, by, at) => `${rows(count)}, gelesen für ${by ?? 'die Person, die Gradus betreibt'}, ${at}`,
  readAs: (encoding, separator, effective) =>
    [
      encoding && `Schrift gelesen als ${encoding.toUpperCase()}`,
      separator &&
        `Spalten getrennt durch ${({ ',': 'Kommas', ';': 'Strichpunkte', '\t': 'Tabulatoren' } as Record<string, string>)[separator] ?? separator}`,
      `Zeilen ohne eigenen Tag gelten ab ${effective}`,
    ]
      .filter(Boolean)
      .join('; '),
  stateTitle: {
    asking: 'Fragen sind offen',
    ready: 'Das würde sich ändern',
    refused: 'Zuerst ist die Datei zu berichtigen',
    waiting: 'Wartet darauf, angewendet zu werden',
    applying: 'Wird angewendet',
    applied: 'Angewendet',
    failed: 'Es wurde nicht angewendet',
    stale: 'Seit dieser Plan gemacht wurde, wurden Personen geändert',
  },
  stateMeans: {
    asking: 'Sagen Sie einmal, was die Stellenbezeichnungen bedeuten. Für die nächste Datei wird es behalten.',
    ready: 'Noch ist nichts geändert. Sehen Sie es an, und wenden Sie es dann an.',
    refused:
      'Berichtigen Sie die Zeilen unten dort, wo sie herkommen, machen Sie die Datei neu und importieren Sie diese. Hat hier etwas gefehlt, was jetzt da ist, planen Sie es neu. Geändert ist nichts.',
    waiting: 'Andere sind vorher dran. Sie können diese Seite verlassen; es geht weiter.',
    applying: 'Sie können diese Seite verlassen; es geht weiter. Es geschieht ganz oder gar nicht.',
    applied: 'Dieselbe Datei noch einmal zu importieren, würde nichts ändern.',
    failed: 'Nichts wurde geändert. Planen Sie es neu, und wenden Sie das an.',
    stale: 'So, wie er gezeigt wurde, kann er nicht angewendet werden. Planen Sie ihn neu; die Datei ist noch da.',
  },
  progress: (done, of) => `${number(done)} von ${number(of)}`,
  appliedAt: (at, what) => `${at}${what && `: ${what}`}`,
  anew: 'Der Plan wurde neu gemacht',
  anewMeans:
    'Seit er gezeigt wurde, wurden Personen geändert; darum wurde er nicht angewendet. Das ist der Plan, wie er jetzt ist: Sehen Sie ihn noch einmal an.',
  planAnew: 'Neu planen',
  planning: 'Wird geplant …',
  nothingToDo: 'Nichts würde sich ändern',
  nothingToDoMeans: 'Alles in der Datei ist schon hier, so wie die Datei es hat.',

  figures: {
    create: 'neu',
    change: 'geändert',
    move: 'versetzt',
    end: 'beendet',
    unchanged: 'unverändert',
    problems: 'Probleme',
    warnings: 'Warnungen',
    questions: 'Fragen',
  },
  counts: ({ create, change, move, end }) =>
    [
      create > 0 && `${number(create)} neu`,
      move > 0 && `${number(move)} versetzt`,
      change > 0 && `${number(change)} geändert`,
      end > 0 && `${number(end)} beendet`,
    ]
      .filter(Boolean)
      .join(', '),
  parts: 'Was sich ändern würde',
  partsDone: 'Was geändert wurde',
  partOf: {
    create: (count) => `${people(count)} neu`,
    move: (count) => `${people(count)} versetzt`,
    change: (count) => `${people(count)} geändert`,
    end: (count) => `${people(count)} ausgetreten`,
  },
  unitsCreated: (units) => `Einheiten, die angelegt werden: ${format.and(units)}.`,
  person: 'Person',
  line: 'Zeile',
  change: 'Änderung',
  notInFile: 'nicht in der Datei',
  moreRows: (count) => `${number(count)} weitere zeigen`,

  questions: (count) =>
    count === 1 ? 'Was bedeutet diese Stellenbezeichnung?' : `Was bedeuten diese ${number(count)} Stellenbezeichnungen?`,
  questionsMean: 'Was ausgefüllt ist, ist vorgeschlagen, mit dem Grund daneben. Es gilt, sobald Sie es bestätigen.',
  jobTitle: 'Stellenbezeichnung oder Code',
  means: 'Bedeutet',
  meaningOf: (source) => `Was „${source}“ bedeutet`,
  rowsHave: (count, names) => `${rows(count)}: ${names}`,
  mayMean: 'Es kann bedeuten:',
  noProposal: 'Im Handbuch heißt nichts ähnlich.',
  reason: {
    exact: 'dieselben Worte',
    near: 'fast dieselben Worte',
    'level-and-family': 'dieselbe Stufe von etwas, das ähnlich heißt',
  },
  proposedBecause: (reason) => `Vorgeschlagen: ${reason}.`,
  confirm: (count, all) =>
    count === all
      ? `${counted(count, { one: 'Stellenbezeichnung', other: 'Stellenbezeichnungen' })} bestätigen`
      : `${number(count)} von ${number(all)} Stellenbezeichnungen bestätigen`,

  problems: (count) => `${problems(count)} in der Datei`,
  warnings: (count) => `${warnings(count)}`,
  problemsMean: 'Solange es eines gibt, wird nichts aus der Datei angewendet.',
  columnTitle: 'Spalte',
  kind: 'Art',
  wrong: 'Was nicht stimmt',
  toDo: 'Was zu tun ist',
  noColumn: 'keine Spalte',
  allColumns: 'Alle',
  containing: 'Mit den Worten',
  downloadProblems: 'Als CSV herunterladen',
  problemsFile: 'Probleme',
  problemsShown: (count) => `${problems(count)} gezeigt`,
  moreProblems: (count) => `${number(count)} weitere zeigen`,
  problemsLeft: (count) => `${problems(count)} mehr sind nicht aufgeführt. Beheben Sie zuerst diese.`,

  columnsRead: (used, unused) =>
    `${counted(used, { one: 'Spalte', other: 'Spalten' })} gelesen${unused > 0 ? `, ${number(unused)} beiseite gelassen` : ''}`,
  columnsUsed: (used) => `Gelesen: ${format.and(used)}.`,
  columnsUnused: (unused) => `Beiseite gelassen: ${format.and(unused)}.`,
  column: {
    number: 'Personalnummer',
    name: 'Name',
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail',
    started: 'erster Tag hier',
    left: 'letzter Tag hier',
    kind: 'Art der Position',
    post: 'Stufe oder Rolle',
    code: 'Stellencode',
    title: 'Stellenbezeichnung',
    grade: 'Grad',
    unit: 'Einheit',
    manager: 'Führungskraft',
    managerEmail: 'E-Mail der Führungskraft',
    from: 'Position ab',
    until: 'Position bis',
  },

  otherwise: 'Die Datei anders lesen',
  dayOrder: 'Tage wie 03/04/2026 lassen sich auf zwei Weisen lesen. Was steht zuerst?',
  dayFirst: 'Der Tag: 3. April 2026',
  monthFirst: 'Der Monat: 4. März 2026',
  encoding: 'Wie ihre Schrift geschrieben ist',
  encodingHint: 'Sehen Namen falsch aus, wählen Sie eine andere und sehen Sie noch einmal nach.',
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252 (ältere Tabellenprogramme)',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
  },
  readAgain: 'Noch einmal lesen',
  chooseAgain: (page) => <>Die Datei ist nicht mehr zur Hand. Wählen Sie sie noch einmal unter {page}.</>,

  apply: (what) => `Anwenden: ${what}`,
  applyNothing: 'Nichts anzuwenden',
  off: {
    questions: (count) =>
      count === 1
        ? 'Zuerst ist zu sagen, was eine Stellenbezeichnung bedeutet.'
        : `Zuerst ist zu sagen, was ${number(count)} Stellenbezeichnungen bedeuten.`,
    problems: (count) => `${problems(count)} ${count === 1 ? 'steht' : 'stehen'} dagegen.`,
    stale: 'Planen Sie es zuerst neu.',
    nothing: 'Die Datei hat nichts, was nicht schon hier ist.',
    notYours: 'Sie können ihn nicht anwenden.',
  },
  endsAsked: (count) => `${people(count)} ${count === 1 ? 'wird' : 'werden'} ausgetreten sein. Anwenden?`,
  endsMeans: (count, names) => `${people(count)} ${count === 1 ? 'wird' : 'werden'} ausgetreten sein, und die Positionen enden: ${names}.`,

  mappings: 'Was Stellenbezeichnungen bedeuten',
  mappingsMean: 'Einmal bestätigt, und seither von jedem Import verwendet. Was vorher importiert wurde, bleibt, wie es ist.',
  noMappings: 'Noch keine Stellenbezeichnung ist bestätigt',
  noMappingsMean: 'Findet ein Import eine Stellenbezeichnung, die niemand kennt, fragt er; die Antwort wird hier behalten.',
  confirmedBy: 'Bestätigt',
  postGone: 'nicht mehr im Handbuch',
  changeIt: 'Ändern',
  forget: 'Vergessen',
  changeNamed: (source) => `Ändern, was „${source}“ bedeutet`,
  forgetNamed: (source) => `Vergessen, was „${source}“ bedeutet`,
  forgetMeans: (source, post) =>
    `„${source}“ bedeutet dann nicht mehr „${post}“. Der nächste Import, der es hat, fragt wieder. Niemandes Position ändert sich.`,
  doForget: 'Vergessen',
  mappingHint: 'Gilt für Importe von jetzt an.',
  mappingChanged: (source) => `Was „${source}“ bedeutet, ist geändert.`,
  mappingForgotten: (source) => `Was „${source}“ bedeutet, ist vergessen.`,
};

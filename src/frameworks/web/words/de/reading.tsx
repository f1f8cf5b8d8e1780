/** Was auf der Seite einer Stufe, einer Rolle oder einer Familie steht, und wo eine Aussage geöffnet ist. */
import type { pages as pagesInEnglish, reading as readingInEnglish } from '../en/reading.tsx';
import { count, format, site } from './site.tsx';

export const reading: typeof readingInEnglish = {
  levelsOf: (framework) => `Stufen von ${framework}`,
  areasOfLevel: 'Bereiche dieser Stufe',
  onThisPage: 'Auf dieser Seite',
  leadsTo: 'Führt zu',
  leadsToByGrade: 'Wohin sie führt, nach Grad',
  gradeAndStop: (grade) => `${site.grade(grade)}. `,
  changesFromHere: (to) => `Was sich ändert von hier bis ${to}`,
  neighbouringLevels: 'Benachbarte Stufen',
  levelBelow: 'Stufe darunter',
  levelAbove: 'Stufe darüber',
  changesFromTo: (from, to) => (
    <>
      von {from} bis {to}
    </>
  ),
  lastModified: (day) => `, zuletzt geändert am ${format.day(day)}`,
  revision: (revision) => <>, Revision {revision}</>,
  foundThere: (findings) => <>Dort gefunden: {findings}</>,
  ownWords: 'Eigene Worte',
  everythingHeldTo: 'Alles, was gilt',

  languageOfText: 'Sprache des Textes',
  sideBySide: 'Nebeneinander',
  notTranslated: 'Nicht übersetzt',
  notTranslatedInto: (language, shown) =>
    `Keine Übersetzung auf ${format.language(language)}${shown === null ? '' : `; gezeigt auf ${format.language(shown)}`}.`,

  rolesOf: (family) => `Rollen von ${family}`,
  roles: 'Rollen',
  rolesByGrade: 'Rollen nach Grad und Laufbahn',
  none: 'keiner',
  notGiven: 'Nicht angegeben',
  withWays: (lattice) => <>{lattice}, mit den Wegen dazwischen</>,
  whoReports: 'Wer an wen berichtet',
  expectedOfEveryRoleOf: (family) => <>Von jeder Rolle in {family} erwartet</>,
  aboutFamily: 'Über diese Familie',
  reportToRole: 'Berichten an diese Rolle',
  sameGradeOn: (grade, track) => `Grad ${grade} auf der ${site.track[track]}`,

  reportsTo: 'Berichtet an',
  extends: 'Übernimmt',
  partOf: (part, targets) => (
    <>
      {part} von {targets}
    </>
  ),
  equivalentTo: 'Gleichwertig mit',
  calledEquivalentBy: 'Gleichwertig genannt von',
  notInHandbook: 'nicht in diesem Handbuch',
  noneInHandbook: (named) => (named === 2 ? 'beide nicht in diesem Handbuch' : 'alle nicht in diesem Handbuch'),
  eitherBefore: 'entweder ',

  reportingLine: 'Berichtsweg',
  postReportsTo: (post) => <>{post} berichtet an</>,
  whoReportTo: (post) => <>An {post} berichten</>,
  whoReportsTo: 'von dort an',
  whoReportsToEither: 'von dort entweder an',
  lineWord: { to: 'an', either: 'entweder', or: 'oder', and: 'und' },
  lineEnd: { circle: 'und so zurück an den Anfang', again: 'von dort an wie oben' },
  orSomebodyElse: 'oder an jemand anderen',
  asAbove: 'wie oben',
  morePosts: (posts) => `und ${count.posts(posts)} darunter`,

  areaWithoutText: 'Die Seite kündigt diesen Bereich an, aber sein Text ist nicht da.',
  areaWithoutStatements: 'Dieser Bereich hat keine Aussagen.',
  from: (layer) => `Aus ${layer}`,
  includedFrom: 'eingebunden aus ',
  showSource: (statement) => `Aussage ${format.number(statement)}: Quelle zeigen`,
  examples: 'Beispiele',
  examplesOf: (examples, statement) => `${count.examples(examples)} zu Aussage ${statement}: Quelle zeigen`,

  layers: 'Ebenen',
  hiddenLayers: (layers) => `${count.layers(layers.length)} ausgeblendet: ${layers.join(', ')}.`,
  takenOverFrom: (from) => <>Übernommen von {from}</>,
  byWayOf: (from) => <>, auf dem Weg über {from}</>,
  eitherOfThese: 'Eines davon',
  eitherOf: (aspect, post) => `Eines davon: ${aspect} von ${post}`,
  oneOfLists: (aspect, post) => (
    <>
      {aspect} von {post}: eine dieser Listen, nicht alle.
    </>
  ),
  either: 'Entweder',
  or: 'oder',
  notToBeFound: 'Genannt und nicht zu finden',
  textElsewhere: 'Was diese verlangen, gehört zu dieser Rolle, aber ihr Text ist nicht hier.',
  extendedBy: (aspect, by) => (
    <>
      {aspect}, übernommen von {by}
    </>
  ),
  presumed: 'Von den Stufen darunter vorausgesetzt',
  takenAsGiven: 'Auf einer niedrigeren Stufe verlangt und hier vorausgesetzt. Was diese Stufe noch einmal sagt, steht oben.',
  nothingFurther: (level) => <>{level}: nichts weiter.</>,
  pageSaysSo: 'Die Seite sagt es',

  processOfFamily: (family) => `Das Verfahren jeder Rolle in ${family}, die kein eigenes hat.`,
  processOfRole: 'Das Verfahren dieser Rolle allein.',
  otherRoles: (family, steps) => (
    <>
      Andere Rollen in {family} haben eines mit {format.counted(steps, { one: 'Schritt', other: 'Schritten' })}.
    </>
  ),
  time: 'Dauer',
  whomCandidatesMeet: 'Wen Bewerbende treffen',
  notSaid: 'ohne Angabe',
  minutes: (minutes) => `${format.number(minutes)} Min.`,
  with: (people) => `mit ${people}`,
  notForEverybody: 'nicht für alle',

  jobDescription: 'Stellenbeschreibung',
  copy: 'Kopieren',
  copied: 'Als Markdown kopiert.',
  notCopied: 'Der Browser hat das nicht erlaubt. In der Markdown-Datei steht dasselbe.',

  holderAndArea: (holder, area, layer) => (
    <>
      {holder}, {area}
      {layer && <>; aus {layer}</>}
    </>
  ),
  throughLevels: 'Durch die Stufen',
  wayItCame: 'Auf welchem Weg sie kam',
  whereWritten: 'Wo sie geschrieben steht',
  includes: 'bindet ein',
  hasTheWords: 'hat den Wortlaut',
  includeIn: (file) => <>Die Einbindung in {file}</>,
  wordsIn: (file) => <>Der Wortlaut in {file}</>,

  history: 'Verlauf',
  editPage: 'Diese Seite bearbeiten',
  suggestChange: 'Eine Änderung vorschlagen',

  whyItIsSaid: 'Warum es gesagt wird',
  whatToDo: 'Was zu tun ist',
  where: 'Wo',
  nowhere: 'Nirgends in diesem Handbuch.',
};

/** Die Seiten, wie sie heute geschrieben sind. */
export const pages: typeof pagesInEnglish = {
  read: (read, passedOver) => `${count.pages(read)} gelesen, ${format.number(passedOver)} übergangen, weil von anderem die Rede ist.`,
  page: 'Seite',
  lines: 'Zeilen',
  unread: 'Ungelesen',
  linesRead: (lines, unread) =>
    `${count.lines(lines)}. ${unread === 0 ? 'Jede Zeile wurde gelesen.' : `${count.lines(unread)} ließ${unread === 1 ? '' : 'en'} sich nicht lesen.`}`,
  includedBy: 'eingebunden von',
  lineName: 'Zeile',
  readAs: 'Gelesen als',
  text: 'Text',
  lineIs: {
    heading: 'Überschrift',
    statement: 'Aussage',
    relation: 'Beziehung',
    hiring: 'Auswahl',
    indicator: 'Kennzahl',
    summary: 'Einleitung',
    note: 'Anmerkung',
    navigation: 'Navigation',
    unread: 'ungelesen',
  },
  holds: { level: 'Stufe', role: 'Rolle', family: 'Jobfamilie' },
};

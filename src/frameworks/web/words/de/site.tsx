/** Was auf Seiten jeder Art steht. */
import type { count as countInEnglish, site as siteInEnglish } from '../en/site.tsx';
import { formatsOf } from '../formats.tsx';

export const format = formatsOf('de');
const { counted } = format;

export const count: typeof countInEnglish = {
  areas: (count) => counted(count, { one: 'Bereich', other: 'Bereiche' }),
  changes: (count) => counted(count, { one: 'Änderung', other: 'Änderungen' }),
  commits: (count) => counted(count, { one: 'Commit', other: 'Commits' }),
  errors: (count) => counted(count, { other: 'Fehler' }),
  examples: (count) => counted(count, { one: 'Beispiel', other: 'Beispiele' }),
  files: (count) => counted(count, { one: 'Datei', other: 'Dateien' }),
  layers: (count) => counted(count, { one: 'Ebene', other: 'Ebenen' }),
  levels: (count) => counted(count, { one: 'Stufe', other: 'Stufen' }),
  lines: (count) => counted(count, { one: 'Zeile', other: 'Zeilen' }),
  pages: (count) => counted(count, { one: 'Seite', other: 'Seiten' }),
  posts: (count) => counted(count, { other: 'Posten' }),
  remarks: (count) => counted(count, { one: 'Hinweis', other: 'Hinweise' }),
  results: (count) => counted(count, { other: 'Treffer' }),
  roles: (count) => counted(count, { one: 'Rolle', other: 'Rollen' }),
  statements: (count) => counted(count, { one: 'Aussage', other: 'Aussagen' }),
  steps: (count) => counted(count, { one: 'Schritt', other: 'Schritte' }),
  warnings: (count) => counted(count, { one: 'Warnung', other: 'Warnungen' }),
  ways: (count) => counted(count, { one: 'Weg', other: 'Wege' }),
};

export const site: typeof siteInEnglish = {
  contents: 'Inhalt',
  pages: 'Seiten',
  findings: 'Befunde',
  jobFamilies: 'Jobfamilien',
  breadcrumbs: 'Pfad zu dieser Seite',
  close: 'Schließen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  showAll: 'Alle zeigen',
  showMore: (count) => `${format.number(count)} weitere zeigen`,
  whatIsShown: 'Was zu sehen ist',
  track: { individual: 'Fachlaufbahn', management: 'Führungslaufbahn' },
  trackName: 'Laufbahn',
  gradeName: 'Grad',
  grade: (grade) => `Grad ${grade}`,
  noGrade: 'Kein Grad',
  noPageYet: 'noch keine Seite',
  whatChanges: 'Was sich ändert',
  onTheLattice: 'Im Karrieregitter',
  change: { widened: 'Weiter', narrowed: 'Enger', reworded: 'Anders formuliert', unsure: 'Unsicher', same: 'Gleich' },
  aspect: { role: 'Die ganze Rolle', responsibilities: 'Aufgaben', requirements: 'Anforderungen' },
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  line: (line) => `Zeile ${line}`,
  placeAt: (file, line) => `${file}, Zeile ${line}`,
  linesOf: (file) => `Zeilen von ${file}`,
  writtenIn: (page) => <>Geschrieben in {page}</>,
  source: 'Quelle',
  indicators: 'Kennzahlen',
  hiringProcess: 'Auswahlverfahren',
  furtherReading: 'Zum Weiterlesen',
  expectedOfEveryRole: 'Von jeder Rolle erwartet',
  noAnswer: 'Der Server antwortet nicht. Sobald sich die Seite ändert, wird er erneut gefragt.',
};

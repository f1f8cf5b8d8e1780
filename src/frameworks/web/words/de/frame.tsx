/** Was um jede Seite herum steht, und was an ihrer Stelle, wenn es sie nicht gibt; die Startseite. */
import type { frame as frameInEnglish, home as homeInEnglish } from '../en/frame.tsx';
import { count, format } from './site.tsx';

export const frame: typeof frameInEnglish = {
  skip: 'Zum Inhalt der Seite',
  handbook: 'Handbuch',
  menu: 'Menü',
  people: 'Personen',
  versions: 'Versionen',
  search: 'Suche',
  updated: 'Aktualisiert',
  showIn: { light: 'Hell zeigen', dark: 'Dunkel zeigen' },
  cannotBeShown: 'Diese Seite kann nicht gezeigt werden',
  serverSilent: 'Der Server antwortet nicht',
  isItRunning: 'Läuft Gradus noch? Mit npm start neu starten und diese Seite dann neu laden.',
  notFound: 'Nicht gefunden',
  notInHandbook: 'Nicht in diesem Handbuch',
  noReason: 'Dieser Teil der Seite konnte nicht geladen werden. Die Seite neu laden.',
  nothingAtAddress: 'Unter dieser Adresse gibt es keine Seite',
  toContents: 'Zum Inhalt',
};

export const home: typeof homeInEnglish = {
  counts: (statements, levels, roles, pages, passedOver) => (
    <>
      {count.statements(statements)} auf {count.levels(levels)} und in {count.roles(roles)}, aus {pages}
      {passedOver > 0 && `; ${count.pages(passedOver)} zu anderem übergangen`}
    </>
  ),
  lattice: 'Karrieregitter',
  latticeIs: (lattice) => <>{lattice}: alle nach Grad und Laufbahn, mit den Wegen dazwischen</>,
  allFindings: 'Alle Befunde',
  nothing: 'Noch kein Karriererahmen',
  noPage: 'In diesem Ordner gibt es keine Seite.',
  noneRecognised: 'Keine der Seiten in diesem Ordner ließ sich als Stufe oder Jobfamilie erkennen.',
  addPage: (command) => (
    <>
      Eine Seite hinzufügen oder Gradus mit einem anderen Ordner starten: {command}. Diese Ansicht ändert sich von selbst, sobald es etwas
      zu zeigen gibt.
    </>
  ),
  addPageToFiles: (command) => <>Eine Seite hinzufügen und diese Site neu schreiben: {command}.</>,
  asShortAsThis: 'Eine Stufe kann so kurz sein wie diese, in einer eigenen Markdown-Datei:',
  map: 'Karte',
  besides: 'Jobfamilien daneben',
  ofItsOwn: (statements) => format.counted(statements, { one: 'eigene Aussage', other: 'eigene Aussagen' }),
  unit: {
    company: 'Unternehmen',
    function: 'Funktion',
    department: 'Abteilung',
    'sub-department': 'Unterabteilung',
    team: 'Team',
    specialty: 'Spezialgebiet',
  },
  frameworkHas: (levels, areas, statements) => `${count.levels(levels)}, ${count.areas(areas)}, ${count.statements(statements)}`,
  familyHas: (roles, statements) => `Jobfamilie: ${count.roles(roles)}, ${count.statements(statements)}`,
  rolesOn: { individual: 'Rollen der Fachlaufbahn', management: 'Rollen der Führungslaufbahn' },
  gradeAfterTitle: ', Grad',
  lately: 'Zuletzt geändert',
  noneLately: 'Keiner der letzten Commits hat geändert, was für jemanden gilt.',
  historyOf: 'Verlauf von ',
  andMore: (others) => ` und ${format.number(others)} weitere`,
};

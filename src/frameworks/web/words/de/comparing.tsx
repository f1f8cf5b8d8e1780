/** Was dort steht, wo zwei Stufen, Rollen oder Rahmen nebeneinander stehen. */
import type { comparing as comparingInEnglish, past as pastInEnglish } from '../en/comparing.tsx';
import { count, format } from './site.tsx';

export const comparing: typeof comparingInEnglish = {
  compare: 'Vergleichen',
  nothing: 'Nichts zu vergleichen',
  takesTwo: (there, contents) => (
    <>
      Es braucht zwei Stufen oder Rollen, und dieses Handbuch hat {there === 0 ? 'keine' : 'eine'}. Was es hat, steht im {contents}.
    </>
  ),
  nothingYet: 'Noch nichts zu vergleichen',
  howTo: (contents) => (
    <>
      Vom {contents} aus einen Rahmen öffnen und unter seinem Titel einen Schritt wählen, etwa „Senior → Staff“. Von dort aus lassen sich
      beliebige zwei Stufen, Rollen oder Rahmen vergleichen.
    </>
  ),
  needsScript: 'Was keine Seite nebeneinanderstellt, vergleicht ein Skript, und dieser Browser führt keines aus.',
  contentsLink: 'Inhalt',
  besideTitle: (from, to) => `${from} neben ${to}`,
  beside: 'neben',
  twice: 'Zweimal derselbe Rahmen',
  chooseAnother: 'Oben einen anderen wählen.',
  noOther: 'Dieses Handbuch hat keinen anderen, der daneben stehen könnte.',
  only: (framework) => `Nur ${framework}`,
  same: 'Gleich',
  otherWords: 'In beiden, mit anderen Worten',
  from: 'Von',
  to: 'Zu',
  swap: 'Tauschen',
  wholeFrameworks: 'Ganze Rahmen',
  printOn: (sheets) => `Auf ${format.number(sheets)} Blatt A4 drucken`,
  onlyChanges: 'Nur was sich ändert',
  rowOf: (row, from, to) => `${row}: ${from} neben ${to}`,
  change: 'Änderung',
  folded: (statements) =>
    `${count.statements(statements)} ${format.form(statements, { one: 'bleibt', other: 'bleiben' })}, wie sie ${format.form(statements, { one: 'ist', other: 'sind' })}.`,
  sourceOf: (line) => ` dieser Aussage, Zeile ${line}`,
  stepSizes: 'Wie groß jeder Schritt ist',
  sizesOfLadder: 'Größe jedes Schritts der Stufenleiter',
  step: 'Schritt',
  size: 'Größe',
  madeOf: 'Besteht aus',
  part: (statements, name) => `${format.number(statements)} ${name}`,
};

export const past: typeof pastInEnglish = {
  historyOf: (title) => `Verlauf von ${title}`,
  historyOfStatement: 'Verlauf einer Aussage',
  nothing: 'Hier gibt es keinen Verlauf',
  furtherBack: 'Weiter zurückblicken',
  olderNotFollowed: 'Es gibt ältere Commits, die hier nicht verfolgt werden.',
  changesIn: (changes, file, others) =>
    `${count.changes(changes)}${file === undefined ? '' : `, in ${file}${others > 0 ? ` und ${count.files(others)}, die sie einbindet` : ''}`}. Die neueste zuerst.`,
  commits: (commits) => `${count.commits(commits)}. Der neueste zuerst.`,
  pageAsThen: 'Die Seite, wie sie damals war',
  withCommit: (revision) => `, Commit ${revision}`,
  allChangesOfPage: 'Alle Änderungen der Seite',
  sign: { '+': 'Kam hinzu', '-': 'Fiel weg', '~': 'Wurde anders' },
  linesAsWritten: (lines) => `${count.lines(lines)}, wie geschrieben`,
  notCommitted: 'Noch kein Commit',
  commit: 'Commit',
  gradeMeans: { major: 'verlangt mehr', minor: 'stellt klar oder erleichtert', patch: 'nur Wortlaut' },
  asOf: (path, day) => `${path}, Stand ${format.day(day)}`,
  linesAsOf: (path, day) => `Zeilen von ${path}, Stand ${format.day(day)}`,
  oldSame: 'Ein alter Stand, derselbe wie heute.',
  old: 'Ein alter Stand: Heute gilt etwas anderes.',
  commitBy: (commit, author, subject) => (
    <>
      Mit Commit {commit} von {author}: {subject}
    </>
  ),
  pageToday: 'Die Seite, wie sie heute ist',
  pageGone: 'Die Seite gibt es nicht mehr.',
  itsHistory: 'Ihr Verlauf',
  lines: (lines) => `${count.lines(lines)}.`,
};

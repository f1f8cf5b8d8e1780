/** Was auf der Seite eines Karriererahmens steht: seine Matrix und seine Stränge. */
import type { matrix as matrixInEnglish, strands as strandsInEnglish } from '../en/matrix.tsx';
import { count, format } from './site.tsx';

export const matrix: typeof matrixInEnglish = {
  about: (levels, areas) =>
    `${count.levels(levels)}, ${count.areas(areas)}. Was eine niedrigere Stufe verlangt, ist auf der nächsten vorausgesetzt; jede Aussage öffnet die Zeilen, aus denen sie stammt.`,
  unwritten: (levels) => <>{levels}: auf der Stufenleiter genannt, noch keine Seite.</>,
  byLevel: 'Nach Stufe',
  byStrand: 'Nach Strang',
  besideAnother: 'Neben einem anderen Rahmen',
  compareWith: 'Vergleichen mit',
  areasAndLevels: (framework) => `${framework}: Bereiche und Stufen`,
  caption: (areas, levels) =>
    `${count.areas(areas)} mal ${count.levels(levels)}, die niedrigste Stufe zuerst. Die Pfeiltasten führen von Zelle zu Zelle.`,
  area: 'Bereich',
  noArea: 'Kein Bereich ist gewählt.',
  inFull: (row, only) => <>Ganz{only(<> für {row}</>)}</>,
  notOnPage: 'Nicht auf der Seite dieser Stufe.',
  ofHiddenLayers: (statements) => `${count.statements(statements)} aus ausgeblendeten Ebenen.`,
  levelShown: 'Gezeigte Stufe',
  pin: (level) => <>Anheften{level}</>,
  keepInSight: 'Diese Spalte im Blick behalten',
  pinsAreFull: (most) => `Schon ${format.number(most)} Spalten bleiben im Blick; zuerst eine lösen`,
  changesFrom: (level) => <>von {level} </>,
  changesTo: (level) => <>bis {level}</>,

  choose: (kinds) => `${format.and(['Bereiche', ...(kinds.layers ? ['Ebenen'] : []), ...(kinds.tracks ? ['Laufbahnen'] : [])])} wählen`,
  density: 'Dichte',
  densities: { comfortable: 'Geräumig', compact: 'Dicht', lines: 'Erste Zeilen' },
  print: (paper, sheets, size) => <>Drucken{paper(` auf ${sheetsOf(sheets, size)}`)}</>,
  printed: (sheets, size, points) => {
    const paper = `Gedruckt sind es etwa ${sheetsOf(sheets, size)}, in einer Schrift von ${format.number(points)} Punkt.`;
    return sheets === 1
      ? paper
      : `${paper} Auf einem wäre die Schrift zu klein zum Lesen; mit weniger Bereichen oder Ebenen kann eines genügen.`;
  },
  areas: 'Bereiche',
  layers: 'Ebenen',
  tracks: 'Laufbahnen',
  none: 'Keine',
  all: 'Alle',
  ofTheAreas: ' der Bereiche',
  hidden: (kinds, statements) => {
    const named = [
      [kinds.areas, count.areas] as const,
      [kinds.layers, count.layers] as const,
      [kinds.levels, count.levels] as const,
    ].flatMap(([titles, counted]) => (titles.length === 0 ? [] : [`${counted(titles.length)} (${titles.join(', ')})`]));
    return `Ausgeblendet: ${named.join('; ')}. Zusammen ${count.statements(statements)}.`;
  },
};

export const strands: typeof strandsInEnglish = {
  none: 'Noch keine Stränge',
  oneLevel: 'Ein Strang führt von einer Stufe zur nächsten, und hier gibt es nur eine; ihre Aussagen stehen in der Ansicht nach Stufe.',
  key: 'Jede Linie ist eine Kompetenz, von der ersten Stufe, die sie verlangt, bis zur letzten. Ein Wort unter einem Punkt sagt, wo sie weiter reicht als zuvor.',
  throughLevels: (row) => `${row}: seine Stränge durch die Stufen`,
  strand: 'Strang',
  begins: 'Beginnt',
  atOneLevel: (statements) => `${count.statements(statements)} auf nur einer Stufe`,
  strandsOf: (row) => `Stränge von ${row}`,
  neighbours: 'Benachbarte Stränge',
  before: 'Strang davor',
  after: 'Strang danach',
  stands: (row, layers) => (layers.length === 0 ? `${row}.` : `${row}, aus ${format.and(layers)}.`),
  namedByOwner: 'Benannt von denen, die für den Rahmen zuständig sind.',
  ifWrong: 'Falls das falsch ist',
  howFound:
    'Welche Aussage einer Stufe zu welcher der nächsten wurde, ergibt der Vergleich ihrer Worte. Diese Zeilen fügen zusammen, was hier steht; was nicht dazugehört, herausnehmen, und von dem, was fehlt, die ersten Worte ergänzen.',
  keepsIt: 'Lässt es, wie es ist',
  sourceAt: (level) => <> der Aussage auf der Stufe {level}</>,
  allChanges: (from, to) => (
    <>
      Alles, was sich von {from} bis {to} ändert
    </>
  ),
  inRow: (row) => <>In {row}</>,
  presumed: (above, last) =>
    `${format.and(above)} ${above.length === 1 ? 'nennt' : 'nennen'} es nicht noch einmal: Was ${last} verlangt, ist vorausgesetzt.`,
  howWidely: 'Wie weit, und von welcher Stufe an',
  inBrackets: 'In Klammern: Die Aussage nennt niemanden; das gilt als die eigene Arbeit.',

  settleIt: 'Klären',
  ifOne: 'Wenn es eine Kompetenz ist',
  ifNot: 'Wenn es zwei sind',
  whereToPaste: (file) => (
    <>Wer für den Rahmen zuständig ist, fügt die Zeilen in {file} ein; wo die Datei die erste davon schon hat, die übrigen darunter.</>
  ),
};

function sheetsOf(sheets: number, size: string): string {
  return format.counted(sheets, { one: `Blatt ${size}`, other: `Blatt ${size}` });
}

/** What is said on the page of a framework: its matrix, and its strands. */
import type { ReactNode } from 'react';
import { count, format } from './site.tsx';

export const matrix = {
  about: (levels: number, areas: number) =>
    `${count.levels(levels)}, ${count.areas(areas)}. What a lower level asks is presumed at the next; each statement opens the lines it comes from.`,
  unwritten: (levels: ReactNode) => <>{levels}: named on the ladder, no page yet.</>,
  byLevel: 'By level',
  byStrand: 'By strand',
  besideAnother: 'Beside another framework',
  compareWith: 'Compare with',
  areasAndLevels: (framework: string) => `${framework}: areas and levels`,
  caption: (areas: number, levels: number) =>
    `${count.areas(areas)} by ${count.levels(levels)}, lowest level first. The arrow keys go from cell to cell.`,
  area: 'Area',
  noArea: 'No area is chosen.',
  inFull: (row: ReactNode, only: (words: ReactNode) => ReactNode) => <>In full{only(<> for {row}</>)}</>,
  notOnPage: 'Not on the page of this level.',
  ofHiddenLayers: (statements: number) => `${count.statements(statements)} of hidden layers.`,
  levelShown: 'Level shown',
  pin: (level: ReactNode) => <>Pin{level}</>,
  keepInSight: 'Keep this column in sight',
  pinsAreFull: (most: number) => `${format.number(most)} columns stay in sight already; unpin one first`,
  changesFrom: (level: ReactNode) => <>from {level} </>,
  changesTo: (level: ReactNode) => <>to {level}</>,

  choose: (kinds: { layers: boolean; tracks: boolean }) =>
    `Choose ${['areas', kinds.layers && 'layers', kinds.tracks && 'tracks'].filter(Boolean).join(', ')}`,
  density: 'Density',
  densities: { comfortable: 'Comfortable', compact: 'Compact', lines: 'First lines' },
  print: (paper: (words: string) => ReactNode, sheets: number, size: string) => <>Print{paper(` on ${sheetsOf(sheets, size)}`)}</>,
  printed: (sheets: number, size: string, points: number) => {
    const paper = `Printed it is about ${sheetsOf(sheets, size)}, in type of ${format.number(points)} points.`;
    return sheets === 1 ? paper : `${paper} On one the type would be too small to be read; with fewer areas or layers it may be one.`;
  },
  areas: 'Areas',
  layers: 'Layers',
  tracks: 'Tracks',
  none: 'None',
  all: 'All',
  ofTheAreas: ' of the areas',
  hidden: (kinds: { areas: string[]; layers: string[]; levels: string[] }, statements: number) => {
    const named = [
      [kinds.areas, count.areas] as const,
      [kinds.layers, count.layers] as const,
      [kinds.levels, count.levels] as const,
    ].flatMap(([titles, counted]) => (titles.length === 0 ? [] : [`${counted(titles.length)} (${titles.join(', ')})`]));
    return `Hidden: ${named.join('; ')}. ${count.statements(statements)} in all.`;
  },
};

export const strands = {
  none: 'No strands yet',
  oneLevel: 'A strand leads from one level to the next, and this ladder has one level, whose statements stand in the view by level.',
  key: 'Each line is one competency, from the first level that asks for it to the last. A word below a dot says where it reaches more widely than before.',
  throughLevels: (row: string) => `${row}: its strands through the levels`,
  strand: 'Strand',
  begins: 'Begins',
  atOneLevel: (statements: number) => `${count.statements(statements)} at one level only`,
  strandsOf: (row: string) => `Strands of ${row}`,
  neighbours: 'Neighbouring strands',
  before: 'Strand before',
  after: 'Strand after',
  stands: (row: string, layers: string[]) => (layers.length === 0 ? `${row}.` : `${row}, from ${format.and(layers)}.`),
  namedByOwner: 'Named by the owner of the framework.',
  ifWrong: 'If this is wrong',
  howFound:
    'Which statement of one level became which of the next is found by comparing their words. These lines put together what stands here; take out what does not belong, or add the first words of what is missing.',
  keepsIt: 'Keeps it as it is',
  sourceAt: (level: ReactNode) => <> of the statement at {level}</>,
  allChanges: (from: ReactNode, to: ReactNode) => (
    <>
      All that changes from {from} to {to}
    </>
  ),
  inRow: (row: ReactNode) => <>In {row}</>,
  presumed: (above: string[], last: string) =>
    `${format.and(above)} ${above.length === 1 ? 'does' : 'do'} not name it again: what ${last} asks is presumed.`,
  howWidely: 'How widely, and from which level on',
  inBrackets: "In brackets: the statement names nobody, which is taken for one's own work.",

  settleIt: 'Settle it',
  ifOne: 'If they are one competency',
  ifNot: 'If they are not',
  whereToPaste: (file: ReactNode) => (
    <>The framework's owner pastes the lines into {file}; where the file has the first of them already, the others below it.</>
  ),
};

function sheetsOf(sheets: number, size: string): string {
  return format.counted(sheets, { one: `${size} sheet`, other: `${size} sheets` });
}

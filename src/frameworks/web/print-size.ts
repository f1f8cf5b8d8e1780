/**
 * How a matrix is printed: as one sheet in the largest type that it takes, wider columns for the levels that say more.
 * Only an estimate is to be had before printing; it is on the side of too much text.
 */
import type { Area, FrameworkView } from '../contract.ts';

/** Sizes in points, largest first; `framework-page.module.css` has the same. Below the last nobody reads. */
const printSizes = [8, 7, 6.2, 5.6, 5, 4.5] as const;
/** What does not fit on one sheet in any type is on several, in one that is read with ease. */
const severalSheets = 7;

const sheets = {
  a4: { width: 281, height: 194, least: 5 },
  a3: { width: 404, height: 281, least: 4.5 },
} as const;
/** Millimetres: heads of the page and the table, names of areas, what stands around the words of a cell. */
const heads = 12;
const firstColumn = 18;
const aroundWords = 6.1;
const aroundRow = 1.2;
const pointInMm = 0.3528;
/** In parts of the size of type; ragged lines included. */
const letterWidth = 0.49;
const lineHeight = 1.2;
const betweenStatements = 0.25;
/** What a browser was seen to need beyond the estimate. */
const spare = 1.04;

type Matrix = Pick<FrameworkView, 'levels' | 'rows'>;

export interface PrintSize {
  sheet: keyof typeof sheets;
  size: (typeof printSizes)[number];
  /** Of each level, in hundredths of the sheet. */
  widths: number[];
}

export function printSize(framework: Matrix): PrintSize {
  const shares = sharesOf(framework);
  const names = framework.levels.length > 4 ? (['a3'] as const) : (['a4', 'a3'] as const);
  for (const sheet of names) {
    const { width, height, least } = sheets[sheet];
    const room = width - firstColumn;
    const widths = shares.map((share) => share * room);
    const size = printSizes.find((candidate) => candidate >= least && heightOf(framework, candidate, widths) * spare <= height);
    if (size) return { sheet, size, widths: widths.map((one) => Math.floor((one / width) * 1000) / 10) };
  }
  const { width } = sheets.a3;
  return {
    sheet: 'a3',
    size: severalSheets,
    widths: shares.map((share) => Math.floor((share * (width - firstColumn) * 1000) / width) / 10),
  };
}

/** The part of the room that each level gets: by its text, and none less than half of an even share. */
function sharesOf({ levels, rows }: Matrix): number[] {
  const letters = levels.map((_, index) =>
    rows.reduce((sum, row) => sum + (row.cells[index]?.areas ?? []).reduce((all, area) => all + lettersOf(area), 0), 0),
  );
  const total = letters.reduce((sum, one) => sum + one, 0);
  return letters.map((one) => (total === 0 ? 1 : 0.5 + (0.5 * one * levels.length) / total) / levels.length);
}

function lettersOf({ summary, statements }: Area): number {
  return statements.reduce((sum, { words }) => sum + words.reduce((all, run) => all + run.text.length, 0), summary?.length ?? 0);
}

function heightOf({ rows }: Matrix, size: number, widths: number[]): number {
  const line = size * pointInMm * lineHeight;
  const letters = widths.map((width) => (width - aroundWords) / (size * pointInMm * letterWidth));
  const groups = rows.filter((row, index) => row.under !== null && row.under !== rows[index - 1]?.under).length;
  const cell = (areas: Area[], room: number) =>
    areas.reduce((sum, area) => sum + linesOf(area, room) * line + area.statements.length * betweenStatements, 0);
  return rows.reduce(
    (sum, row) => sum + aroundRow + Math.max(line, ...row.cells.map(({ areas }, index) => cell(areas, letters[index] ?? 1))),
    heads + groups * (line + aroundRow),
  );
}

/** Lines of an area: its statements, their examples in one line, and one line for each layer among them. */
function linesOf({ summary, statements }: Area, letters: number): number {
  const lines = (length: number) => Math.ceil(length / Math.max(1, letters));
  const layers = statements.filter(({ layer }, index) => layer !== null && layer.id !== statements[index - 1]?.layer?.id).length;
  return statements.reduce(
    (sum, { words, examples }) => sum + lines(words.reduce((all, run) => all + run.text.length, 0)) + Number(examples.length > 0),
    lines(summary?.length ?? 0) + layers,
  );
}

/**
 * How a matrix is printed: on one sheet where that can be read, else on as few as can, in the largest type that these
 * take, and with wider columns for the levels that say more.
 * Only an estimate is to be had before printing; it is on the side of too much text.
 */
import type { Area, FrameworkView } from '../contract.ts';
import { fewestSheets, inMm, linesOf, type PrintedSize, wordsOf } from './print-lines.ts';

const sheets = {
  a4: { width: 283, height: 196 },
  a3: { width: 406, height: 283 },
} as const;
/** Millimetres: heads of the page and the table, names of areas, what stands around the words of a cell. */
const heads = 12;
const firstColumn = 18;
const aroundWords = 6.4;
const aroundRow = 0.9;
const lineHeight = 1.16;
const betweenStatements = 0.1;
/** What a browser was seen to need beyond the estimate. */
const spare = 1.03;
/** No level is narrower, in millimetres. */
const leastColumn = 20;

type Matrix = Pick<FrameworkView, 'levels' | 'rows'>;

/** What has to be set in a cell: its texts, each as the widths of its words, and lines that hold nothing else. */
interface Cell {
  texts: number[][];
  labels: number;
}

interface Row {
  hasHeading: boolean;
  cells: Cell[];
}

export interface PrintSize {
  sheet: keyof typeof sheets;
  size: PrintedSize;
  /** How many sheets; breaks are between rows. */
  count: number;
  /** Of each level, in hundredths of the sheet. */
  widths: number[];
}

export function printSize(matrix: Matrix): PrintSize {
  const rows = matrix.rows.map((row, index) => ({
    hasHeading: row.under !== null && row.under !== matrix.rows[index - 1]?.under,
    cells: row.cells.map(({ areas }) => cellOf(areas)),
  }));
  const onSmall = matrix.levels.length > 4 ? null : onSheets(rows, matrix.levels.length, 'a4');
  return onSmall?.count === 1 ? onSmall : onSheets(rows, matrix.levels.length, 'a3');
}

function onSheets(rows: Row[], levels: number, sheet: keyof typeof sheets): PrintSize {
  const { width, height } = sheets[sheet];
  const widths = columnsOf(rows, levels, width - firstColumn);
  const { size, count } = fewestSheets((candidate) => rowHeights(rows, candidate, widths), height - heads);
  return { sheet, size, count, widths: widths.map((one) => Math.floor((one / width) * 1000) / 10) };
}

/**
 * The widths with which the matrix is lowest: from a share by its text for each level, room is given from one to another
 * as long as that makes it lower. The size of type hardly matters for which these are.
 */
function columnsOf(rows: Row[], levels: number, room: number): number[] {
  let widths = sharesOf(rows, levels).map((share) => share * room);
  let lowest = heightOf(rows, widths);
  for (const step of [16, 8, 4, 2]) {
    for (let isLower = true; isLower; ) {
      isLower = false;
      for (const [from, width] of widths.entries()) {
        if (width - step < leastColumn) continue;
        for (const to of widths.keys()) {
          const moved = widths.map((one, index) => one + (index === to ? step : 0) - (index === from ? step : 0));
          const height = heightOf(rows, moved);
          if ((moved[from] ?? 0) < leastColumn || height > lowest - 0.1) continue;
          [widths, lowest, isLower] = [moved, height, true];
        }
      }
    }
  }
  return widths;
}

/** The part of the room that each level gets: by its text, and none less than half of an even share. */
function sharesOf(rows: Row[], levels: number): number[] {
  const lengths = Array.from({ length: levels }, (_, index) =>
    rows.reduce((sum, { cells }) => sum + (cells[index]?.texts ?? []).flat().reduce((all, word) => all + word, 0), 0),
  );
  const total = lengths.reduce((sum, one) => sum + one, 0);
  return lengths.map((one) => (total === 0 ? 1 : 0.5 + (0.5 * one * levels) / total) / levels);
}

function heightOf(rows: Row[], widths: number[]): number {
  return rowHeights(rows, 6, widths).reduce((sum, height) => sum + height, 0);
}

function rowHeights(rows: Row[], size: number, widths: number[]): number[] {
  const letter = inMm(size);
  const line = letter * lineHeight;
  return rows.map(({ hasHeading, cells }) => {
    const filled = cells.map(({ texts, labels }, index) => {
      const room = ((widths[index] ?? 0) - aroundWords) / letter;
      return texts.reduce((sum, words) => sum + linesOf(words, room) * line + betweenStatements, labels * line);
    });
    return spare * ((hasHeading ? line + aroundRow : 0) + aroundRow + Math.max(line, ...filled));
  });
}

/** The lengths of the words that are said where a text is missing: about two lines of them. */
const saidWhereMissing = [4, 2, 4, 5, 1, 4, 2, 8, 5, 3, 5, 2, 3];

/** A summary, statements, their examples in one line, and one line for each layer among them. */
function cellOf(areas: Area[]): Cell {
  const statements = areas.flatMap((area) => area.statements);
  const layers = statements.filter(({ layer }, index) => layer !== null && layer.id !== statements[index - 1]?.layer?.id).length;
  return {
    texts: [...areas.flatMap(({ summary }) => summary ?? []), ...statements.map(({ words }) => words.map(({ text }) => text).join(''))]
      .map(wordsOf)
      .concat(areas.flatMap(({ body }) => (body === 'missing' ? [saidWhereMissing] : []))),
    labels: layers + statements.filter(({ examples }) => examples.length > 0).length,
  };
}

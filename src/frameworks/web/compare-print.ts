/** How a comparison is printed: on one upright A4 sheet where that can be read, else on as few as can. */
import type { ComparedHolders, Statement } from '../contract.ts';
import { type ComparedLine, comparedLines } from './compared-lines.ts';
import { fewestSheets, inMm, linesOf, type PrintedSize, wordsOf } from './print-lines.ts';

/** Millimetres: the sheet within its margins, the columns within their gaps, and what stands around words. */
const sheet = { width: 194, height: 285 };
const columns = { change: 34, side: 77 };
const aroundLine = 0.6;
/** The head of an area's table, and what parts it from the one above. */
const aroundArea = 4.9;
const lineHeight = 1.13;
/** Facts are set a little smaller than words, in a wider face. */
const factSize = 0.9;
/** Title, summary and source line. */
const heads = 11;
const headLetter = inMm(8);
/** What a browser was seen to need beyond the estimate: more in large type, where fewer words stand in a line. */
const spareIn = (size: PrintedSize) => 1 + 0.022 * (size - 6);

export function comparePrint(view: ComparedHolders, showAll: boolean): { size: PrintedSize; count: number } {
  const rows = view.rows.map((row) => comparedLines(row, showAll).map((line) => partsOf(line, view)));
  const said = [...view.summary, ...view.gaps].map((text) => linesOf(wordsOf(text), sheet.width / headLetter));
  const top = heads + said.reduce((sum, lines) => sum + lines, 0) * headLetter * 1.25;
  const heightsIn = (size: PrintedSize) => {
    const letter = inMm(size);
    const side = (words: number[]) => linesOf(words, columns.side / letter);
    const fact = Math.max(inMm(6), letter * factSize);
    return rows.flatMap((lines) => {
      const heights = lines.map(({ facts, from, to }) => {
        const marked = linesOf(facts, columns.change / fact) * fact;
        return spareIn(size) * (aroundLine + lineHeight * Math.max(marked, Math.max(side(from), side(to)) * letter));
      });
      // The head stays with the first line; of an area where nothing changes it is all there is.
      return [aroundArea + (heights[0] ?? 0), ...heights.slice(1)];
    });
  };
  return fewestSheets(heightsIn, sheet.height - top);
}

/** What is part of another stands where the other side has nothing. */
function partsOf({ kind, from, to, pairing, part }: ComparedLine, view: ComparedHolders) {
  const facts = [view.headings[kind], ...(pairing?.change.turns ?? [])].join(' · ');
  const words = (statement: Statement | null) => wordsOf(statement?.words.map(({ text }) => text).join('') ?? part ?? '');
  return { facts: wordsOf(facts), from: words(from), to: words(to) };
}

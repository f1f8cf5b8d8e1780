/**
 * How much room words take on paper. Only an estimate is to be had before printing: from how wide letters are, and
 * words broken as a browser breaks them.
 */

/** Sizes in points, largest first; the style sheets of what is printed have the same. Below the last nobody reads with ease. */
export const printSizes = [9, 8.5, 8, 7.5, 7, 6.5, 6] as const;
export type PrintedSize = (typeof printSizes)[number];

const pointInMm = 0.3528;
/** Letters of the text face, in parts of the size of type. */
const letterWidths = { wide: 0.84, narrow: 0.35, capital: 0.68, other: 0.55 };
const spaceWidth = 0.25;

/** Millimetres of a size in points. */
export function inMm(size: number): number {
  return size * pointInMm;
}

/** The widths of the words of a text, in parts of the size of type. */
export function wordsOf(text: string): number[] {
  return text.split(/\s+/u).map(widthOf);
}

function widthOf(word: string): number {
  let sum = 0;
  for (const letter of word) {
    if (/[mwMW@%\u2013-\u2014]/u.test(letter)) sum += letterWidths.wide;
    else if (/[fijlrt.,;:!'"()/-]/u.test(letter)) sum += letterWidths.narrow;
    else sum += /\p{Lu}/u.test(letter) ? letterWidths.capital : letterWidths.other;
  }
  return sum;
}

/** How many lines words take in so much room: one that does not fit begins a line. */
export function linesOf(words: number[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + spaceWidth + word > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? spaceWidth : 0) + word;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used = Math.min(used, room);
    }
  }
  return lines;
}

/** The fewest sheets that take these rows in a legible size, and the largest size that takes no more. */
export function fewestSheets(heightsIn: (size: PrintedSize) => number[], room: number): { size: PrintedSize; count: number } {
  const counts = printSizes.map((size) => ({ size, count: sheetsOf(heightsIn(size), room) }));
  return counts.reduce((best, one) => (one.count < best.count ? one : best));
}

/** Rows are kept whole; one that is higher than a sheet goes over as many as it takes. */
function sheetsOf(heights: number[], room: number): number {
  let count = 1;
  let left = room;
  for (const height of heights) {
    if (height > left) {
      count += left === room ? 0 : 1;
      left = room;
    }
    for (left -= height; left < 0; left += room) count += 1;
  }
  return count;
}

import type { Range } from './block.ts';

/** Turns offsets of a text into lines and columns, both from 1, in logarithmic time. */
export interface LineIndex {
  count: number;
  lineOf(offset: number): number;
  range(from: number, to: number): Range;
  text(line: number): string;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const columnOf = (offset: number, line: number) => offset - (starts[line - 1] ?? 0) + 1;
  return {
    count: starts.length,
    lineOf,
    range(from, to) {
      const line = lineOf(from);
      const endLine = lineOf(Math.max(from, to));
      return { line, column: columnOf(from, line), endLine, endColumn: columnOf(Math.max(from, to), endLine) };
    },
    text: (line) => text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/\r?\n$/u, ''),
  };
}

import type { Matrix } from './matrix.ts';
import { ink, type Paper, printable, wrap } from './paper.ts';

const narrowest = 24;
const gap = '  ';

/** The matrix as columns where the paper is wide enough for them, else row by row with the levels below each other. */
export function matrixText(matrix: Matrix, paper: Paper): string {
  const width = Math.floor((paper.width - gap.length * (matrix.levels.length - 1)) / Math.max(matrix.levels.length, 1));
  const body = matrix.rows.map((row) =>
    [ink(paper, 'bold', printable(row.title)), width >= narrowest ? columns(row.cells, width) : listed(matrix, row.cells, paper)].join(
      '\n',
    ),
  );
  const head =
    width >= narrowest
      ? [
          matrix.levels
            .map((level) => ink(paper, 'bold', printable(level.title).slice(0, width).padEnd(width)))
            .join(gap)
            .trimEnd(),
        ]
      : [];
  return [ink(paper, 'bold', printable(matrix.title)), ...head, ...body].join('\n\n');
}

function columns(cells: { text: string }[][], width: number): string {
  const wrapped = cells.map((cell) => cell.flatMap((statement) => wrapTo(statement.text, width)));
  const height = Math.max(0, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines) => (lines[line] ?? '').padEnd(width))
      .join(gap)
      .trimEnd(),
  ).join('\n');
}

function wrapTo(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '-';
  for (const word of printable(text).split(' ')) {
    if (line.length + 1 + word.length > width && line.trim() !== '-') {
      lines.push(line);
      line = ` ${word.slice(0, width - 1)}`;
    } else line += ` ${word}`.slice(0, width);
  }
  return [...lines, line.slice(0, width)];
}

function listed(matrix: Matrix, cells: { text: string }[][], paper: Paper): string {
  return cells
    .flatMap((cell, index) =>
      cell.length === 0
        ? []
        : [
            `  ${ink(paper, 'dim', printable(matrix.levels[index]?.title ?? ''))}`,
            ...cell.map((statement) => wrap(paper, statement.text, '    - ', '      ')),
          ],
    )
    .join('\n');
}

import { guarded } from '../../formula-guard.ts';

/** Rows for a spreadsheet, which is told by a mark that the letters are UTF-8; no cell of it is run. */
export function problemsAsCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
}

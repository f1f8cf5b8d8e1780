/**
 * A spreadsheet runs a cell that begins with certain signs. In what we write such a cell has an apostrophe before it, which a
 * spreadsheet takes for "this is text"; reading takes it away again. Nothing else is done to a cell.
 */
const guardedOnReading = /^'+[=+\-@\t\r\n]/;
const guardedOnWriting = /^'*[=+\-@\t\r\n]/;

export function guarded(cell: string): string {
  return guardedOnWriting.test(cell) ? `'${cell}` : cell;
}

export function unguarded(cell: string): string {
  return guardedOnReading.test(cell) ? cell.slice(1) : cell;
}

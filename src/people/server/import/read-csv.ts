/** The text of a CSV file to rows of cells. */
import { CsvError, parse } from 'csv-parse/sync';
import { type Separator, separatorOf, type Table } from '../../import/table.ts';
import { importEmpty, type Message, quoteStray, quoteUnclosed } from '../../messages.generated.ts';

/** Rows may have a cell too many or too few: that is for whoever reads them to say, with all other problems. */
export function readCsv(text: string, separator: Separator = separatorOf(text)): Table | Message {
  const lines: number[] = [];
  let ended = 0;
  try {
    const [headings, ...rows] = parse(text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      on_record: (record: string[], { lines: end }) => {
        const isBlank = record.every((cell) => cell.trim() === '');
        if (!isBlank) lines.push(end - breaksIn(record));
        ended = end;
        return isBlank ? null : record;
      },
    }) as string[][];
    if (!headings || rows.length === 0) return importEmpty();
    return { headings, rows, lines: lines.slice(1) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isUnclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
    return isUnclosed ? quoteUnclosed({ line: ended + 1 }) : quoteStray({ line: ended + 1 });
  }
}

/** The parser says in which line a row ends. */
function breaksIn(record: readonly string[]): number {
  let count = 0;
  for (const cell of record) if (/[\r\n]/.test(cell)) count += cell.split(/\r\n|\n|\r/).length - 1;
  return count;
}

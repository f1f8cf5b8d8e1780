/** Rows of cells to what each says of a person and a position. Every row is read, and every problem is said, each with its line. */
import type { Day } from '../../platform/day.ts';
import { cleaned } from '../check-person.ts';
import { unguarded } from '../formula-guard.ts';
import { gradeUnreadable, kindUnknown, type Message, rowRagged } from '../messages.generated.ts';
import type { PositionKind } from '../position.ts';
import type { Column, Columns } from './columns.ts';
import type { Problems } from './problems.ts';
import { type DayOrder, readDay } from './read-day.ts';
import type { Table } from './table.ts';

/** `undefined`: the file has no such column. Texts are empty where the cell is. */
export interface Row {
  line: number;
  number: string;
  name: string;
  email: string | undefined;
  started: Day | null | undefined;
  left: Day | null | undefined;
  kind: PositionKind;
  /** A post by its key, as our own export writes it. */
  post: string | undefined;
  /** The job code, or the title where there is none. */
  source: string | undefined;
  grade: number | null | undefined;
  unit: string | undefined;
  manager: string | undefined;
  from: Day | null | undefined;
  until: Day | null | undefined;
}

const acting = new Set(['acting', 'interim', 'temporary', 'yes', 'true', 'kommissarisch', 'vertretung', 'in vertretung', 'ja']);
const substantive = new Set(['', 'substantive', 'permanent', 'regular', 'primary', 'no', 'false', 'regulär', 'dauerhaft', 'nein']);

export function readRows(table: Table, { at }: Columns, order: DayOrder, problems: Problems): Row[] {
  const width = table.headings.length;
  const found: Row[] = [];
  for (const [index, cells] of table.rows.entries()) {
    const line = table.lines[index] ?? 0;
    if (cells.length !== width) {
      problems.add(line, null, rowRagged({ count: cells.length, columns: width }));
      continue;
    }
    const text = (column: Column): string | undefined => {
      const place = at[column];
      return place === undefined ? undefined : cleaned(unguarded(cells[place] ?? ''));
    };
    const wrong = (column: Column, message: Message) => problems.add(line, column, message);
    const day = (column: Column): Day | null | undefined => {
      const cell = text(column);
      if (!cell) return cell === undefined ? undefined : null;
      const read = readDay(cell, order);
      if ('day' in read) return read.day;
      wrong(column, read);
      return null;
    };
    found.push({
      line,
      number: text('number') ?? '',
      name: text('name') ?? [text('firstName'), text('lastName')].filter(Boolean).join(' '),
      email: text('email'),
      started: day('started'),
      left: day('left'),
      kind: kindIn(text('kind') ?? '', (message) => wrong('kind', message)),
      post: text('post'),
      source: text('code') || text('title'),
      grade: gradeIn(text('grade'), (message) => wrong('grade', message)),
      unit: text('unit'),
      manager: text('manager') ?? text('managerEmail'),
      from: day('from'),
      until: day('until'),
    });
  }
  return found;
}

function kindIn(cell: string, wrong: (message: Message) => void): PositionKind {
  const word = cell.toLowerCase();
  if (acting.has(word)) return 'acting';
  if (!substantive.has(word)) wrong(kindUnknown({ text: cell }));
  return 'substantive';
}

function gradeIn(cell: string | undefined, wrong: (message: Message) => void): number | null | undefined {
  if (!cell) return cell === undefined ? undefined : null;
  if (/^\d{1,3}$/.test(cell)) return Number(cell);
  wrong(gradeUnreadable({ text: cell }));
  return null;
}

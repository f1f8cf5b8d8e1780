/** The audit as a file: CSV for a spreadsheet, NDJSON for a program. Both carry digests and hashes, so that the chain can be followed without us. */
import { guarded } from '../people/formula-guard.ts';

export interface FileEntry {
  sequence: number;
  /** In ISO's form. */
  at: string;
  actorKind: string;
  actorId: string;
  actorName: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  subjectName: string | null;
  digest: string;
  hash: string;
}

const columns = [
  'sequence',
  'at',
  'actorKind',
  'actorId',
  'actorName',
  'action',
  'subjectKind',
  'subjectId',
  'subjectName',
  'digest',
  'hash',
] as const satisfies readonly (keyof FileEntry)[];

/** A mark at the beginning tells spreadsheets that it is UTF-8. */
export const csvHead = `\ufeff${columns.join(',')}\r\n`;

export function csvLine(entry: FileEntry): string {
  return `${columns.map((name) => quoted(guarded(String(entry[name] ?? '')))).join(',')}\r\n`;
}

export function jsonLine(entry: FileEntry): string {
  return `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, entry[name]])))}\n`;
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The file: a first line that says what it is, then frames, each with its kind, its length and its bytes. Tables are compressed piece by
 * piece, so that neither side holds more than a piece; each ends with its own digest, and the file with one of all that came before.
 *
 *     GRADUS-BACKUP 1
 *     H  header, as JSON
 *     T  a table begins, as JSON      D  a piece of its rows, compressed      E  it ends, as JSON: rows, bytes, digest
 *     Z  the end, as JSON: digest of every byte before this frame
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { z } from 'zod';
import { BackupError } from './backup-error.ts';
import { pieceSize } from './copy.ts';

const name = 'GRADUS-BACKUP';
const format = 1;
const firstLine = Buffer.from(`${name} ${format}\n`);
/** Frames are pieces: what claims to be larger is no frame. */
const mostBytes = pieceSize + 65_536;
const [compress, decompress] = [promisify(deflateRaw), promisify(inflateRaw)];

const texts = z.array(z.string()).readonly();

const backupHeader = z.object({
  /** Version of the program. */
  program: z.string(),
  /** When: the state of that moment, whatever was written while the backup was taken. */
  at: z.iso.datetime(),
  kind: z.enum(['real', 'demo']),
  /** Names of the migrations that made its tables, in order. */
  migrations: texts,
  organizations: z.array(z.uuid()).readonly(),
  /** What each sequence gave last; null: nothing yet. */
  sequences: z.record(z.string(), z.string().nullable()).readonly(),
});
export type BackupHeader = z.infer<typeof backupHeader>;

const backupTable = z.object({
  /** `rows`: as COPY writes them. `jobs`: work that is not done yet, a line of JSON each. */
  kind: z.enum(['rows', 'jobs']),
  name: z.string(),
  columns: texts,
});
export type BackupTable = z.infer<typeof backupTable>;

const tableEnd = z.object({
  rows: z.int(),
  /** Before they were compressed. */
  bytes: z.int(),
  sha256: z.string(),
});
export type TableEnd = z.infer<typeof tableEnd>;

const backupEnd = z.object({ tables: z.int(), rows: z.int(), sha256: z.string() });
export type BackupEnd = z.infer<typeof backupEnd>;

export type Write = (bytes: Buffer) => Promise<void>;

const sha256 = () => createHash('sha256');

/** Rows of a table end with a line feed, and hold none. */
function countRows(piece: Buffer): number {
  let rows = 0;
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) rows++;
  return rows;
}

export interface BackupWriter {
  table(table: BackupTable, pieces: AsyncIterable<Buffer>): Promise<TableEnd>;
  /** Nothing comes after it. */
  end(): Promise<BackupEnd>;
}

export async function startBackup(write: Write, header: BackupHeader): Promise<BackupWriter> {
  const all = sha256();
  const end = { tables: 0, rows: 0 };
  const put = async (bytes: Buffer) => {
    all.update(bytes);
    await write(bytes);
  };
  const frame = async (kind: string, payload: Buffer) => {
    const head = Buffer.alloc(5);
    head.write(kind, 0, 'latin1');
    head.writeUInt32BE(payload.length, 1);
    await put(head);
    await put(payload);
  };
  const json = (kind: string, value: object) => frame(kind, Buffer.from(JSON.stringify(value)));
  await put(firstLine);
  await json('H', header);
  return {
    table: async (table, pieces) => {
      await json('T', table);
      const [own, size] = [sha256(), { rows: 0, bytes: 0 }];
      for await (const piece of pieces) {
        own.update(piece);
        size.bytes += piece.length;
        size.rows += countRows(piece);
        await frame('D', await compress(piece, { level: 3 }));
      }
      const its = { ...size, sha256: own.digest('hex') };
      await json('E', its);
      end.tables++;
      end.rows += its.rows;
      return its;
    },
    end: async () => {
      const its = { ...end, sha256: all.copy().digest('hex') };
      await json('Z', its);
      return its;
    },
  };
}

export type Part =
  | { is: 'header'; header: BackupHeader }
  | { is: 'table'; table: BackupTable }
  | { is: 'piece'; bytes: Buffer }
  | { is: 'table-end'; end: TableEnd }
  | { is: 'end'; end: BackupEnd };

const whatToDo = 'Nothing was restored. Take another copy of the file, or an earlier backup.';

/**
 * Part by part, each checked before the next. Only what came to its `end` is whole.
 * @throws BackupError when it is no backup, is cut short, or is not as it was written
 */
export async function* readBackup(path: string): AsyncGenerator<Part, void> {
  const { take, close } = reader(path);
  try {
    yield* partsOf(path, take);
  } finally {
    await close();
  }
}

async function* partsOf(path: string, take: Take): AsyncGenerator<Part, void> {
  const damaged = (where: string) => new BackupError(`${path} is damaged: ${where}. ${whatToDo}`);
  const all = sha256();
  const bytes = async (count: number): Promise<Buffer> => {
    const found = await take(count);
    if (found.length < count) throw new BackupError(`${path} is cut short: its end is missing. ${whatToDo}`);
    return found;
  };
  const first = await take(firstLine.length);
  checkFirstLine(path, first);
  all.update(first);
  let own: { hash: ReturnType<typeof sha256>; rows: number; bytes: number } | null = null;
  const counted = { tables: 0, rows: 0 };
  for (let place = 0; ; place++) {
    const before = all.copy().digest('hex');
    const head = await bytes(5);
    const [kind, length] = [head.toString('latin1', 0, 1), head.readUInt32BE(1)];
    if (!'HTDEZ'.includes(kind) || length > mostBytes) throw damaged(`what should be a part of it is none (the ${place + 1}th)`);
    const payload = await bytes(length);
    all.update(head);
    all.update(payload);
    const json = <T>(shape: z.ZodType<T>): T => {
      try {
        return shape.parse(JSON.parse(payload.toString('utf8')));
      } catch {
        throw damaged(`a part of it cannot be read (the ${place + 1}th)`);
      }
    };
    if ((place === 0) !== (kind === 'H') || (own === null) !== 'HTZ'.includes(kind)) throw damaged('its parts are not in their order');
    if (kind === 'H') yield { is: 'header', header: json(backupHeader) };
    else if (kind === 'T') {
      own = { hash: sha256(), rows: 0, bytes: 0 };
      yield { is: 'table', table: json(backupTable) };
    } else if (kind === 'D' && own !== null) {
      const piece = await decompress(payload, { maxOutputLength: pieceSize }).catch(() => {
        throw damaged('a part of it cannot be unpacked');
      });
      own.hash.update(piece);
      own.rows += countRows(piece);
      own.bytes += piece.length;
      yield { is: 'piece', bytes: piece };
    } else if (kind === 'E' && own !== null) {
      const end = json(tableEnd);
      if (end.sha256 !== own.hash.digest('hex') || end.rows !== own.rows || end.bytes !== own.bytes)
        throw damaged('the rows of a table are not those that were written');
      counted.tables++;
      counted.rows += end.rows;
      own = null;
      yield { is: 'table-end', end };
    } else {
      const end = json(backupEnd);
      if (end.sha256 !== before || end.tables !== counted.tables || end.rows !== counted.rows) throw damaged('it is not as it was written');
      if ((await take(1)).length > 0) throw damaged('something was added behind its end');
      yield { is: 'end', end };
      return;
    }
  }
}

function checkFirstLine(path: string, first: Buffer): void {
  if (first.equals(firstLine)) return;
  const later = new RegExp(`^${name} (\\d+)`, 'u').exec(first.toString('latin1'))?.[1];
  if (later !== undefined && Number(later) > format)
    throw new BackupError(
      `${path} was made by a newer Gradus, in a form (${later}) that this program does not know. Restore it with that one.`,
    );
  throw new BackupError(`${path} is no backup of Gradus: gradus backup FILE makes one.`);
}

/** Gives the next so many bytes of a file, fewer only at its end. */
type Take = (count: number) => Promise<Buffer>;

function reader(path: string): { take: Take; close(): Promise<unknown> } {
  const chunks = createReadStream(path, { highWaterMark: pieceSize })[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const take: Take = async (count) => {
    while (held.length < count) {
      const { value, done } = await chunks.next();
      if (done) break;
      held = held.length === 0 ? value : Buffer.concat([held, value]);
    }
    const given = held.subarray(0, count);
    held = held.subarray(given.length);
    return given;
  };
  return { take, close: async () => chunks.return?.() };
}

export interface Checked {
  header: BackupHeader;
  tables: ReadonlyMap<string, TableEnd>;
  end: BackupEnd;
}

/** Reads it from the first byte to the last. */
export async function checkBackup(path: string): Promise<Checked> {
  let header: BackupHeader | null = null;
  let table = '';
  const tables = new Map<string, TableEnd>();
  for await (const part of readBackup(path)) {
    if (part.is === 'header') header = part.header;
    else if (part.is === 'table') table = part.table.name;
    else if (part.is === 'table-end') tables.set(table, part.end);
    else if (part.is === 'end' && header !== null) return { header, tables, end: part.end };
  }
  throw new BackupError(`${path} is cut short: its end is missing. ${whatToDo}`);
}

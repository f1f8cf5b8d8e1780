import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { BackupError } from './backup-error.ts';
import { type BackupHeader, checkBackup, readBackup, startBackup } from './backup-file.ts';
import { pieceSize } from './copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'gradus-backup-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'backup');

const header: BackupHeader = {
  program: '0.1.0',
  at: '2026-11-21T18:00:00.000Z',
  kind: 'real',
  migrations: ['0001-ground'],
  organizations: ['00000000-0000-7000-8000-00000000000a'],
  sequences: {},
};

type Tables = readonly { name: string; pieces: readonly Buffer[] }[];

async function written(tables: Tables): Promise<Buffer> {
  const all: Buffer[] = [];
  const writer = await startBackup(async (bytes) => void all.push(Buffer.from(bytes)), header);
  const given = async function* (pieces: readonly Buffer[]) {
    yield* pieces;
  };
  for (const { name, pieces } of tables) await writer.table({ kind: 'rows', name, columns: ['a'] }, given(pieces));
  await writer.end();
  return Buffer.concat(all);
}

async function refusal(bytes: Buffer): Promise<string> {
  writeFileSync(path, bytes);
  const error = await checkBackup(path).then(
    () => expect.unreachable('it was taken for whole'),
    (reason: Error) => reason,
  );
  expect(error).toBeInstanceOf(BackupError);
  expect(error.message).toContain(path);
  return error.message;
}

const some: Tables = [
  { name: 'one', pieces: [Buffer.from('anna\n'), Buffer.from('bert\\ncarl\n')] },
  { name: 'none', pieces: [] },
  { name: 'two', pieces: [Buffer.from('\\N\n')] },
];

describe('the file of a backup', () => {
  it('gives what was put in, whatever that was', async () => {
    const table = fc.record({
      name: fc.string(),
      pieces: fc.array(
        fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
        { maxLength: 4 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(table, { maxLength: 4 }), async (tables) => {
        writeFileSync(path, await written(tables));
        const found: { name: string; pieces: Buffer[] }[] = [];
        for await (const part of readBackup(path)) {
          if (part.is === 'header') expect(part.header).toEqual(header);
          if (part.is === 'table') found.push({ name: part.table.name, pieces: [] });
          if (part.is === 'piece') found.at(-1)?.pieces.push(part.bytes);
        }
        expect(found).toEqual(tables);
      }),
      { numRuns: 50 },
    );
  });

  it('counts rows, and takes pieces of full size', async () => {
    const large = Buffer.alloc(pieceSize, 'x');
    writeFileSync(path, await written([...some, { name: 'large', pieces: [large, large, Buffer.from('\n')] }]));
    const { tables, end } = await checkBackup(path);
    expect([...tables].map(([name, { rows, bytes }]) => [name, rows, bytes])).toEqual([
      ['one', 2, 16],
      ['none', 0, 0],
      ['two', 1, 3],
      ['large', 1, 2 * pieceSize + 1],
    ]);
    expect(end).toMatchObject({ tables: 4, rows: 4 });
  });

  it('is refused wherever it is cut', async () => {
    const whole = await written(some);
    for (let length = 0; length < whole.length; length++) {
      const said = await refusal(whole.subarray(0, length));
      expect(said).toMatch(length < 16 ? /is no backup of Gradus/u : /is cut short/u);
    }
  });

  it('is refused whatever bit of it turned', async () => {
    const whole = await written(some);
    // Every byte, and each of its bits in turn.
    for (let bit = 0; bit < whole.length * 8; bit += 9) {
      const turned = Buffer.from(whole);
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await refusal(turned)).toMatch(/damaged|cut short|no backup|newer Gradus/u);
    }
  });

  it('is refused with something behind its end, or with parts of another', async () => {
    const whole = await written(some);
    expect(await refusal(Buffer.concat([whole, Buffer.from('x')]))).toContain('behind its end');
    const [head, rest] = [whole.subarray(0, 40), (await written([some[0] ?? { name: '', pieces: [] }])).subarray(40)];
    await refusal(Buffer.concat([head, whole.subarray(200), rest]));
  });

  it('is refused where it is no backup, or of a form to come', async () => {
    expect(await refusal(Buffer.from('PGDMP and more of what pg_dump writes'))).toContain('is no backup of Gradus');
    expect(await refusal(Buffer.alloc(0))).toContain('is no backup of Gradus');
    expect(await refusal(Buffer.concat([Buffer.from('GRADUS-BACKUP 2\n'), Buffer.alloc(100)]))).toMatch(
      /newer Gradus.*Restore it with that one/u,
    );
  });
});

import { closeSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boundLog, openLog, saidSince } from './server-log.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-server-log-'));
  path = join(folder, 'server.log');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('keeps one older part beside it when it has grown large, and whoever writes goes on', () => {
  const file = openLog(path);
  for (const letter of ['a', 'b']) {
    writeSync(file, letter.repeat(4_100_000));
    boundLog(path);
    expect([statSync(path).size, readFileSync(`${path}.1`, 'utf8')[0]]).toEqual([0, letter]);
  }
  writeSync(file, 'c');
  boundLog(path);
  closeSync(file);
  expect(readFileSync(path, 'utf8')).toBe('c');
});

it('tells what was said since, and the end of very much', () => {
  writeFileSync(path, 'before, after');
  expect(saidSince(path, 'before, '.length)).toBe('after');
  // It has been cut meanwhile.
  expect(saidSince(path, 1000)).toBe('before, after');
  writeFileSync(path, `${'x'.repeat(50_000)}end`);
  expect(saidSince(path, 0)).toMatch(/^x{19997}end$/);
});

it.skipIf(process.platform === 'win32')('is not written where a link leads', () => {
  writeFileSync(join(folder, 'other'), '');
  symlinkSync(join(folder, 'other'), path);
  expect(() => openLog(path)).toThrow('ELOOP');
});

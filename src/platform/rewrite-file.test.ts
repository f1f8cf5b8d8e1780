import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rewriteFile } from './rewrite-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-rewrite-'));
  path = join(folder, 'page.md');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('puts the new text in the place of the old, with the same rights, and leaves nothing else behind', () => {
  writeFileSync(path, 'old é\r\n');
  chmodSync(path, 0o666);
  expect(rewriteFile(path, 'old é\r\n', 'new é\r\n')).toBeNull();
  expect(readFileSync(path, 'utf8')).toBe('new é\r\n');
  expect(statSync(path).mode & 0o777).toBe(0o666);
  expect(readdirSync(folder)).toEqual(['page.md']);
});

it('keeps a byte order mark, which whoever reads text does not see', () => {
  writeFileSync(path, '\uFEFFold');
  expect(rewriteFile(path, 'old', 'new')).toBeNull();
  expect(readFileSync(path, 'utf8')).toBe('\uFEFFnew');
});

it('leaves a file that has changed since it was read', () => {
  writeFileSync(path, 'somebody else');
  expect(rewriteFile(path, 'old', 'new')).toBe('changed');
  expect(readFileSync(path, 'utf8')).toBe('somebody else');
});

it('says so when it cannot write, and leaves nothing behind', () => {
  expect(rewriteFile(join(folder, 'gone.md'), 'old', 'new')).toBe('unwritable');
  expect(rewriteFile(join(folder, 'gone', 'page.md'), 'old', 'new')).toBe('unwritable');
  expect(readdirSync(folder)).toEqual([]);
});

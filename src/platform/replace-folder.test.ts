import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from './folder.ts';
import { holdsFolder, replaceFolder, writtenMark } from './replace-folder.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'gradus-replace-'));
});
afterEach(() => rmSync(work, { recursive: true }));

const fill = (files: Record<string, string>) => (folder: string) =>
  replaceFolder(folder, 'ours', async ({ write }) => {
    for (const [path, text] of Object.entries(files)) write(path, text);
  });

describe('a folder written whole', () => {
  it('replaces an earlier one, with all that is no more', async () => {
    const folder = join(work, 'deep/site');
    await fill({ 'a/b.txt': 'one', 'gone.txt': '' })(folder);
    await fill({ 'a/b.txt': 'two' })(folder);
    expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('two');
    expect(readdirSync(folder).sort()).toEqual([writtenMark, 'a']);
    expect(readdirSync(join(work, 'deep'))).toEqual(['site']);
  });

  it('stays as it was when the writing fails, also half way', async () => {
    const folder = join(work, 'site');
    await fill({ 'a.txt': 'one' })(folder);
    const failing = replaceFolder(folder, 'ours', async ({ write }) => {
      write('a.txt', 'two');
      throw new Error('no more room');
    });
    await expect(failing).rejects.toThrow('no more room');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('one');
    expect(readdirSync(work)).toEqual(['site']);
  });

  it('takes an empty folder, and what a run that was cut short has left', async () => {
    const folder = join(work, 'site');
    mkdirSync(folder);
    mkdirSync(`${folder}.new`);
    writeFileSync(join(`${folder}.new`, writtenMark), '');
    await fill({ 'a.txt': 'one' })(folder);
    expect(readdirSync(work)).toEqual(['site']);
  });

  it.each([
    ['holds something else', { '/thesis.txt': 'years' }],
    ['is a file', { '': 'years' }],
    ['has something of somebody beside it', { '.new/notes.txt': '' }],
  ])('is refused, and nothing touched, when it %s', async (_, files) => {
    const folder = join(work, 'site');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(folder + path), { recursive: true });
      writeFileSync(folder + path, text);
    }
    const before = readdirSync(work, { recursive: true }).sort();
    await expect(fill({ 'a.txt': '' })(folder)).rejects.toMatchObject({ name: 'NotOursError' });
    expect(readdirSync(work, { recursive: true }).sort()).toEqual(before);
  });

  it.each(['../x', '/x', 'a//b', 'a/./b', ''])('holds everything inside: not %j', async (path) => {
    await expect(fill({ [path]: '' })(join(work, 'site'))).rejects.toThrow('no path inside');
    expect(existsSync(join(work, 'x'))).toBe(false);
  });

  it('is no part of the folder it stands in', async () => {
    writeFileSync(join(work, 'page.md'), '# Page\n');
    await fill({ 'a.html': '<h1>Page</h1>' })(join(work, 'site'));
    expect(readFolder(work).files()).toEqual(['page.md']);
  });
});

it('knows a folder that holds another, by whatever way', () => {
  mkdirSync(join(work, 'a/b'), { recursive: true });
  symlinkSync(join(work, 'a'), join(work, 'link'));
  expect(holdsFolder(join(work, 'link'), join(work, 'a/b'))).toBe(true);
  expect(holdsFolder(work, work)).toBe(true);
  expect(holdsFolder(join(work, 'a/b'), join(work, 'a'))).toBe(false);
  expect(holdsFolder(join(work, 'a/bb'), join(work, 'a/b'))).toBe(false);
});

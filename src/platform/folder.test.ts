import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderError, isSameFolder, readFolder } from './folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gradus-folder-'));
  write('a.md', 'one');
  write('deep/b.md', 'two');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string | Buffer): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('a folder as a snapshot', () => {
  it('lists files sorted, with slashes, and reads them', () => {
    write('deep/B.md', 'three');
    const folder = readFolder(root);
    expect(folder.files()).toEqual(['a.md', 'deep/B.md', 'deep/b.md']);
    expect(folder.read('deep/b.md')).toBe('two');
    expect(folder.read('nothing.md')).toBeNull();
    expect(folder.read('../a.md')).toBeNull();
  });

  it('answers as before when a file changes after it was read', () => {
    const folder = readFolder(root);
    folder.read('a.md');
    write('a.md', 'changed');
    expect(folder.read('a.md')).toBe('one');
    expect(readFolder(root, folder).read('a.md')).toBe('changed');
  });

  it('looks at a saved file only, and at everything when a link took its place', () => {
    const folder = readFolder(root);
    folder.read('a.md');
    write('a.md', 'changed');
    write('new.md', 'unseen');
    const saved = readFolder(root, folder, new Set(['a.md']));
    expect([saved.read('a.md'), saved.files()]).toEqual(['changed', folder.files()]);
    expect(readFolder(root, folder, new Set(['a.md', 'new.md'])).files()).toContain('new.md');
    rmSync(join(root, 'a.md'));
    symlinkSync('/etc/hostname', join(root, 'a.md'));
    const linked = readFolder(root, saved, new Set(['a.md']));
    expect([linked.read('a.md'), linked.outside]).toEqual([null, ['a.md']]);
  });

  it('leaves out what no handbook is made of', () => {
    write('.git/HEAD', 'x');
    write('deep/node_modules/c.md', 'x');
    expect(readFolder(root).files()).toEqual(['a.md', 'deep/b.md']);
  });

  it('gives null for what is no text or too large, and says so', () => {
    write('latin.md', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    write('zero.md', 'a\0b');
    write('large.md', Buffer.alloc(5 * 1024 * 1024 + 1, 0x61));
    const folder = readFolder(root);
    for (const path of ['latin.md', 'zero.md', 'large.md']) expect(folder.read(path), path).toBeNull();
    expect(folder.skipped()).toEqual([
      { path: 'large.md', reason: 'too-large' },
      { path: 'latin.md', reason: 'not-text' },
      { path: 'zero.md', reason: 'not-text' },
    ]);
  });

  it('follows a link within the folder and none out of it', () => {
    const outside = mkdtempSync(join(tmpdir(), 'gradus-outside-'));
    writeFileSync(join(outside, 'secret.md'), 'secret');
    symlinkSync(outside, join(root, 'out'));
    symlinkSync(join(outside, 'secret.md'), join(root, 'out.md'));
    symlinkSync(join(root, 'nowhere.md'), join(root, 'broken.md'));
    symlinkSync(join(root, 'deep'), join(root, 'within'));
    symlinkSync(root, join(root, 'deep/loop'));
    const folder = readFolder(root);
    expect(folder.files()).toEqual(['a.md', 'deep/b.md', 'within/b.md']);
    expect(folder.read('out/secret.md')).toBeNull();
    expect(folder.skipped().map(({ path }) => path)).toEqual(expect.arrayContaining(['out', 'out.md', 'broken.md']));
    rmSync(outside, { recursive: true });
  });

  it('tells a change from a touch', () => {
    const first = readFolder(root);
    first.read('a.md');
    first.read('deep/b.md');
    write('a.md', 'one');
    const touched = readFolder(root, first, new Set(['a.md']));
    expect(isSameFolder(first, touched)).toBe(true);
    // The same length, and quick enough to have the same time on a coarse clock.
    write('a.md', 'two');
    expect(isSameFolder(touched, readFolder(root, touched, new Set(['a.md'])))).toBe(false);
    write('c.md', 'three');
    expect(isSameFolder(touched, readFolder(root, touched))).toBe(false);
  });

  it('refuses what is no folder', () => {
    expect(() => readFolder(join(root, 'a.md'))).toThrow(FolderError);
    expect(() => readFolder(join(root, 'nothing'))).toThrow(FolderError);
    renameSync(join(root, 'a.md'), join(root, 'z.md'));
    expect(readFolder(root).files()).toEqual(['deep/b.md', 'z.md']);
  });
});

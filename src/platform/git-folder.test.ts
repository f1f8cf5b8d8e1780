import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from './folder.ts';
import { mergeBase, prefixInRepository, readRevision } from './git-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-git-'));
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
function link(path: string, target: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  symlinkSync(target, join(folder, path));
}
function git(...args: string[]): void {
  const all = ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args];
  const { status, stderr } = spawnSync('git', all, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
function commit(): void {
  git('add', '.');
  git('commit', '-q', '-m', 'All');
}

describe('a folder at a revision', () => {
  it('is as it was, whatever stands there now', () => {
    write('a.md', 'first');
    write('b/c d.md', 'second');
    commit();
    write('a.md', 'changed');
    const then = readRevision(folder, 'HEAD');
    expect(then.files()).toEqual(['a.md', 'b/c d.md']);
    expect([then.read('a.md'), then.read('b/c d.md'), then.read('gone.md')]).toEqual(['first', 'second', null]);
    expect(readRevision(join(folder, 'b'), 'main').files()).toEqual(['c d.md']);
  });

  it('holds what the same folder in a work tree holds, links to files and folders included', () => {
    write('real/one.md', 'one');
    write('real/deep/two.md', 'two');
    link('one.md', 'real/one.md');
    link('again.md', 'one.md');
    link('other', 'real');
    link('side/up.md', '../real/one.md');
    link('real/deep/loop', '../../real');
    link('out.md', '../outside.md');
    link('host.md', '/etc/hostname');
    link('nowhere.md', 'gone.md');
    commit();
    const [then, now] = [readRevision(folder, 'HEAD'), readFolder(folder)];
    expect(then.files()).toEqual(now.files());
    expect(then.files().map(then.read)).toEqual(now.files().map(now.read));
    expect(then.skipped().map(({ path }) => path)).toEqual(expect.arrayContaining(['host.md', 'nowhere.md', 'out.md']));
  });

  it('names what is no text', () => {
    write('picture.md', new Uint8Array([137, 80, 78, 71, 0, 255]));
    commit();
    const then = readRevision(folder, 'HEAD');
    expect([then.read('picture.md'), then.skipped()]).toEqual([null, [{ path: 'picture.md', reason: 'not-text' }]]);
  });

  it('says what is unknown', () => {
    write('a.md', 'first');
    commit();
    expect(() => readRevision(folder, 'v9')).toThrow('"v9" is no revision');
    expect(() => readRevision(folder, '--all')).toThrow('"--all" is no revision');
    expect(() => readRevision(tmpdir(), 'HEAD')).toThrow('is in no git repository');
    expect([prefixInRepository(folder), prefixInRepository(tmpdir())]).toEqual(['', null]);
  });

  it('knows where two revisions parted', () => {
    write('a.md', 'first');
    commit();
    git('checkout', '-q', '-b', 'topic');
    write('a.md', 'topic');
    commit();
    git('checkout', '-q', 'main');
    write('b.md', 'main');
    commit();
    expect(readRevision(folder, mergeBase(folder, 'main', 'topic')).read('a.md')).toBe('first');
    expect(() => mergeBase(folder, 'main', 'gone')).toThrow('have no commit in common');
  });
});

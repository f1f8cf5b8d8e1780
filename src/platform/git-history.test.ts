import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followGitHistory, type GitHistory, openGitHistory } from './git-history.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-git-history-'));
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
function git(...args: string[]): string {
  const all = ['-C', folder, '-c', 'user.name=Ada Ek', '-c', 'user.email=a@example.org', ...args];
  const { status, stdout, stderr } = spawnSync('git', all, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
function commit(message: string, day = '2031-04-05'): string {
  git('add', '-A');
  git('commit', '-q', '-m', message, '--date', `${day}T23:30:00+02:00`);
  return git('rev-parse', 'HEAD');
}
function opened(below = ''): GitHistory {
  const history = openGitHistory(join(folder, below));
  if (!history) throw new Error('there should be a history');
  return history;
}
const long = 'The watch is handed over at noon, with all that is open.\nNothing is left unsaid.\n';

describe('the commits of a file', () => {
  it('are told newest first, with who, when and why, through a change of name', async () => {
    write('book/a.md', long);
    commit('Begin: the watch', '2031-01-02');
    git('mv', 'book/a.md', 'book/b c.md');
    commit('Call it otherwise');
    write('book/b c.md', `${long}At night, too.\n`);
    write('book/other.md', 'Other\n');
    commit('At night');
    write('book/other.md', 'Others\n');
    commit('Something else');
    const history = opened('book');
    const { commits, hasMore } = await history.logOf('b c.md', 10);
    expect(commits.map((one) => [one.commit.subject, one.touches.map(({ was, path }) => [was, path])])).toEqual([
      ['At night', [['b c.md', 'b c.md']]],
      ['Call it otherwise', [['a.md', 'b c.md']]],
      ['Begin: the watch', [[null, 'a.md']]],
    ]);
    expect(commits[2]?.commit).toMatchObject({ author: 'Ada Ek', day: '2031-01-02' });
    expect(hasMore).toBe(false);
    const [before, after] = [commits[0]?.touches[0]?.before ?? '', commits[0]?.touches[0]?.after ?? ''];
    const texts = await history.texts([before, after]);
    expect([texts.get(before), texts.get(after)]).toEqual([long, `${long}At night, too.\n`]);
    expect(history.prefix).toBe('book/');
    const earlier = await history.logOf('a.md', 10, commits[1]?.commit.id);
    expect(earlier.commits.map((one) => one.commit.subject)).toEqual(['Begin: the watch']);
    expect((await history.touchesOf(commits[0]?.commit.id ?? '')).map(({ path }) => path)).toEqual(['b c.md', 'other.md']);
    expect((await history.lately(2)).commits.map((one) => one.commit.subject)).toEqual(['Something else', 'At night']);
  });

  it('are no more than were asked for, and that is said', async () => {
    for (const line of ['one', 'two', 'three']) {
      write('a.md', line);
      commit(line);
    }
    const { commits, hasMore } = await opened().logOf('a.md', 2);
    expect([commits.map((one) => one.commit.subject), hasMore]).toEqual([['three', 'two'], true]);
  });

  it('are none for a path that leads out or means a pattern', async () => {
    write('a.md', long);
    commit('One');
    const logs = await Promise.all(
      ['../a.md', '/etc/passwd', '*', ':(glob)**', '.git/config', '--all', ''].map((path) => opened().logOf(path, 9)),
    );
    expect(logs.flatMap(({ commits }) => commits)).toEqual([]);
  });

  it('are none before the first commit', async () => {
    expect([await opened().head(), await opened().lately(5)]).toEqual([null, { commits: [], hasMore: false }]);
  });
});

describe('a revision', () => {
  it('is found by the names that people use', async () => {
    write('a.md', 'first');
    const first = commit('First');
    git('tag', 'v1');
    write('a.md', 'second');
    const second = commit('Second');
    const history = opened();
    const found = await Promise.all(['v1', 'main', 'HEAD~1', first.slice(0, 9)].map((name) => history.commitOf(name)));
    expect(found.map((one) => one?.id)).toEqual([first, second, first, first]);
    const [then, now] = await Promise.all([first, second].map((id) => history.filesAt(id, ['a.md', 'b.md', '../a.md'])));
    expect([[...(then ?? [])], [...(now ?? [])]]).toEqual([[['a.md', 'first']], [['a.md', 'second']]]);
  });

  it('is refused when its name is an option, a range, a path or a search, or on another branch', async () => {
    write('a.md', 'first');
    const first = commit('First');
    git('checkout', '-q', '-b', 'draft');
    write('a.md', 'secret');
    commit('Secret');
    git('checkout', '-q', 'main');
    const names = ['--all', '-n1', `${first}..draft`, 'HEAD:a.md', ':/First', 'HEAD@{1}', 'a b', 'HEAD\n', '', '$(touch x)', 'draft', 'v9'];
    const found = await Promise.all(names.map((name) => opened().commitOf(name)));
    expect(found).toEqual(names.map(() => null));
  });
});

describe('a folder without a history', () => {
  it('has none', () => {
    const alone = mkdtempSync(join(tmpdir(), 'gradus-alone-'));
    expect(openGitHistory(alone)).toBeNull();
    rmSync(alone, { recursive: true });
  });

  it('may come to have one while it is followed', async () => {
    rmSync(join(folder, '.git'), { recursive: true });
    mkdirSync(join(folder, 'below'));
    const now = followGitHistory(join(folder, 'below'));
    expect(now()).toBeNull();
    git('init', '-q', '-b', 'main');
    write('below/a.md', long);
    const first = commit('First');
    expect(await now()?.head()).toBe(first);
    expect(now()).toBe(now());
  });

  it('has no texts for what is none', async () => {
    write('a.md', new Uint8Array([137, 80, 0, 255]));
    const only = commit('Picture');
    expect([(await opened().filesAt(only, ['a.md'])).size, (await opened().texts(['HEAD', '0'.repeat(40)])).size]).toEqual([0, 0]);
  });
});

/** A real repository in a folder of its own, for tests of what git knows. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface GitRepository {
  folder: string;
  write(path: string, text: string | Uint8Array): void;
  git(...args: string[]): string;
  /** Everything as it stands, by somebody, on a day. */
  commit(subject: string, author?: string, day?: string): string;
  remove(): void;
}

/** @param folder one that is there already; default: a new one */
export function gitRepository(folder = mkdtempSync(join(tmpdir(), 'gradus-repository-'))): GitRepository {
  const git = (...args: string[]) => {
    const own = ['-c', 'user.name=Ada Ek', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...own, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  git('init', '-q', '-b', 'main');
  return {
    folder,
    git,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit: (subject, author = 'Ada Ek', day = '2031-04-05') => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', subject, '--author', `${author} <a@example.org>`, '--date', `${day}T12:00:00+00:00`);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** `gradus check` as others start it: formats, exit codes, and what a change brings. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const cli = join(import.meta.dirname, 'cli.ts');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (include: string) =>
  `---\ntitle: Senior - Bakery Career Framework\n---\n\n## Baking\n\n- Bakes bread every day\n\n{{% include "${include}" %}}\n`;
const path = 'handbook/content/senior.md';

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
function commit(): void {
  git('add', '.');
  git('commit', '-q', '-m', 'All');
}
function check(...args: string[]) {
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, '.cache'), NO_COLOR: '1' };
  return spawnSync(process.execPath, [cli, 'check', join(folder, 'handbook'), '--no-cache', ...args], { encoding: 'utf8', env });
}

describe('formats', () => {
  beforeEach(() => {
    git('init', '-q');
    write(path, page('gone.md'));
  });

  it.each(['pretty', 'json', 'sarif', 'gitlab', 'github'])('%s ends with 1 on an error, and with 0 when told so', (format) => {
    const { status, stdout } = check('--format', format);
    expect(stdout).toContain('include-missing');
    expect(status).toBe(1);
    expect(check('--format', format, '--fail-on', 'never').status).toBe(0);
  });

  it('name files from the root of the repository', () => {
    expect(check('--format', 'github').stdout).toMatch(/^::error file=handbook\/content\/senior\.md,line=9,/mu);
    expect(JSON.parse(check('--format', 'gitlab').stdout)[0].location).toEqual({ path, lines: { begin: 9 } });
    const { results, tool } = JSON.parse(check('--format', 'sarif', '--docs', 'https://example.org/m').stdout).runs[0];
    expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri: path, uriBaseId: 'SRCROOT' });
    expect(tool.driver.rules[0].helpUri).toMatch(/^https:\/\/example\.org\/m\/[\w-]+\.md$/u);
  });

  it('--json is --format json', () => {
    expect(check('--json').stdout).toBe(check('--format', 'json').stdout);
  });

  it('an unknown one ends with 2', () => {
    const { status, stderr } = check('--format', 'xml');
    expect(status).toBe(2);
    expect(stderr).toContain('sarif');
  });
});

describe('--since', () => {
  beforeEach(() => {
    git('init', '-q');
    write(path, page('gone.md'));
    commit();
  });

  it('is silent about what was there, moved or in a renamed file', () => {
    expect(check('--since', 'HEAD')).toMatchObject({ status: 0, stdout: expect.stringContaining('Since HEAD: Nothing found.') });
    write(path, page('gone.md').replace('## Baking', 'Some words.\n\n## Baking'));
    expect(check('--since', 'HEAD', '--json').stdout).toBe('[]\n');
    renameSync(join(folder, path), join(folder, 'handbook/content/lead.md'));
    expect(check('--since', 'HEAD', '--json').stdout).toBe('[]\n');
  });

  it('says what the change brings, and fails for it', () => {
    write(path, `${page('gone.md')}\n{{% include "lost.md" %}}\n`);
    const { status, stdout } = check('--since', 'HEAD', '--json');
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'include-missing', line: 11 }]);
    expect(status).toBe(1);
  });

  it('works inside a hook, where git has said which repository it is about', () => {
    process.env.GIT_DIR = '.git';
    try {
      expect(check('--since', 'HEAD', '--json').stdout).toBe('[]\n');
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  it('refuses an unknown revision, one that looks like an option, and a folder without git', () => {
    expect(check('--since', 'nowhere')).toMatchObject({ status: 2, stderr: expect.stringContaining('no revision') });
    expect(check('--since=--all')).toMatchObject({ status: 2, stderr: expect.stringContaining('no revision') });
    rmSync(join(folder, '.git'), { recursive: true });
    expect(check('--since', 'HEAD')).toMatchObject({ status: 2, stderr: expect.stringContaining('in no git repository') });
  });
});

describe('--fix', () => {
  const head = '---\ntitle: Senior - Bakery Career Framework\n---\n\n';
  const bread =
    'See [the oven](#the-ovn-we-use).\n<!-- gradus-ignore bound-reached: long ago -->\n- Bakes bread\n- Knows [this](#nothing-like-it)\n';
  const read = () => readFileSync(join(folder, path), 'utf8');

  it('mends what can be mended, and ends as what is left wants it', () => {
    write(path, `${head}## The oven we use\n\n${bread}`);
    const { status, stdout } = check('--fix');
    expect(read()).toBe(`${head}## The oven we use\n\n${bread.replace('#the-ovn', '#the-oven').replace(/<!--.*\n/u, '')}`);
    expect(stdout).toMatch(/^Mended content\/senior\.md: anchor-dead \(line 7\); ignore-unused \(line 8\)\n/u);
    expect(stdout.match(/anchor-dead/gu)).toHaveLength(3);
    expect(status).toBe(0);
    expect(check('--fix', '--fail-on', 'warning').status).toBe(1);
    expect(check('--fix').stdout).not.toContain('Mended');
  });

  it('in another format prints what is left there, and says what it did beside it', () => {
    write(path, `${head}## The oven we use\n\n${bread}`);
    const { stdout, stderr } = check('--fix', '--json');
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'anchor-dead', line: 9 }]);
    expect(stderr).toContain('Mended content/senior.md');
  });

  it('goes on to what a fix brings to light', () => {
    write(path, `${head}## Baking\n\n- Keeps [the oven](#the-ovn-we-use) clean\n\n{{% include "includes/Oven.md" %}}\n`);
    write('handbook/assets/includes/oven.md', '## The oven we use\n\n- Bakes bread\n');
    expect(check('--fix', '--fail-on', 'warning').status).toBe(0);
    expect(read()).toBe(`${head}## Baking\n\n- Keeps [the oven](#the-oven-we-use) clean\n\n{{% include "includes/oven.md" %}}\n`);
  });

  it('leaves what was there before, when only what is new is asked for', () => {
    git('init', '-q');
    write(path, `${head}## The oven we use\n\n${bread}`);
    commit();
    expect(check('--fix', '--since', 'HEAD').status).toBe(0);
    expect(read()).toBe(`${head}## The oven we use\n\n${bread}`);
  });

  it('touches nothing without being asked', () => {
    write(path, `${head}## The oven we use\n\n${bread}`);
    check();
    expect(read()).toBe(`${head}## The oven we use\n\n${bread}`);
  });
});

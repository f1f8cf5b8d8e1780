/**
 * The scripts of ci/*.yml, taken out of the files and run as the two sites run them: in a shell that stops at the first
 * failure, in a repository with a target branch and a change, with the variables these sites set. `gh` and the API of
 * GitLab are stood in for by programs that remember what they were told.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const template = (name: string) => parse(readFileSync(join(root, 'ci', `${name}.yml`), 'utf8'));
const senior = 'content/handbook/engineering/careers/matrix/infrastructure/senior.md';

let folder: string;
let repository: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-ci-'));
  repository = join(folder, 'repository');
  mkdirSync(join(folder, 'bin'));
  command('gradus', `exec '${process.execPath}' '${join(root, 'src/cli.ts')}' "$@"`);
  mkdirSync(repository);
  cpSync(join(root, 'examples/harbour'), join(repository, 'handbook'), { recursive: true });
  git('init', '-q', '-b', 'main');
  commit();
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  edit(senior, (text) => text.replace('within five working days', 'within two working days'));
  commit();
});
afterEach(() => rmSync(folder, { recursive: true }));

function command(name: string, script: string): void {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}
function edit(path: string, change: (text: string) => string): void {
  const file = join(repository, 'handbook', path);
  const text = readFileSync(file, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(file, change(text));
}
function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
function commit(): void {
  git('add', '.');
  git('commit', '-q', '-m', 'All');
}

function run(script: string, env: Record<string, string>): Promise<{ status: number | null; said: string }> {
  const path = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`;
  const all = { ...process.env, NODE_NO_WARNINGS: '1', ...env, PATH: path, HANDBOOK: 'handbook' };
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd: repository, env: all });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
}

describe('ci/github.yml', () => {
  const { jobs } = template('github');
  const step = (name: string): string => jobs.handbook.steps.find((one: { name?: string }) => one.name === name).run;
  const env = (more: Record<string, string> = {}) => ({
    GITHUB_BASE_REF: 'main',
    GITHUB_REPOSITORY: 'dairy/handbook',
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    NUMBER: '7',
    FAIL_ON: 'never',
    TOLD: join(folder, 'told'),
    ...more,
  });
  const told = () => readFileSync(join(folder, 'told'), 'utf8');
  const gh = (list: string) =>
    command('gh', `echo "$@" >> "$TOLD"\ncase "$*" in *--paginate*) ${list} ;; *) cat difference.md >> "$TOLD" ;; esac`);

  it('says which findings the change brings, and fails on an error', async () => {
    expect(await run(step('Findings'), env())).toMatchObject({ status: 0 });
    edit(senior, (text) => text.replace('includes/careers/nav.md', 'includes/careers/nave.md'));
    const { status, said } = await run(step('Findings'), env());
    expect([status, said]).toEqual([1, expect.stringContaining(`::error file=handbook/${senior},line=`)]);
  });

  it('writes one remark, and the next time the same one anew', async () => {
    gh('true');
    expect(await run(step('Difference'), env())).toEqual({ status: 0, said: '' });
    expect(told()).toContain('api --method POST repos/dairy/handbook/issues/7/comments --field body=@difference.md');
    expect(told()).toContain('<!-- gradus diff -->\n## What changes for people\n\n*origin/main → now*\n\n**Major.**');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('a figure: 5 → 2');
    gh('echo 31');
    await run(step('Difference'), env());
    expect(told()).toContain('api --method PATCH repos/dairy/handbook/issues/comments/31 --field body=@difference.md');
  });

  it('fails where that is asked for, the remark written all the same', async () => {
    gh('true');
    expect(await run(step('Difference'), env({ FAIL_ON: 'major' }))).toMatchObject({ status: 1 });
    expect(told()).toContain('**Major.**');
  });

  it('lets a fork through, which may not write', async () => {
    command('gh', 'exit 1');
    expect(await run(step('Difference'), env())).toEqual({ status: 0, said: expect.stringContaining('It is in the summary') });
  });
});

describe('ci/gitlab.yml', () => {
  const script: string = template('gitlab').handbook.script.join('\n');
  let server: Server;
  let asked: { method: string; url: string; token: unknown; body: string }[];
  let notes: { id: number; body: string }[];
  beforeEach(async () => {
    asked = [];
    notes = [{ id: 1, body: 'Fine by me.' }];
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, token: headers['private-token'], body: body && JSON.parse(body).body });
      // Two pages, as a long discussion has.
      const page = new URL(url, 'http://x').searchParams.get('page');
      response.setHeader('x-next-page', page === '1' ? '2' : '');
      response.end(JSON.stringify(method === 'GET' ? (page === '2' ? notes : []) : {}));
    }).listen(0);
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterEach(() => server.close());
  const env = (more: Record<string, string> = {}) => ({
    CI_MERGE_REQUEST_DIFF_BASE_SHA: git('rev-parse', 'origin/main'),
    CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    CI_PROJECT_ID: '5',
    CI_MERGE_REQUEST_IID: '9',
    GRADUS_TOKEN: 'secret',
    FAIL_ON: 'never',
    ...more,
  });

  it('writes one remark, and the next time the same one anew', async () => {
    expect(await run(script, env())).toEqual({ status: 0, said: '' });
    expect(asked.at(-1)).toMatchObject({ method: 'POST', url: '/projects/5/merge_requests/9/notes', token: 'secret' });
    expect(asked.at(-1)?.body).toMatch(/^<!-- gradus diff -->\n## What changes for people\n\n\*[\da-f]{10} → now\*\n\n\*\*Major\.\*\*/u);
    notes.push({ id: 2, body: asked.at(-1)?.body ?? '' });
    await run(script, env());
    expect(asked.at(-1)).toMatchObject({ method: 'PUT', url: '/projects/5/merge_requests/9/notes/2' });
  });

  it('fails where that is asked for, the remark and the report written all the same', async () => {
    expect(await run(script, env({ FAIL_ON: 'major' }))).toMatchObject({ status: 1 });
    expect(asked.at(-1)?.method).toBe('POST');
    expect(JSON.parse(readFileSync(join(repository, 'gl-code-quality-report.json'), 'utf8'))).toEqual([]);
  });

  it('fails on an error that the change brings', async () => {
    edit(senior, (text) => text.replace('includes/careers/nav.md', 'includes/careers/nave.md'));
    expect(await run(script, env())).toMatchObject({ status: 1 });
    expect(readFileSync(join(repository, 'gl-code-quality-report.json'), 'utf8')).toContain('include-missing');
  });

  it('keeps the text where there is no token, and says what a refused one lacks', async () => {
    expect(await run(script, env({ GRADUS_TOKEN: '' }))).toEqual({ status: 0, said: '' });
    expect([asked, existsSync(join(repository, 'difference.md'))]).toEqual([[], true]);
    server.removeAllListeners('request').on('request', (_, response) => response.writeHead(403).end());
    expect(await run(script, env())).toMatchObject({ status: 1, said: expect.stringContaining('Has GRADUS_TOKEN the scope "api"?') });
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
// The machine's own Node, which may be older than the one that runs the tests.
const plain = process.env.GRADUS_PLAIN_NODE ?? process.execPath;
const version = spawnSync(plain, ['--version'], { encoding: 'utf8' }).stdout.trim();

function gradus(node: string, folder: string, ...args: string[]) {
  return spawnSync(node, [join(folder, 'bin/gradus.mjs'), ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
}

describe(`the gradus command on Node ${version}`, () => {
  it('compiles the example to the same bytes as on the Node of the tests', () => {
    const here = gradus(plain, root, 'compile', 'examples/harbour', '--json');
    expect(here.stderr).not.toContain('Error');
    expect(here.status).toBe(0);
    expect(JSON.parse(here.stdout).statements.length).toBeGreaterThan(0);
    expect(here.stdout).toBe(gradus(process.execPath, root, 'compile', 'examples/harbour', '--json').stdout);
  });

  it.each([['--help'], ['check', 'examples/harbour', '--fail-on', 'never'], ['explain', 'include-missing']])('runs %s', (...args) => {
    const { status, stdout, stderr } = gradus(plain, root, ...args);
    expect(stderr).not.toContain('Error');
    expect(stdout).not.toBe('');
    expect(status).toBe(0);
  });
});

describe('the gradus command in a checkout that was never built', () => {
  function checkout(build: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'gradus-command-'));
    cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
    mkdirSync(join(folder, 'scripts'));
    writeFileSync(join(folder, 'scripts/run.mjs'), build);
    return folder;
  }

  it('builds first, and leaves standard output to the command', () => {
    const folder = checkout(`
      import { mkdirSync, writeFileSync } from 'node:fs';
      console.log(process.argv[2]);
      mkdirSync(new URL('../dist', import.meta.url));
      writeFileSync(new URL('../dist/gradus.mjs', import.meta.url), 'console.log(process.argv.slice(2))');`);
    expect(gradus(plain, folder, 'check', 'handbook')).toMatchObject({ status: 0, stdout: "[ 'check', 'handbook' ]\n", stderr: 'build\n' });
  });

  it('says what to run when that fails', () => {
    const { status, stdout, stderr } = gradus(plain, checkout('process.exit(1)'), 'check');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('npm run build');
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

describe('the site as files', () => {
  it('is the same bytes on either Node', () => {
    const write = (node: string) => {
      const out = join(mkdtempSync(join(tmpdir(), 'gradus-command-')), 'site');
      const { status, stderr } = gradus(node, root, 'build', 'examples/start', '--out', out);
      expect([status, stderr]).toEqual([0, '']);
      return (readdirSync(out, { recursive: true }) as string[])
        .filter((path) => statSync(join(out, path)).isFile())
        .sort()
        .map((path) => [path, readFileSync(join(out, path), 'latin1')]);
    };
    expect(write(plain)).toEqual(write(process.execPath));
  });
});

describe('job descriptions', () => {
  it.each(['markdown', 'docx', 'pdf'])('as %s need nothing beside the build, and are the same bytes on either Node', (format) => {
    const folder = mkdtempSync(join(tmpdir(), 'gradus-command-'));
    for (const part of ['bin', 'dist']) cpSync(join(root, part), join(folder, part), { recursive: true });
    const write = (node: string, name: string) => {
      const file = join(folder, name);
      const { status, stderr } = gradus(
        node,
        folder,
        'job',
        'infrastructure/staff',
        '--in',
        'examples/harbour',
        '--format',
        format,
        '--out',
        file,
      );
      expect([status, stderr]).toEqual([0, `Wrote ${file}.\n`]);
      return readFileSync(file);
    };
    expect(write(plain, 'here').equals(write(process.execPath, 'there'))).toBe(true);
  });

  it('are written by code that no other command loads', () => {
    const bundle = readFileSync(join(root, 'dist/gradus.mjs'), 'utf8');
    expect(bundle).toContain('document-pdf.mjs');
    expect(bundle).not.toMatch(/node_modules\/(?:pdfkit|fontkit|docx)\//u);
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

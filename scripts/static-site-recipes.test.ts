/** The commands in docs/static-site.md, run as the two sites run them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const [github, gitlab] = [...readFileSync(join(root, 'docs/static-site.md'), 'utf8').matchAll(/```yaml\n(.*?)```/gsu)].map(
  ([, text = '']) => parse(text),
);

it.each([
  [
    'GitHub',
    github.jobs.site.steps.find((step: { name?: string }) => step.name === 'Build').run,
    'site',
    { GITHUB_REPOSITORY: 'dairy/careers' },
  ],
  ['GitLab', gitlab.pages.script.join('\n'), 'public', { CI_PAGES_URL: 'https://dairy.gitlab.io/careers' }],
])('the recipe for %s writes a site below the name of its project, twice over', (_, script, folder, env) => {
  const work = mkdtempSync(join(tmpdir(), 'gradus-recipe-'));
  try {
    mkdirSync(join(work, 'bin'));
    writeFileSync(join(work, 'bin/gradus'), `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/gradus.mjs')}' "$@"\n`);
    chmodSync(join(work, 'bin/gradus'), 0o755);
    cpSync(join(root, 'examples/start'), join(work, 'handbook'), { recursive: true });
    for (let time = 1; time <= 2; time++) {
      const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd: join(work, 'handbook'),
        env: { ...process.env, ...env, HANDBOOK: '.', PATH: `${join(work, 'bin')}${delimiter}${process.env.PATH}` },
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
    }
    const site = join(work, 'handbook', folder);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('href="/careers/pages/"');
    expect(existsSync(join(site, 'data/pages', folder))).toBe(false);
  } finally {
    rmSync(work, { recursive: true });
  }
});

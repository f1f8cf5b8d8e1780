/**
 * What can be said about the code without running the product: types, lint and format, dead code, walls,
 * stale generated files. Each prints only when it has something to say.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const checks: [name: string, argv: string[]][] = [
  ['types', ['node_modules/typescript-7/bin/tsc', '--project', 'tsconfig.json']],
  ['lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['dead code', ['node_modules/knip/bin/knip.js']],
  ['walls', ['node_modules/vitest/vitest.mjs', 'run', 'src/walls.test.ts']],
  ['generated files', ['scripts/generate.ts', '--check']],
];

let failed = 0;
for (const [name, argv] of checks) {
  const start = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  if (status !== 0) {
    failed++;
    process.stdout.write(`${stdout}${stderr}\n`);
  }
}
process.stdout.write(`${checks.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * What can be said about the code without running the product: types, lint and format, dead code, walls,
 * stale generated files; and whether the registry knows of a grave fault in a package. Each prints only when it has something to say.
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
  ['advisories', ['scripts/check/ask-advisories.ts']],
];
/** Nobody could be asked: that is not to pass, and not to fail. */
const notAsked = 3;

let passed = 0;
let failed = 0;
const skipped: string[] = [];
for (const [name, argv] of checks) {
  const start = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (status === notAsked) {
    skipped.push(`${name}: not asked: ${stdout.trim()}`);
    process.stdout.write(`${name}: not asked (${seconds} s)\n`);
    continue;
  }
  process.stdout.write(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  if (status === 0) passed++;
  else {
    failed++;
    process.stdout.write(`${stdout}${stderr}\n`);
  }
}
for (const one of skipped) process.stdout.write(`skipped: ${one}\n`);
process.stdout.write(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`);
process.exitCode = failed > 0 ? 1 : 0;

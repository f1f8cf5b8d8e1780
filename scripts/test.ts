/**
 * Runs the tests: those of vitest, then those of Playwright in a browser. The last line adds both up.
 * `unit` or `e2e` as the first argument runs only those, with the other arguments handed on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { type Outcome, readPlaywright, readVitest } from './test/outcome.ts';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
const [only, ...args] = process.argv.slice(2);

mkdirSync(results, { recursive: true });
const outcomes: Outcome[] = [];
if (only !== 'e2e') outcomes.push(unit());
if (only !== 'e2e' && args.length === 0) outcomes.push(...onOtherPostgres());
if (only !== 'unit') outcomes.push(e2e());

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.flatMap((outcome) => outcome.failed);
const skipped = outcomes.flatMap((outcome) => outcome.skipped);
process.stdout.write('\n');
for (const name of failed) process.stdout.write(`failed: ${name}\n`);
for (const name of skipped) process.stdout.write(`skipped: ${name}\n`);
process.stdout.write(`${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`);
process.exitCode = failed.length > 0 || passed === 0 ? 1 : 0;

function unit(): Outcome {
  return vitest('vitest.json', args);
}

function vitest(name: string, chosen: readonly string[], env: Record<string, string> = {}): Outcome {
  const report = join(results, name);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return readVitest(report, node(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...chosen], env));
}

/** What asks a database was run on the bundled one; where the machine has another PostgreSQL from 15 on, it is run on that as well. */
function onOtherPostgres(): Outcome[] {
  const [bin] = globSync('/usr/lib/postgresql/*/bin')
    .filter((folder) => Number(/\d+/u.exec(folder)?.[0]) >= 15 && existsSync(join(folder, 'initdb')))
    .toSorted();
  if (bin === undefined)
    return [{ passed: 0, failed: [], skipped: ['the tests of the database on another PostgreSQL: none is installed'] }];
  const files = globSync('src/**/*.test.ts', { cwd: root }).filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return /\b(?:testDatabase|testServer|peopleSite|versionsSite)\(/u.test(text);
  });
  process.stdout.write(`\nThe tests that ask a database, on ${bin}:\n`);
  return [vitest('vitest-postgres.json', files, { GRADUS_TEST_POSTGRES: bin })];
}

function e2e(): Outcome {
  const report = join(results, 'playwright.json');
  rmSync(report, { force: true });
  try {
    const exit = node(['node_modules/@playwright/test/cli.js', 'test', ...args], { GRADUS_BROWSER: findBrowser() });
    return readPlaywright(report, exit);
  } catch (error) {
    return { passed: 0, failed: [`the tests in a browser: ${error instanceof Error ? error.message : error}`], skipped: [] };
  }
}

function node(argv: string[], env: Record<string, string> = {}): number {
  // NODE_ENV of whoever runs this is theirs, and React behaves differently under "production".
  const { NODE_ENV: _, ...own } = process.env;
  return spawnSync(process.execPath, argv, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...own, ...env } }).status ?? 1;
}

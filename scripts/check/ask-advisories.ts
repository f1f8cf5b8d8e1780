/**
 * Asks the registry whether anybody has told of a grave fault in what the product is made of. Ends with 0, with 1 where there is one, and
 * with 3 where nobody could be asked, which is neither.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { acceptedAdvisories } from './accepted-advisories.ts';
import { readAdvisories } from './advisories.ts';

/** As npm was started with, or whichever is there (scripts/setup.mjs does the same). */
const own = process.env.npm_execpath;
const [command, before] = own?.endsWith('npm-cli.js') ? [process.execPath, [own]] : ['npm', []];
const { stdout } = spawnSync(command, [...before, 'audit', '--omit=dev', '--audit-level=high', '--json', '--fetch-retries=0'], {
  cwd: join(import.meta.dirname, '../..'),
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  timeout: 60_000,
  shell: process.platform === 'win32' && command === 'npm',
});
const asked = readAdvisories(stdout ?? '', acceptedAdvisories, new Date().toISOString().slice(0, 10));
if (asked.answer === 'not-asked') process.stdout.write(`${asked.reason}\n`);
if (asked.answer === 'grave') process.stdout.write(`${asked.lines.join('\n')}\n`);
if (asked.answer === 'clean') process.stdout.write(asked.accepted.map((line) => `${line}\n`).join(''));
process.exitCode = { clean: 0, grave: 1, 'not-asked': 3 }[asked.answer];

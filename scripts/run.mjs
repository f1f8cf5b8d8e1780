/**
 * What every npm script calls: `node scripts/run.mjs TASK [ARGUMENT...]` sets up what is missing, then
 * runs the steps of the task on a Node that is new enough. Runs itself on Node 20.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [task = '', ...args] = process.argv.slice(2);

/** @type {Record<string, string[][]>} */
const tasks = {
  start: [['scripts/build.ts'], ['dist/gradus.mjs', 'serve', ...args]],
  build: [['scripts/build.ts']],
  test: [['scripts/build.ts'], ['scripts/test.ts']],
  unit: [['scripts/build.ts'], ['scripts/test.ts', 'unit', ...args]],
  e2e: [['scripts/build.ts'], ['scripts/test.ts', 'e2e', ...args]],
  check: [['scripts/check.ts', ...args]],
  generate: [['scripts/generate.ts', ...args]],
  // Of handbooks, then of people; `npm run bench -- people` the second alone; `-- access` what the policy costs them; `-- backup` a backup.
  bench: ['people', 'access', 'backup'].includes(args[0] ?? '')
    ? [['scripts/build.ts'], [`bench/${args[0]}-bench.ts`, ...args.slice(1)]]
    : [['scripts/build.ts'], ['bench/bench.ts', ...args], ['bench/people-bench.ts']],
  'crash-test': [['scripts/build.ts'], ['bench/crash-test.ts', ...args]],
  'policy-mutants': [['bench/policy-mutants.ts', ...args]],
  'scim-test': [['scripts/build.ts'], ['bench/scim-tester.ts', ...args]],
  'failover-test': [['scripts/build.ts'], ['bench/failover.ts', ...args]],
  eval: [['bench/eval.ts', ...args]],
  format: [['node_modules/@biomejs/biome/bin/biome', 'check', '--write', ...args]],
};

const steps = tasks[task];
if (!steps) {
  process.stderr.write(`There is no task "${task}". Tasks: ${Object.keys(tasks).join(', ')}.\n`);
  process.exit(2);
}

try {
  const { node, env } = await setUp();
  for (const [file = '', ...rest] of steps) {
    // The command line takes folders as the person who typed them sees them: npm keeps that place in INIT_CWD.
    const cwd = file.startsWith('dist/') ? (process.env.INIT_CWD ?? process.cwd()) : root;
    const code = await run(node, [join(root, file), ...rest], { cwd, env });
    if (code !== 0) process.exit(code);
  }
} catch (error) {
  process.stderr.write(`gradus: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

/**
 * Runs a program with our own input and output; signals sent to us reach it, and we stay until it has ended.
 * @param {string} command
 * @param {string[]} argv
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit code
 */
function run(command, argv, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, argv, { ...options, stdio: 'inherit' });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      // A terminal's Ctrl-C goes to every process in front of it: the child has it already.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    // npm runs us in a shell and tells only the shell to end, which then leaves us behind with another parent.
    const parent = process.ppid;
    const orphaned = process.env.npm_lifecycle_event ? setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 300) : undefined;
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      clearInterval(orphaned);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

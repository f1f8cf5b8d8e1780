/** One run of a program, measured from outside: the whole process, from its start to its end. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Run {
  ms: number;
  /** Of all its threads, in ms; null where the machine does not say. */
  cpu: number | null;
  /** In bytes; null for programs that are not Node. */
  peak: number | null;
}

export interface Program {
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Exit codes that are no failure. */
  fine?: number[];
}

const reporter = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href;

/** @throws when the program cannot be started, or fails: what it took is then worth nothing. */
export function run({ command, args, env = {}, fine = [0] }: Program): Run {
  const usage = join(tmpdir(), `gradus-bench-usage-${process.pid}`);
  const isNode = command === process.execPath;
  const cpuBefore = cpuOfChildren();
  const start = performance.now();
  const { status, stderr, error } = spawnSync(command, isNode ? ['--import', reporter, ...args] : args, {
    env: { ...process.env, ...env, GRADUS_BENCH_USAGE: usage },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const ms = performance.now() - start;
  const cpuAfter = cpuOfChildren();
  if (error) throw error;
  if (status === null || !fine.includes(status)) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stderr}`);
  const peak = isNode ? Number(readFileSync(usage, 'utf8')) : null;
  rmSync(usage, { force: true });
  return { ms, cpu: cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore, peak };
}

/** What the programs we waited for have used so far, in ms. Linux tells it in hundredths of a second. */
function cpuOfChildren(): number | null {
  if (process.platform !== 'linux') return null;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The name of the program may hold spaces; the fields are counted from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [fields[13], fields[14]];
  return (Number(user) + Number(system)) * 10;
}

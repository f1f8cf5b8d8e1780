/** `gradus check` and what it is measured against, on one folder. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newCaches } from './fresh.ts';
import { type Program, type Run, run } from './run.ts';

export type Subject = 'cold' | 'unchanged' | 'reading' | 'hugo' | 'hugo in memory';
export type CommandRuns = Record<Subject, Run[]>;

const gradus = join(import.meta.dirname, '../../dist/gradus.mjs');
const readBytes = join(import.meta.dirname, 'read-bytes.mjs');

/**
 * Each subject once, then all again: whatever else the machine does meanwhile slows all of them.
 * @param files what the folder holds of its own; anything else in it is a cache
 * @param work a folder for what the programs write
 */
export function timeCommands(folder: string, files: readonly string[], work: string, runs: number): CommandRuns {
  const site = join(work, 'site');
  const caches = newCaches(join(work, 'home'), folder, files);
  const check: Program = { command: process.execPath, args: [gradus, 'check', folder], env: caches.env, fine: [0, 1] };
  const hugo = ['--quiet', '--noBuildLock', '--source', folder];
  const withHugo = hugoVersion() !== null;
  const found: CommandRuns = { cold: [], unchanged: [], reading: [], hugo: [], 'hugo in memory': [] };
  for (let number = 1; number <= runs; number++) {
    process.stderr.write(`gradus: run ${number} of ${runs}\n`);
    caches.forget();
    found.cold.push(run(check));
    found.unchanged.push(run(check));
    found.reading.push(run({ command: process.execPath, args: [readBytes, folder] }));
    if (!withHugo) continue;
    rmSync(site, { recursive: true, force: true });
    found.hugo.push(run({ command: 'hugo', args: [...hugo, '--destination', site] }));
    found['hugo in memory'].push(run({ command: 'hugo', args: [...hugo, '--renderToMemory'] }));
  }
  caches.forget();
  return found;
}

/** null: it is not installed. */
export function hugoVersion(): string | null {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return error ? null : (/hugo v[\d.]+(?:\+\w+)?/u.exec(stdout)?.[0] ?? null);
}

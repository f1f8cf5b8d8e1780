/** The server's process: who it is, how it is started, and how it is ended. */
import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../is-alive.ts';
import { textAt } from '../rewrite-file.ts';
import { asUser, programEnv, runProgram } from './run-program.ts';
import type { ServerFolder } from './server-folder.ts';
import { openLog, saidSince } from './server-log.ts';
import type { Programs } from './server-programs.ts';

export interface Postmaster {
  pid: number;
  port: number;
  /** False: it is starting, recovering or stopping. */
  ready: boolean;
}

const pidFile = 'postmaster.pid';
const turn = 5;

/** The server that runs on a cluster; null: none does, whatever an old file says. */
export function livingPostmaster(data: string): Postmaster | null {
  const lines = textAt(join(data, pidFile))?.split('\n') ?? [];
  // Where the lines are, PostgreSQL promises to its own pg_ctl.
  const [pid, port, status = ''] = [Number(lines[0]), Number(lines[3] ?? 0), lines[7]];
  return pid > 0 && servesFrom(pid, data) ? { pid, port, ready: status.trim() === 'ready' } : null;
}

/** Where the last server listened, which was killed; null: it ended well, or nobody knows. */
export function lastPort({ data }: ServerFolder): number | null {
  return Number(textAt(join(data, pidFile))?.split('\n')[3]) || null;
}

/** Whether a server was started from these programs, and they are still there: installed anew, they are others. */
export function runsFrom({ pid }: Postmaster, programs: Programs): boolean {
  // Elsewhere nobody tells.
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/exe`) === realpathSync(programs.postgres);
  } catch {
    return true;
  }
}

/** Whether a process is a server of this cluster: numbers of processes are used again. */
function servesFrom(pid: number, data: string): boolean {
  try {
    // PostgreSQL's processes live in the folder they serve. One that has ended and was not waited for is nowhere.
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    process.kill(pid, 0);
    if (process.platform === 'win32') return true;
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(data);
  } catch {
    return false;
  }
}

/** What became of a start: it is there, or what it said before it ended. */
export type Started = { postmaster: Postmaster } | { said: string };

/** Waits until it can be used, however long it recovers. */
export async function startPostmaster(folder: ServerFolder, programs: Programs, settings: string[]): Promise<Started> {
  disownPidFile(folder);
  const log = openLog(folder.log);
  const before = fstatSync(log).size;
  // A group of its own: a terminal's Ctrl-C is for us, and we end it when we are done. Nor does it need us to live on.
  const options = { cwd: folder.home, env: programEnv(), detached: true, windowsHide: true, ...asUser(folder.user) };
  const child = spawn(programs.postgres, ['-D', folder.data, ...settings.flatMap((one) => ['-c', one])], {
    ...options,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let failed: string | null = null;
  child.on('error', (error) => {
    failed = error.message;
  });
  child.on('exit', () => {
    failed ??= '';
  });
  child.unref();
  for (;;) {
    await wait(turn);
    if (failed !== null) return { said: failed || saidSince(folder.log, before) };
    const postmaster = livingPostmaster(folder.data);
    if (postmaster?.ready && postmaster.pid === child.pid) return { postmaster };
  }
}

/**
 * A server that was killed leaves its file. PostgreSQL takes the number in it for a living server when any process of the same
 * user has that number by now; that of its own parent it knows to be stale. The rest of the file stays: by it PostgreSQL finds out
 * whether parts of the killed server still live.
 */
function disownPidFile(folder: ServerFolder): void {
  const path = join(folder.data, pidFile);
  const text = textAt(path);
  // Cut short by a crash of the machine, or being written right now, by a server that lives.
  if (text?.trim() === '' && process.platform === 'linux' && processesIn(folder).length === 0) rmSync(path);
  if (!text?.trim() || process.platform === 'win32' || !isAlive(Number.parseInt(text, 10))) return;
  // Another start may have been quicker.
  if (livingPostmaster(folder.data) !== null) return;
  const file = openSync(path, constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW);
  writeFileSync(file, text.replace(/^\d+/, String(process.pid)));
  closeSync(file);
}

/** Ends a server as on any evening: it finishes nothing that was not asked to be kept, and writes out what was. */
export async function stopPostmaster(folder: ServerFolder, programs: Programs, { pid }: Postmaster): Promise<void> {
  if (process.platform === 'win32') {
    await runProgram(programs.pgCtl, ['stop', '-D', folder.data, '-m', 'fast'], { user: folder.user, cwd: folder.home });
    return;
  }
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // It has ended by itself.
  }
  while (servesFrom(pid, folder.data)) await wait(turn);
}

/**
 * Ends what a killed server has left running: nobody can hear its answers any more, and no server can start beside it. What was
 * acknowledged is on the disk already.
 */
export function endOrphans(folder: ServerFolder): void {
  // Elsewhere they end by themselves with the statement they are at.
  if (process.platform !== 'linux') return;
  for (const pid of processesIn(folder)) {
    try {
      const [title, parent] = ['cmdline', 'stat'].map((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8'));
      const isPart = title?.startsWith('postgres: ');
      if (isPart && !servesFrom(Number(parent?.split(') ').at(-1)?.split(' ')[1]), folder.data)) process.kill(pid, 'SIGQUIT');
    } catch {
      // It has ended meanwhile.
    }
  }
}

function processesIn({ data }: ServerFolder): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && servesFrom(pid, data));
}

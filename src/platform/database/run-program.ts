/** Runs one of PostgreSQL's programs to its end. */
import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

export interface Ended {
  /** It could be started, and said that all went well. */
  ok: boolean;
  /** All it said. */
  said: string;
}

export function runProgram(path: string, args: string[], { user, cwd, input = '' }: RunOptions): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(path, args, { cwd, env: programEnv(), ...asUser(user) });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', (error) => resolve({ ok: false, said: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, said }));
    // One that ended early does not read it, and has said why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

interface RunOptions {
  user: ServerUser | null;
  cwd: string;
  input?: string;
}

export function asUser(user: ServerUser | null): { uid?: number; gid?: number } {
  return user === null ? {} : { uid: user.uid, gid: user.gid };
}

/** Without what is meant for somebody else's server (`PGPORT`, `PGDATA`), and with messages in the one language that is read here. */
export function programEnv(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'].map((name) => [name, process.env[name]]);
  return { ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), LC_ALL: 'C', TZ: 'UTC' };
}

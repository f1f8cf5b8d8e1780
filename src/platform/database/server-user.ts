/** Who the database server runs as. PostgreSQL refuses to run as root; everybody else runs it as themselves. */
import { spawnSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '../log.ts';
import { DatabaseFolderError } from './folder-error.ts';

/** Somebody to whom root hands the server. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

const ownName = 'gradus';

/**
 * null: the server runs as whoever runs this program.
 * @param data where the cluster lies, or will: one that is there is run by its owner
 */
export function serverUser(data: string, log: Log): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const made = statSync(data, { throwIfNoEntry: false });
  if (made !== undefined && made.uid !== 0) return { name: `number ${made.uid}`, uid: made.uid, gid: made.gid };
  const user = userNamed('postgres') ?? userNamed(ownName) ?? createUser(log) ?? userNamed('nobody');
  if (user !== null) return user;
  throw new DatabaseFolderError(
    `The database server does not run as root, and there is no other user to run it (looked for postgres, ${ownName} and nobody). Run Gradus as an ordinary user, or set DATABASE_URL to a PostgreSQL server.`,
  );
}

/** Whether somebody may go into a folder that is there, and read it or use what is named inside. */
export function mayEnter(user: ServerUser | null, folder: string): boolean {
  if (user === null) return true;
  for (let path = realpathSync(folder); ; path = dirname(path)) {
    const { mode, uid, gid } = statSync(path);
    const entry = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & entry) === 0) return false;
    if (dirname(path) === path) return true;
  }
}

function userNamed(name: string): ServerUser | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    // `nobody` has the number -2 on some systems, which is shown without its sign.
    return status === 0 ? Number(stdout) | 0 : 0;
  });
  return uid && gid ? { name, uid, gid } : null;
}

function createUser(log: Log): ServerUser | null {
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', ownName]],
    // As BusyBox has it.
    ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', ownName]],
  ];
  for (const [program, args] of ways) {
    if (spawnSync(program, args, { stdio: 'ignore' }).status !== 0) continue;
    const user = userNamed(ownName);
    if (user === null) continue;
    log.info(`Made the system user ${ownName}, who runs the database server: it does not run as root.`);
    return user;
  }
  return null;
}

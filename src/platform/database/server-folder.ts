/** Where the server's files lie: in the data folder, or where the user who runs the server can go. */
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Log } from '../log.ts';
import { rewriteFile, textAt } from '../rewrite-file.ts';
import { DatabaseFolderError } from './folder-error.ts';
import { mayEnter, type ServerUser, serverUser } from './server-user.ts';

export interface ServerFolder {
  /** Ours. Holds the rest. */
  home: string;
  /** The cluster, whole or not there. The server's user owns it, and nobody else may look into it. */
  data: string;
  log: string;
  /** Where a copy of PostgreSQL's programs may lie. */
  copies: string;
  /** null: whoever runs this program. */
  user: ServerUser | null;
}

/** Where root keeps what the server's user cannot reach in the data folder. */
const elsewhere = '/var/lib/gradus';
const pointer = 'postgres-is-elsewhere.txt';

/** Makes what is not there yet; no cluster. */
export function serverFolder(named: string, log: Log): ServerFolder {
  const folder = resolve(named);
  try {
    makeFolder(folder);
    const there = realpathSync(folder);
    const pointed = textAt(join(there, pointer))?.split('\n', 1)[0] ?? null;
    const inside = join(there, 'postgres');
    const user = serverUser(join(pointed ?? inside, 'data'), log);
    const home = pointed ?? (mayEnter(user, there) ? inside : pointElsewhere(there, inside, user, log));
    makeHome(home, user);
    return { home, data: join(home, 'data'), log: join(home, 'server.log'), copies: user === null ? home : elsewhere, user };
  } catch (error) {
    if (error instanceof DatabaseFolderError) throw error;
    throw new DatabaseFolderError(
      `The data folder ${folder} cannot be used: ${(error as Error).message}. Give the user who runs Gradus the right to write there, or name another folder in GRADUS_DATA.`,
    );
  }
}

function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  // Persons' data does not belong in anybody's repository.
  writeFileSync(join(folder, '.gitignore'), '*\n');
}

function makeHome(home: string, user: ServerUser | null): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  // Root's own, as root writes in it; the server's user only passes through.
  if (user !== null && statSync(home).uid === 0) chmodSync(home, 0o711);
  accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
}

function pointElsewhere(folder: string, inside: string, user: ServerUser | null, log: Log): string {
  if (existsSync(join(inside, 'data')))
    throw new DatabaseFolderError(
      `The database in ${inside} belongs to the user ${user?.name}, who cannot go there. Give everybody the right to pass through the folders above it (chmod o+x), or move the data folder.`,
    );
  const home = join(
    elsewhere,
    `${basename(folder).replace(/[^\w-]/g, '')}-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`,
  );
  mkdirSync(elsewhere, { recursive: true });
  // Whatever the umask says: others are to pass through.
  chmodSync(elsewhere, 0o755);
  const text = `${home}\nThe database lies there: its server runs as the user ${user?.name}, who cannot go into this folder.\n`;
  if (rewriteFile(join(folder, pointer), null, text) === 'unwritable') throw new Error('no file can be made in it');
  log.info(`The database lies in ${home}: its server runs as the user ${user?.name}, who cannot go into ${folder}.`);
  return home;
}

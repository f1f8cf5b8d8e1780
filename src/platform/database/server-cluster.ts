/** Makes a cluster, whole or not at all, and refuses one that these programs cannot run. */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseFolderError, folderError } from './folder-error.ts';
import { type Ended, runProgram } from './run-program.ts';
import type { ServerFolder } from './server-folder.ts';
import type { Programs } from './server-programs.ts';

export const owner = 'gradus';

/** Who may connect: over loopback or the socket in the folder, by password. */
const access = ['local all all scram-sha-256', 'host all all 127.0.0.1/32 scram-sha-256', ''].join('\n');
const passwordFile = 'gradus-password';
const draftName = 'data.new-';

export function passwordOf({ data }: ServerFolder): string {
  return readFileSync(join(data, passwordFile), 'utf8').trim();
}

/** @param durable false: for tests, whose clusters need not outlive the machine */
export async function makeCluster(folder: ServerFolder, programs: Programs, durable: boolean): Promise<void> {
  const draft = join(folder.home, `${draftName}${process.pid}-${randomBytes(4).toString('hex')}`);
  const run = (path: string, args: string[], input?: string) => runProgram(path, args, { user: folder.user, cwd: folder.home, input });
  try {
    mkdirSync(draft, { mode: 0o700 });
    if (folder.user !== null) chownSync(draft, folder.user.uid, folder.user.gid);
    await initialise(draft, programs, run);
    // The one that was quicker, here or in another process, has made the cluster.
    if (existsSync(folder.data)) return;
    const password = randomBytes(24).toString('base64url');
    await mustRun(run(programs.postgres, single(draft), settled(password)), folder);
    writeOwned(join(draft, passwordFile), `${password}\n`, folder);
    writeOwned(join(draft, 'pg_hba.conf'), access, folder);
    if (durable) await mustRun(run(programs.initdb, ['-D', draft, '--sync-only']), folder);
    renameSync(draft, folder.data);
    if (durable) syncFolder(folder.home);
  } catch (error) {
    if (!existsSync(folder.data)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true, maxRetries: 3 });
  }

  async function initialise(draft: string, programs: Programs, run: Run): Promise<void> {
    const version = await versionOf(programs, folder);
    // Letters beyond ASCII are letters where the system knows this; the order is that of the characters' numbers anywhere.
    for (const letters of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
      const made = await run(programs.initdb, initArguments(draft, version, letters));
      if (made.ok) return;
      if (letters === 'C' || !made.said.includes('invalid locale name')) refuse(made, folder);
    }
  }
}

type Run = (path: string, args: string[], input?: string) => Promise<Ended>;

function initArguments(data: string, version: number, letters: string): string[] {
  const plain = ['collate', 'messages', 'monetary', 'numeric', 'time'].map((part) => `--lc-${part}=C`);
  // From 17 on PostgreSQL has its own tables of letters, which stay the same when the system's change.
  const ownTables = version >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  const locale = [...plain, `--lc-ctype=${letters}`, ...ownTables, '--encoding=UTF8', '--text-search-config=simple'];
  return ['-D', data, '-U', owner, '--auth=reject', '--data-checksums', '--no-sync', '--no-instructions', ...locale];
}

/** For one session without a server, to which nobody else can connect. */
function single(data: string): string[] {
  return ['--single', '-F', '-D', data, '-c', 'exit_on_error=on', '-c', 'log_min_error_statement=panic', 'postgres'];
}

/**
 * What is refused to a client is said to that client. In the log it would be there for good, with the values it is about:
 * those of persons.
 */
function settled(password: string): string {
  return [
    `ALTER ROLE ${owner} PASSWORD '${password}';`,
    "ALTER ROLE ALL SET log_min_messages = 'log';",
    "ALTER ROLE ALL SET log_error_verbosity = 'terse';",
    '',
  ].join('\n');
}

function writeOwned(path: string, text: string, { user }: ServerFolder): void {
  writeFileSync(path, text, { mode: 0o600 });
  chmodSync(path, 0o600);
  if (user !== null) chownSync(path, user.uid, user.gid);
}

function syncFolder(path: string): void {
  // Windows has no such thing, and needs none.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** What starts that were cut short have left. Of use to nobody once there is a cluster. */
export function removeDrafts({ home }: ServerFolder): void {
  for (const name of readdirSync(home))
    if (name.startsWith(draftName)) {
      try {
        rmSync(join(home, name), { recursive: true, force: true });
      } catch {
        // Its program is still writing; the next start finds it.
      }
    }
}

/** @throws DatabaseFolderError when the programs are of another major version than those that made the cluster */
export async function refuseOtherVersion(folder: ServerFolder, programs: Programs): Promise<void> {
  const path = join(folder.data, 'PG_VERSION');
  const made = existsSync(path) ? Number.parseInt(readFileSync(path, 'utf8'), 10) : Number.NaN;
  if (!(made > 0))
    throw new DatabaseFolderError(
      `The database in ${folder.data} is damaged: it does not say by which version it was made. Put back a copy of ${folder.home}, or move it away to begin with an empty one.`,
    );
  const version = await versionOf(programs, folder);
  if (made === version) return;
  throw new DatabaseFolderError(
    `The database in ${folder.data} was made by PostgreSQL ${made}, and the programs here are of version ${version}: they cannot read it, and nothing was changed. To carry it over: start it with the programs of ${made} (pg_ctl -D ${folder.data} start; user ${owner}, password in its file ${passwordFile}), write it out with pg_dumpall, stop it and move ${folder.home} away; start Gradus once for an empty one, and read the file in with psql.`,
  );
}

async function versionOf({ postgres }: Programs, folder: ServerFolder): Promise<number> {
  const { ok, said } = await runProgram(postgres, ['--version'], { user: folder.user, cwd: folder.home });
  const version = Number(/\(PostgreSQL\) (\d+)/.exec(said)?.[1]);
  if (ok && version > 0) return version;
  throw new DatabaseFolderError(
    `PostgreSQL's program ${postgres} does not run on this machine: ${said.trim()}. Set DATABASE_URL to a PostgreSQL server, version 15 or newer, to do without it.`,
  );
}

async function mustRun(running: Promise<Ended>, folder: ServerFolder): Promise<void> {
  const ended = await running;
  if (!ended.ok) refuse(ended, folder);
}

function refuse({ said }: Ended, { home }: ServerFolder): never {
  throw folderError(`No database can be made in ${home}`, said, home);
}

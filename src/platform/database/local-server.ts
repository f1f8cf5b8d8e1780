/** Gradus's own PostgreSQL server, for whoever has named none: one process beside ours, its data in one folder. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { folderError } from './folder-error.ts';
import { endOrphans, livingPostmaster, type Postmaster, startPostmaster, stopPostmaster } from './postmaster.ts';
import { makeCluster, owner, passwordOf, refuseOtherVersion, removeDrafts } from './server-cluster.ts';
import { type ServerFolder, serverFolder } from './server-folder.ts';
import { boundLog } from './server-log.ts';
import { findPrograms, type Programs } from './server-programs.ts';
import { joinServer, type Purpose, type Session } from './server-session.ts';
import { serverSettings } from './server-settings.ts';

export interface LocalServerOptions {
  /** The data folder, `.gradus` or what GRADUS_DATA says. */
  folder: string;
  /**
   * serve: is the one program that serves from the folder, and is refused while another does; command: uses a server that runs, or
   * starts one for as long as it lasts.
   */
  purpose: Purpose;
  log: Log;
  /** The folder of another PostgreSQL's programs, such as Debian's; default: the bundled ones. */
  binaries?: string;
  /** False: what was written need not outlive the machine. For tests. */
  durable?: boolean;
}

export interface LocalServer {
  /** Connection string of the cluster's owner to a database by name. */
  url(database: string): string;
  /** Whether a server left by a killed process was taken over. */
  adopted: boolean;
  /** Ends the server, unless another program uses it: then that one ends it. */
  stop(): Promise<void>;
  /** Leaves the server running, for whoever comes next. */
  leave(): Promise<void>;
}

/** @throws DatabaseFolderError when there can be no server, with what to do about it */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const folder = serverFolder(options.folder, options.log);
  const programs = findPrograms(options.binaries ?? null, folder.user, folder.copies);
  const durable = options.durable ?? true;
  if (!existsSync(folder.data)) await makeCluster(folder, programs, durable);
  else await refuseOtherVersion(folder, programs);
  const { postmaster, session, adopted } = await runningServer(folder, programs, options.purpose, durable);
  removeDrafts(folder);
  const bounding = setInterval(() => boundLog(folder.log), 60_000).unref();
  const password = passwordOf(folder);
  let ended: Promise<void> | null = null;
  const once = (end: () => Promise<void>) => {
    clearInterval(bounding);
    ended ??= end();
    return ended;
  };
  return {
    url: (database) => `postgresql://${owner}:${password}@127.0.0.1:${postmaster.port}/${encodeURIComponent(database)}`,
    adopted,
    leave: () => once(session.close),
    stop: () =>
      once(async () => {
        // A session that was cut off cannot be asked: its server has ended, or belongs to others by now.
        if (await session.mayEnd().catch(() => false)) await stopPostmaster(folder, programs, postmaster);
        await session.close();
      }),
  };
}

interface Running {
  postmaster: Postmaster;
  session: Session;
  adopted: boolean;
}

/** Joins the server that runs, or starts one; again, when it ends under our hands. */
async function runningServer(folder: ServerFolder, programs: Programs, purpose: Purpose, durable: boolean): Promise<Running> {
  for (;;) {
    const found = livingPostmaster(folder);
    const postmaster = found ?? (await start(folder, programs, durable));
    const session = postmaster?.ready ? await joinServer(postmaster.port, passwordOf(folder), purpose) : null;
    if (postmaster && session) return { postmaster, session, adopted: found !== null && session.alone };
    await wait(5);
  }
}

const mostPorts = 50;

/** null: another process was quicker, or the last server is not quite gone. */
async function start(folder: ServerFolder, programs: Programs, durable: boolean): Promise<Postmaster | null> {
  boundLog(folder.log);
  for (let tried = 1; ; tried++) {
    const port = await freePort();
    const started = await startPostmaster(folder, programs, serverSettings(folder.home, port, durable));
    if ('postmaster' in started) {
      removeOldSockets(folder, port);
      return started.postmaster;
    }
    if (livingPostmaster(folder) !== null) return null;
    if (started.said.includes('pre-existing shared memory block')) {
      endOrphans(folder);
      return null;
    }
    // The winner of two starts may be gone by the time it is looked for.
    if (/lock file "postmaster\.pid" (already exists|is empty)/.test(started.said)) return null;
    if (!started.said.includes('could not bind') || tried === mostPorts)
      throw folderError(`The database in ${folder.data} cannot be started`, started.said, folder.home);
  }
}

/** Those of servers that were killed. */
function removeOldSockets({ home }: ServerFolder, port: number): void {
  for (const name of readdirSync(home))
    if (name.startsWith('.s.PGSQL.') && !name.startsWith(`.s.PGSQL.${port}`)) rmSync(join(home, name), { force: true });
}

/** One that nobody used a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

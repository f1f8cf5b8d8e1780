/** Gradus's own PostgreSQL server, for whoever has named none: one process beside ours, its data in one folder. */
import type { Log } from '../log.ts';
import { keepRunning } from './kept-server.ts';
import { stopPostmaster } from './postmaster.ts';
import type { Running } from './running-server.ts';
import { owner, passwordOf } from './server-cluster.ts';
import { serverFolder } from './server-folder.ts';
import { boundLog } from './server-log.ts';
import { findPrograms } from './server-programs.ts';
import type { Purpose } from './server-session.ts';

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
  /** Ends the server, unless another program uses it: then the last of them ends it. */
  stop(): Promise<void>;
  /** Leaves the server running, for whoever comes next. */
  leave(): Promise<void>;
}

/**
 * The server is there until `stop`: one that dies is started again.
 * @throws DatabaseFolderError when there can be no server, with what to do about it
 */
export async function startLocalServer({ binaries, durable = true, ...options }: LocalServerOptions): Promise<LocalServer> {
  const folder = serverFolder(options.folder, options.log);
  const programs = findPrograms(binaries ?? null, folder.user, folder.copies);
  const kept = await keepRunning({ ...options, folder, programs, durable });
  const password = passwordOf(folder);
  const bounding = setInterval(() => boundLog(folder.log), 60_000).unref();
  let ended: Promise<void> | null = null;
  const end = (how: (running: Running) => Promise<void>) => {
    clearInterval(bounding);
    ended ??= kept.end().then(how);
    return ended;
  };
  return {
    url: (database) => `postgresql://${owner}:${password}@127.0.0.1:${kept.port()}/${encodeURIComponent(database)}`,
    adopted: kept.adopted,
    leave: () => end(({ session }) => session.close()),
    stop: () =>
      end(async ({ session, postmaster }) => {
        if (await session.mayEnd().catch(() => false)) await stopPostmaster(folder, programs, postmaster);
        await session.close();
      }),
  };
}

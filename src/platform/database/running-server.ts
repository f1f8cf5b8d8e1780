/** Finds the server of a folder, or starts it, and joins it: by however many processes this is done at the same moment. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join as pathOf } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { DatabaseFolderError, folderError } from './folder-error.ts';
import {
  endOrphans,
  lastPort,
  livingPostmaster,
  type Postmaster,
  runsFrom,
  type Started,
  startPostmaster,
  stopPostmaster,
} from './postmaster.ts';
import { makeCluster, passwordOf, refuseOtherVersion, removeDrafts } from './server-cluster.ts';
import type { ServerFolder } from './server-folder.ts';
import { boundLog } from './server-log.ts';
import type { Programs } from './server-programs.ts';
import { joinServer, type Purpose, type Session } from './server-session.ts';
import { serverSettings } from './server-settings.ts';

/** What does not change as long as somebody wants the server. */
export interface Wanted {
  folder: ServerFolder;
  programs: Programs;
  purpose: Purpose;
  durable: boolean;
  log: Log;
}

export interface Running {
  postmaster: Postmaster;
  session: Session;
  /** It ran already, and nobody used it. */
  adopted: boolean;
}

/** @throws DatabaseFolderError when there can be no server, with what to do about it */
export async function runningServer(wanted: Wanted): Promise<Running> {
  const { folder, programs, log } = wanted;
  const waiting = setTimeout(() => log.info(`Still waiting for the database server. What it is doing is in ${folder.log}.`), 5000);
  try {
    if (!existsSync(folder.data)) await makeCluster(folder, programs, wanted.durable);
    else await refuseOtherVersion(folder, programs);
    const running = await findOrStart(wanted);
    removeDrafts(folder);
    return running;
  } finally {
    clearTimeout(waiting);
  }
}

/** Again, as long as a server ends under our hands, or is not there yet. */
async function findOrStart(wanted: Wanted): Promise<Running> {
  const { folder } = wanted;
  for (let inVain = 0; ; await wait(5)) {
    const found = livingPostmaster(folder.data);
    const started = found === null ? await start(wanted) : { postmaster: found };
    if ('said' in started) {
      if (++inVain < mostInVain) continue;
      throw folderError(`The database in ${folder.data} is in use, and nobody can tell by whom`, started.said, folder.home);
    }
    const { postmaster } = started;
    const running = postmaster.ready ? await join(wanted, postmaster, found !== null) : null;
    if (running !== null) return running;
  }
}

/** null: it is ending. */
async function join(wanted: Wanted, postmaster: Postmaster, wasThere: boolean): Promise<Running | null> {
  const { folder, programs, purpose } = wanted;
  let session: Session | null;
  try {
    session = await joinServer(postmaster.port, passwordOf(folder), purpose);
  } catch (error) {
    if (error instanceof DatabaseFolderError) throw error;
    if (!wasThere) await stopPostmaster(folder, programs, postmaster);
    throw new DatabaseFolderError(`The database in ${folder.data} runs, but does not let Gradus in: ${(error as Error).message}.`);
  }
  if (session === null) return null;
  const adopted = wasThere && session.alone;
  if (!adopted || runsFrom(postmaster, programs)) return { postmaster, session, adopted };
  // Its programs have been replaced since it was started: it would miss parts of itself sooner or later.
  if (await session.mayEnd()) await stopPostmaster(folder, programs, postmaster);
  await session.close();
  return null;
}

const mostPorts = 50;
/** Half a minute, or more: parts of a killed server may take that long to end. */
const mostInVain = 1000;

/** It says something when another process was quicker, or the last server is not quite gone. */
async function start({ folder, programs, durable }: Wanted): Promise<Started> {
  boundLog(folder.log);
  // Whoever used a server that was killed finds this one in its place, if that is still free.
  let port = lastPort(folder) ?? (await freePort());
  for (let tried = 1; ; tried++) {
    const started = await startPostmaster(folder, programs, serverSettings(folder.data, port, durable));
    if ('postmaster' in started) {
      removeOldSockets(folder, port);
      return started;
    }
    const { said } = started;
    // The winner of two starts may be gone again by the time it is looked for.
    if (livingPostmaster(folder.data) !== null || /lock file "postmaster\.pid" (already exists|is empty)/.test(said)) return started;
    if (said.includes('pre-existing shared memory block')) {
      endOrphans(folder);
      return started;
    }
    // That of a server that was killed, whose number is in use: while this one looked for it, no other had the folder.
    if (/lock file "[^"]*\.s\.PGSQL\.\d+\.lock" already exists/.test(said) && tried < mostPorts) {
      removeOldSockets(folder, null);
      continue;
    }
    if (!said.includes('could not bind') || tried === mostPorts)
      throw folderError(`The database in ${folder.data} cannot be started`, said, folder.home);
    port = await freePort();
  }
}

/** Those of servers that were killed. @param port of the one that runs; null: none does */
function removeOldSockets({ data }: ServerFolder, port: number | null): void {
  for (const name of readdirSync(data))
    if (name.startsWith('.s.PGSQL.') && !name.startsWith(`.s.PGSQL.${port ?? '-'}`)) rmSync(pathOf(data, name), { force: true });
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

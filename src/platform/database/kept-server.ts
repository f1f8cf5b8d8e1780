/** A server that dies, or throws everybody out because a part of it died, is started again and joined again. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Running, runningServer, type Wanted } from './running-server.ts';

export interface Kept {
  port(): number;
  /** Of the first one. */
  adopted: boolean;
  /** From now on nothing is started again. The last one, which may have died. */
  end(): Promise<Running>;
}

/** @throws DatabaseFolderError when there is no first one */
export async function keepRunning(wanted: Wanted): Promise<Kept> {
  const { log } = wanted;
  let running = await runningServer(wanted);
  const { adopted } = running;
  const ending = new AbortController();
  let mending = Promise.resolve();
  const watch = () =>
    running.session.over.then(() => {
      if (!ending.signal.aborted) mending = mend();
    });
  const mend = async () => {
    log.warn('The database server has ended, though nobody asked it to. It is started again.');
    const { port } = running.postmaster;
    for (let told = ''; !ending.signal.aborted; ) {
      try {
        running = await runningServer(wanted);
        watch();
        const moved =
          running.postmaster.port === port ? '' : ' It listens on another port now, as somebody has taken the old one: start Gradus again.';
        return log.info(`The database server is there again.${moved}`);
      } catch (error) {
        const { message } = error as Error;
        if (message !== told) log.warn(message);
        told = message;
        // Nothing stays alive for this; and it is over when the end comes.
        await wait(1000, undefined, { ref: false, signal: ending.signal }).catch(() => {});
      }
    }
  };
  watch();
  return {
    port: () => running.postmaster.port,
    adopted,
    end: async () => {
      ending.abort();
      await mending;
      return running;
    },
  };
}

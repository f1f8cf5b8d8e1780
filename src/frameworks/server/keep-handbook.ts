/** A folder kept compiled: read, compiled and indexed at the start, and again, whole, each time a file changes. */
import { resolve } from 'node:path';
import type { Compilation } from '../../compiler/compile.ts';
import type { Host } from '../../compiler/host.ts';
import type { Clock } from '../../platform/clock.ts';
import { type FolderSnapshot, isSameFolder, readFolder } from '../../platform/folder.ts';
import { followGitHistory } from '../../platform/git-history.ts';
import { createLive, type Live } from '../../platform/live.ts';
import type { Log } from '../../platform/log.ts';
import { watchFolder } from '../../platform/watch-folder.ts';
import { type Handbook, indexHandbook } from './handbook.ts';
import { withPassedOver } from './passed-over.ts';
import { successorsOf } from './successors.ts';
import { titleOf } from './title-of.ts';

export interface KeepOptions {
  compileHandbook: (host: Host) => Compilation;
  folder: string;
  /** What the handbook is called; default: the company it is of, else the name of its folder. */
  title?: string;
  /** Whether people are served beside it. */
  people?: boolean;
  log: Log;
  clock: Clock;
}

export interface KeptHandbook {
  live: Live<Handbook>;
  /** What the first compile gave. */
  compilation: Compilation;
  /** Settles when changes from now on are seen. */
  watching: Promise<void>;
  close(): Promise<void>;
}

/** @throws FolderError when the folder cannot be read */
export function keepHandbook({ compileHandbook, folder, title, people = false, log, clock }: KeepOptions): KeptHandbook {
  let snapshot: FolderSnapshot = readFolder(folder);
  const gitNow = followGitHistory(folder);
  const started = clock().getTime().toString(36);
  let compiles = 0;
  const index = (compilation: Compilation, before: Handbook | null): Handbook => {
    compiles++;
    return indexHandbook(compilation, snapshot, {
      title: title ?? titleOf(compilation.graph, folder),
      edition: `${started}-${compiles}`,
      people,
      get git() {
        return gitNow();
      },
      successors: before === null ? new Map() : successorsOf(before, compilation.graph),
    });
  };
  const compileFolder = () => withPassedOver(compileHandbook(snapshot), snapshot);
  const compilation = compileFolder();
  const live = createLive(index(compilation, null));
  const refresh = (touched: ReadonlySet<string>): void => {
    try {
      const later = readFolder(folder, snapshot, touched);
      if (isSameFolder(snapshot, later)) return;
      snapshot = later;
      live.replace(index(compileFolder(), live.current()));
    } catch (error) {
      // The folder may be gone for a moment, as in a change of branch; what was compiled last stays up.
      log.warn(`The handbook could not be compiled again: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const watch = watchFolder(resolve(folder), {
    onChange: refresh,
    onError: (error) => log.warn(`Changes may go unseen: ${error.message}`),
  });
  // What was saved after the first reading and before the watcher was there is caught up with.
  const watching = watch.ready.then(() => refresh(new Set()));
  return { live, compilation, watching, close: () => watch.close() };
}

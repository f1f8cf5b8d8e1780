/** Watches a folder and says, once things have settled for a moment, which paths changed. */
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { isIgnoredName } from './folder.ts';

export interface FolderWatch {
  /** Settles when changes from now on are seen. */
  ready: Promise<void>;
  close(): Promise<void>;
}

export interface WatchOptions {
  /** How long the folder must be quiet before `onChange`; several saves at once are then one change. */
  quietMs?: number;
  /** Paths relative to the root, with `/` between parts. Each is told again a moment later, whether it changed again or not. */
  onChange(touched: ReadonlySet<string>): void;
  onError(error: Error): void;
}

/**
 * chokidar drops a change within 50 ms of one to the same file: an empty file that is being written would stay empty.
 * So what was reported is reported once more when that time is over.
 */
const lookAgainMs = 120;

/**
 * Copes with editors that save by writing a second file and renaming it over the first: the rename is one more event
 * inside the quiet time.
 */
export function watchFolder(root: string, { quietMs = 4, onChange, onError }: WatchOptions): FolderWatch {
  let touched = new Set<string>();
  let reported = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let again: NodeJS.Timeout | undefined;
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    atomic: false,
    ignored: (path) => path !== root && isIgnoredName(path.slice(path.lastIndexOf(sep) + 1)),
  });
  const report = (): void => {
    const paths = touched;
    touched = new Set();
    for (const path of paths) reported.add(path);
    onChange(paths);
  };
  const reportAgain = (): void => {
    const paths = reported;
    reported = new Set();
    if (paths.size > 0) onChange(paths);
  };
  watcher.on('all', (_event, path) => {
    touched.add(relative(root, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(report, quietMs);
    clearTimeout(again);
    again = setTimeout(reportAgain, quietMs + lookAgainMs);
  });
  watcher.on('error', (error) => onError(error instanceof Error ? error : new Error(String(error))));
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close: async () => {
      clearTimeout(timer);
      clearTimeout(again);
      await watcher.close();
    },
  };
}

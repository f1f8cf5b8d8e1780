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
  /** Paths relative to the root, with `/` between parts. */
  onChange(touched: ReadonlySet<string>): void;
  onError(error: Error): void;
}

/**
 * Copes with editors that save by writing a second file and renaming it over the first: the rename is one more event
 * inside the quiet time.
 */
export function watchFolder(root: string, { quietMs = 8, onChange, onError }: WatchOptions): FolderWatch {
  let touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    atomic: false,
    ignored: (path) => path !== root && isIgnoredName(path.slice(path.lastIndexOf(sep) + 1)),
  });
  const report = (): void => {
    const paths = touched;
    touched = new Set();
    onChange(paths);
  };
  watcher.on('all', (_event, path) => {
    touched.add(relative(root, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(report, quietMs);
  });
  watcher.on('error', (error) => onError(error instanceof Error ? error : new Error(String(error))));
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** A handbook's folder while somebody edits it: what is open in the editor over what is on disk, compiled anew after each change. */
import { resolve } from 'node:path';
import { type Memory, newMemory } from '../compiler/2-resolve/memory.ts';
import type { Compilation } from '../compiler/compile.ts';
import type { Host } from '../compiler/host.ts';
import { type FolderSnapshot, isSameFolder, readFolder } from '../platform/folder.ts';
import { watchFolder } from '../platform/watch-folder.ts';
import { type OpenHandbook, openHandbook } from './open-handbook.ts';

export interface EditedFolder {
  root: string;
  /** Compiled from the texts as they are now; null where the folder cannot be read. */
  current(): OpenHandbook | null;
  /** The last compile, however many letters ago: for answers that must not wait. */
  latest(): OpenHandbook | null;
  /** An open text has changed, come or gone. */
  touch(): void;
  close(): Promise<void>;
}

export type Overlay = Host & Pick<FolderSnapshot, 'skipped'>;
export type CompileHandbook = (folder: Overlay, memory: Memory) => Compilation;

export interface EditedFolderOptions {
  root: string;
  compileHandbook: CompileHandbook;
  /** The texts that are open, by their path in the handbook. */
  openTexts(): ReadonlyMap<string, string>;
  onCompiled(handbook: OpenHandbook): void;
  warn(message: string): void;
  /** How long nobody types before a compile. */
  quietMs: number;
}

export function editFolder({ root, compileHandbook, openTexts, onCompiled, warn, quietMs }: EditedFolderOptions): EditedFolder {
  const memory = newMemory();
  let snapshot: FolderSnapshot | null = null;
  let handbook: OpenHandbook | null = null;
  let isStale = true;
  let timer: NodeJS.Timeout | undefined;
  const current = (): OpenHandbook | null => {
    clearTimeout(timer);
    if (!isStale) return handbook;
    isStale = false;
    try {
      snapshot ??= readFolder(root);
      const folder = overlay(snapshot, new Map(openTexts()));
      handbook = openHandbook(compileHandbook(folder, memory), folder, memory);
      onCompiled(handbook);
    } catch (error) {
      // The folder may be gone for a moment, as in a change of branch; what was compiled last stays.
      warn(`The handbook could not be compiled: ${error instanceof Error ? error.message : String(error)}`);
    }
    return handbook;
  };
  const touch = (): void => {
    isStale = true;
    clearTimeout(timer);
    timer = setTimeout(current, quietMs);
  };
  const refresh = (touched: ReadonlySet<string>): void => {
    try {
      const later = readFolder(root, snapshot ?? undefined, touched);
      if (snapshot && isSameFolder(snapshot, later)) return;
      snapshot = later;
      touch();
    } catch (error) {
      warn(`The folder could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const watch = watchFolder(resolve(root), {
    onChange: refresh,
    onError: (error) => warn(`Changes may go unseen: ${error.message}`),
  });
  // What was saved after the first reading and before the watcher was there is caught up with.
  void watch.ready.then(() => refresh(new Set()));
  touch();
  return {
    root,
    current,
    latest: () => handbook ?? current(),
    touch,
    close: () => {
      clearTimeout(timer);
      return watch.close();
    },
  };
}

/** A folder in which some files read as they are open, saved or not. */
function overlay(folder: Pick<FolderSnapshot, 'files' | 'read' | 'skipped'>, open: ReadonlyMap<string, string>): Overlay {
  return {
    files: () => [...new Set([...folder.files(), ...open.keys()])],
    read: (path) => open.get(path) ?? folder.read(path),
    skipped: () => folder.skipped().filter(({ path }) => !open.has(path)),
  };
}

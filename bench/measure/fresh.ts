/** What a command may have left for its next run is taken away, wherever it lies. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Caches {
  /** For the measured command: its home and its folder of caches are here, and nobody else's. */
  env: Record<string, string>;
  /** As after a fresh checkout: no cache in the home, and in the handbook only the files it came with. */
  forget(): void;
}

export function newCaches(home: string, handbook: string, files: readonly string[]): Caches {
  const own = new Set(files.flatMap((path) => path.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'))));
  return {
    env: { HOME: home, USERPROFILE: home, XDG_CACHE_HOME: join(home, '.cache'), LOCALAPPDATA: join(home, '.cache') },
    forget() {
      rmSync(home, { recursive: true, force: true });
      mkdirSync(home, { recursive: true });
      removeOthers(handbook, '', own);
    },
  };
}

function removeOthers(folder: string, prefix: string, own: ReadonlySet<string>): void {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (!own.has(prefix + item.name)) rmSync(path, { recursive: true, force: true });
    else if (item.isDirectory()) removeOthers(path, `${prefix}${item.name}/`, own);
  }
}

/** Which folder is the handbook of a page. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';

/** The handbook a page belongs to: the nearest folder above with gradus.yaml, content/ or assets/; null when there is none. */
export function markedRootOf(page: string): string | null {
  for (let folder = dirname(page); ; folder = dirname(folder)) {
    if (isMarked(folder)) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/**
 * The handbook of a page that is open in an editor. A folder the editor works in that is one itself counts before any
 * below it, whose assets/ may be pictures. null for a page outside of all: nobody asked for what is around it.
 */
export function handbookOf(page: string, workspaces: readonly string[]): string | null {
  const around = workspaces.filter((folder) => isBelow(page, folder)).sort((a, b) => b.length - a.length)[0];
  if (around !== undefined && isMarked(around)) return around;
  const marked = markedRootOf(page);
  if (around === undefined) return marked !== null && isWholeMachine(marked) ? null : marked;
  if (marked !== null && isBelow(marked, around)) return marked;
  return isWholeMachine(around) ? null : around;
}

export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^[a-z]:/iu.test(way);
}

/** A folder with content/ or assets/ is a handbook before anybody opened a page of it. */
export function isMarked(folder: string): boolean {
  return ['gradus.yaml', 'content', 'assets'].some((mark) => existsSync(join(folder, mark)));
}

/** Editors started anywhere name the home of their user: that is no handbook, and takes long to read. */
function isWholeMachine(folder: string): boolean {
  return folder === homedir() || dirname(folder) === folder;
}

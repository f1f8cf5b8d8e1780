/** Folders whose files are parts of pages, never pages; and those that are so at the root of a site only. */
const partFolders = new Set(['assets', 'includes', '_includes', 'partials', 'layouts']);
const rootFolders = new Set(['static', 'themes', 'archetypes', 'data']);

export function isPartOfPages(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  // Below content/ a department may be called anything, "data" too.
  return rootFolders.has(folders[0] ?? '') || folders.some((folder) => partFolders.has(folder));
}

/** Whether a file is there to be included: below a folder of includes, or of assets, where includes are looked for first. */
export function isToBeIncluded(path: string, roots: string[]): boolean {
  return /(?:^|\/)(?:assets|_?includes|partials)\//u.test(path) || roots.some((root) => path.startsWith(`${root}/`));
}

/**
 * The file an include names: below `assets/` beside the page or further up, else at the same places
 * without it. null when there is none; `outside` when the name leaves the handbook.
 */
export function findInclude(target: string, page: string, roots: string[], has: (path: string) => boolean): string | null | 'outside' {
  const wanted = target.replace(/^\/+/u, '');
  const folders = page.split('/').slice(0, -1);
  for (const root of roots) {
    const path = normalise([...root.split('/'), ...wanted.split('/')]);
    if (path !== null && has(path)) return path;
  }
  for (let depth = folders.length; depth >= 0; depth--) {
    const base = folders.slice(0, depth);
    for (const root of [['assets'], [], ['content']]) {
      const path = normalise([...base, ...root, ...wanted.split('/')]);
      if (path !== null && has(path)) return path;
    }
  }
  return normalise([...folders, ...wanted.split('/')]) === null || /^[a-z][\w+.-]*:/iu.test(target) ? 'outside' : null;
}

export function normalise(parts: string[]): string | null {
  const path: string[] = [];
  for (const part of parts) {
    if (part === '' || part === '.') continue;
    if (part !== '..') path.push(part);
    else if (path.pop() === undefined) return null;
  }
  return path.join('/');
}

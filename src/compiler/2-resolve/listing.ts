import { isPartOfPages } from './includes.ts';

/** The files of a handbook, sorted out: which are pages, and which of those stand for themselves. */
export interface Listing {
  files: readonly string[];
  roots: readonly string[];
  /** Every page and part of a page, sorted. */
  pages: string[];
  known: ReadonlySet<string>;
  /** The pages that are no parts of others and stand below a root. */
  own: { path: string; folder: string }[];
}

const pageName = /\.(?:md|markdown|txt|mdown|html|htm)(?:\.erb)?$/iu;

/** Whether the compiler looks at a file at all: pages, what they include, the settings, and the ids. */
export function isRead(path: string): boolean {
  return isPage(path) || path === 'gradus.yaml' || path === 'gradus.lock';
}

/** Whether a file is a page, or a part of one, by its name. */
export function isPage(path: string): boolean {
  return pageName.test(path);
}

/** The same value as before as long as the files and the roots are the same: thousands of paths are sorted out once. */
export function listingOf(files: readonly string[], roots: readonly string[], before: Listing | null): Listing {
  if (before && isSame(before.files, files) && isSame(before.roots, roots)) return before;
  const pages = files.filter((path) => pageName.test(path)).sort();
  const isInRoots = (path: string) => roots.length === 0 || roots.some((root) => path.startsWith(`${root}/`));
  const own = pages.filter((path) => !isPartOfPages(path) && isInRoots(path)).map((path) => ({ path, folder: folderOf(path) }));
  return { files, roots, pages, known: new Set(pages), own };
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
